package org.saddlepoint.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/**
 * Marks, on the first few instances, what needs no author to think of it: the key typed as it is
 * printed is right, and the answer of every principal slip is wrong and explained.
 */
final class MarkingCheck {
  private MarkingCheck() {}

  static List<BankFault> faults(LoadedTemplate loaded, List<Problem> dealt) {
    // One instance of each kind of fault is enough to find it.
    Map<String, BankFault> faults = new LinkedHashMap<>();
    for (Problem problem : dealt) {
      for (Part part : problem.parts()) {
        if (problem.derivation().find(part.ask()) instanceof Finding.Found(var key)) {
          check(loaded, problem, part, ValuePrinter.text(key), faults);
        }
      }
    }
    return List.copyOf(faults.values());
  }

  private static void check(
      LoadedTemplate loaded,
      Problem problem,
      Part part,
      String key,
      Map<String, BankFault> faults) {
    Verdict verdict = Marker.mark(problem, part, key, Map.of());
    if (verdict.word() != VerdictWord.CORRECT) {
      report(loaded, problem, part, "the key '" + key + "'", "correct", verdict, faults);
    }
    if (!part.kind().isChosen()) {
      Dealing.principal(problem, part)
          .forEach(slip ->
              slip.value(problem.derivation())
                  .ifPresent(value -> {
                    String text = ValuePrinter.text(value);
                    Verdict wrong = Marker.mark(problem, part, text, Map.of());
                    if (!isDiagnosed(wrong)) {
                      report(
                          loaded,
                          problem,
                          part,
                          "'" + text + "'",
                          "wrong (" + slip.note() + ")",
                          wrong,
                          faults);
                    }
                  }));
    }
  }

  /** A slip that is not principal may give the same answer, and come first. */
  private static boolean isDiagnosed(Verdict verdict) {
    boolean isWrong =
        verdict.word() == VerdictWord.INCORRECT || verdict.word() == VerdictWord.PARTIAL;
    return isWrong && verdict.note().isPresent();
  }

  private static void report(
      LoadedTemplate loaded,
      Problem problem,
      Part part,
      String answer,
      String expected,
      Verdict verdict,
      Map<String, BankFault> faults) {
    faults.putIfAbsent(
        part.id() + " " + expected,
        loaded.fault(
            "parts/" + part.id(),
            "seed %d: %s to '%s' should be %s, and is %s (note: %s)"
                .formatted(
                    problem.key().seed(),
                    answer,
                    part.id(),
                    expected,
                    verdict.word().name().toLowerCase(Locale.ROOT),
                    verdict.note().orElse("none"))));
  }
}
