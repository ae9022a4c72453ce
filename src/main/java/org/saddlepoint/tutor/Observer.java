package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.learning.mastery.Item;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.learning.mastery.Result;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;
import org.saddlepoint.store.Witness;

/**
 * What attempts show of a learner: the first verdict of a part that is neither unreadable nor
 * imprecise, and the first right one after a wrong one. What comes after the solution was read
 * shows nothing; reading it before there was a verdict shows as much as a miss.
 */
final class Observer {
  private static final Set<String> SILENT = Set.of("unreadable", "imprecise");
  private static final String RIGHT = "correct";

  /** Notes of answers that follow from an earlier wrong one; with a word behind where no credit. */
  private static final String FOLLOWS = "F- follow.";

  private static final Set<String> WITHOUT_CREDIT = Set.of(".choice", ".other-kind", ".easier");

  private static final Map<String, String> SKILL_BY_SLIP = skillBySlip();

  private final Library library;

  Observer(Library library) {
    this.library = library;
  }

  private static Map<String, String> skillBySlip() {
    Map<String, String> skills = new HashMap<>();
    for (Rule rule : Rules.ALL.rules()) {
      for (Slip slip : rule.slips()) {
        skills.putIfAbsent(slip.id(), rule.skill());
      }
    }
    return skills;
  }

  /** For one part of a problem as it is before the attempt. */
  Witness of(Problem problem, Part part, DealtProblem dealt) {
    return (before, attempt) ->
        isOver(dealt, attempt.at())
            ? Optional.empty()
            : result(before, attempt).map(result -> observation(problem, part, attempt, result));
  }

  private static boolean isOver(DealtProblem dealt, Instant at) {
    return dealt
        .end()
        .filter(end -> end.ending() == Ending.SHOWN || end.ending() == Ending.WITHDRAWN)
        .map(end -> !end.at().isAfter(at))
        .orElse(false);
  }

  private static Optional<Result> result(List<Attempt> before, Attempt attempt) {
    String verdict = attempt.judgement().verdict();
    if (SILENT.contains(verdict)) {
      return Optional.empty();
    }
    List<String> earlier =
        before.stream().map(a -> a.judgement().verdict()).filter(v -> !SILENT.contains(v)).toList();
    if (earlier.isEmpty()) {
      return Optional.of(first(verdict, attempt.judgement().note().orElse("")));
    }
    boolean mended = verdict.equals(RIGHT) && !earlier.contains(RIGHT);
    return mended ? Optional.of(Result.MENDED) : Optional.empty();
  }

  private static Result first(String verdict, String note) {
    if (verdict.equals(RIGHT)) {
      return Result.CORRECT;
    }
    boolean follows = note.startsWith(FOLLOWS) && WITHOUT_CREDIT.stream().noneMatch(note::endsWith);
    if (verdict.equals("partial")) {
      return follows ? Result.FOLLOWED : Result.PARTIAL;
    }
    return Result.INCORRECT;
  }

  private Observation observation(Problem problem, Part part, Attempt attempt, Result result) {
    Item item = item(problem);
    return new Observation(
        Steps.isStep(part.id()) ? item.asStep() : item,
        part.skill(),
        result,
        attempt.submission().hintsUsed(),
        Guesses.of(part.kind(), attempt.judgement().key()),
        part.kind().isChosen(),
        attempt.judgement().slip().map(SKILL_BY_SLIP::get),
        attempt.at());
  }

  /** What it shows that the solution is read now. */
  List<Observation> shown(Problem problem, List<Attempt> attempts, Instant at) {
    return Steps.parts(problem).stream()
        .filter(part -> attempts.stream().noneMatch(attempt -> isVerdictOf(part, attempt)))
        .map(part ->
            new Observation(
                item(problem),
                part.skill(),
                Result.INCORRECT,
                HintView.LEVELS,
                Guesses.of(part.kind(), ""),
                part.kind().isChosen(),
                Optional.empty(),
                at))
        .toList();
  }

  private static boolean isVerdictOf(Part part, Attempt attempt) {
    return attempt.submission().part().equals(part.id())
        && !SILENT.contains(attempt.judgement().verdict());
  }

  private Item item(Problem problem) {
    boolean hardest =
        library.bank().templates().stream()
            .noneMatch(
                other -> other.skill().equals(problem.skill()) && other.tier() > problem.tier());
    return new Item(problem.key().template(), problem.key().seed(), problem.tier() >= 2 || hardest);
  }
}
