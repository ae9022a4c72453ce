package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Step;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Words;

/** An analysis as a worked solution in plain text: every step with its reason and its checks. */
public final class WrittenAnalysis {
  private final Words words = Messages.english();
  private final StringBuilder text = new StringBuilder();

  private WrittenAnalysis() {}

  public static String of(Analysis analysis) {
    WrittenAnalysis written = new WrittenAnalysis();
    written.givens(analysis.derivation());
    List<Step> steps = analysis.steps();
    for (int i = 0; i < steps.size(); i++) {
      written.step(i + 1, steps.get(i));
    }
    written.missing(analysis);
    return written.text.toString();
  }

  private void givens(Derivation derivation) {
    String names = String.join(", ", derivation.variables());
    given(derivation, Quantities.OBJECTIVE, "f(" + names + ") = ");
    given(derivation, Quantities.POINT, "at (" + names + ") = ");
  }

  private void given(Derivation derivation, Quantity quantity, String before) {
    line(before + PlainValue.of(derivation.given().get(quantity)));
  }

  private void step(int number, Step step) {
    line("");
    line(number + ". " + words.plain(step.title()));
    line("");
    PlainText.of(words.prose(step.body())).lines().forEach(body -> line("   " + body));
    line("   Why: " + words.plain(step.reason()));
    for (Certificate check : step.checks()) {
      if (check.decided()) {
        line("   Check" + (check.holds() ? ": " : " FAILED: ") + words.plain(check.words()));
      }
    }
  }

  /** What has no value here, and why. */
  private void missing(Analysis analysis) {
    analysis
        .findings()
        .forEach((quantity, finding) -> {
          if (finding instanceof Finding.Missing(var reason)) {
            line("");
            line(quantity.id() + ": " + words.plain(reason));
          }
        });
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
