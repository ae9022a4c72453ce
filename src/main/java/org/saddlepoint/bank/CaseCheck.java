package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Problem;

/** Marks the answers that a template brings with it. */
final class CaseCheck {
  /** Instances that a case without a seed of its own is tried on. */
  private static final int SEEDS = 10;

  private CaseCheck() {}

  static List<BankFault> faults(LoadedTemplate loaded, List<Problem> dealt) {
    List<BankFault> faults = new ArrayList<>();
    for (Case one : loaded.cases()) {
      problems(loaded, one, dealt).stream()
          .flatMap(problem -> fault(loaded, one, problem).stream())
          .findFirst()
          .ifPresent(faults::add);
    }
    return faults;
  }

  /** The first few instances that may be dealt; nothing is promised about the notes of others. */
  static List<Problem> dealt(LoadedTemplate loaded) {
    return LongStream.range(0, 4L * SEEDS)
        .mapToObj(loaded.template()::draw)
        .flatMap(drawing ->
            drawing instanceof Drawing.Drawn(var problem) && !Dealing.isAmbiguous(problem)
                ? Stream.of(problem)
                : Stream.empty())
        .limit(SEEDS)
        .toList();
  }

  /** The instances a case is meant for. */
  static List<Problem> problems(LoadedTemplate loaded, Case one, List<Problem> dealt) {
    if (one.seed().isEmpty()) {
      return dealt;
    }
    return loaded.template().draw(one.seed().get()) instanceof Drawing.Drawn(var problem)
        ? List.of(problem)
        : List.of();
  }

  private static Optional<BankFault> fault(LoadedTemplate loaded, Case one, Problem problem) {
    try {
      return fault(
          loaded, one, problem, loaded.template().recipe().fill(one.answer(), problem).text());
    } catch (ArithmeticException undefined) {
      return Optional.of(
          new BankFault(
              loaded.file(),
              one.line(),
              "seed %d: the answer to '%s' cannot be filled in: %s; a 'seed' keeps it to one instance"
                  .formatted(problem.key().seed(), one.part(), undefined.getMessage())));
    }
  }

  private static Optional<BankFault> fault(
      LoadedTemplate loaded, Case one, Problem problem, String answer) {
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
