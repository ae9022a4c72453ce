package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Problem;

/** Marks the answers that a template brings with it. */
final class CaseCheck {
  /** Instances that a case without a seed of its own is tried on. */
  private static final int SEEDS = 10;

  private CaseCheck() {}

  static List<BankFault> faults(LoadedTemplate loaded) {
    List<BankFault> faults = new ArrayList<>();
    for (Case one : loaded.cases()) {
      seeds(loaded, one).stream()
          .flatMap(problem -> fault(loaded, one, problem).stream())
          .findFirst()
          .ifPresent(faults::add);
    }
    return faults;
  }

  private static List<Problem> seeds(LoadedTemplate loaded, Case one) {
    List<Problem> problems = new ArrayList<>();
    long first = one.seed().orElse(0L);
    for (long seed = first; seed < first + (one.seed().isPresent() ? 1 : 3 * SEEDS); seed++) {
      boolean isWanted = problems.size() < SEEDS;
      if (isWanted && loaded.template().draw(seed) instanceof Drawing.Drawn(var problem)) {
        // An ambiguous instance is never dealt, so nothing is promised about its notes.
        if (one.seed().isPresent() || !Dealing.isAmbiguous(problem)) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private static Optional<BankFault> fault(LoadedTemplate loaded, Case one, Problem problem) {
    String answer = loaded.template().recipe().fill(one.answer(), problem).text();
    Verdict verdict =
        Marker.mark(problem, problem.part(one.part()).orElseThrow(), answer, Map.of());
    String note = verdict.note().orElse("none");
    boolean isNoted =
        one.note().isEmpty()
            || note.equals(one.note().get())
            || note.startsWith(one.note().get() + " ");
    if (verdict.word() == one.verdict() && isNoted) {
      return Optional.empty();
    }
    return Optional.of(
        new BankFault(
            loaded.file(),
            one.line(),
            "seed %d: the answer '%s' to '%s' should be %s%s, and is %s (note: %s)"
                .formatted(
                    problem.key().seed(),
                    answer,
                    one.part(),
                    one.verdict().name().toLowerCase(Locale.ROOT),
                    one.note().map(n -> " with the note " + n).orElse(""),
                    verdict.word().name().toLowerCase(Locale.ROOT),
                    note)));
  }
}
