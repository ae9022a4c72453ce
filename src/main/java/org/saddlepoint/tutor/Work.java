package org.saddlepoint.tutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Drafts;
import org.saddlepoint.store.Ending;

/**
 * What one learner has done on one problem so far, as it was stored.
 *
 * @param dealt empty while nothing was stored
 * @param attempts over all parts, in the order in which they came
 * @param drafts typed and not sent, by part
 * @param hints the highest level taken, by part
 */
record Work(
    Optional<DealtProblem> dealt,
    List<Attempt> attempts,
    Map<String, Drafts.Draft> drafts,
    Map<String, Integer> hints) {

  /** Counted attempts at one part after which the solution may be read. */
  static final int TRIES = 3;

  static final Work NONE = new Work(Optional.empty(), List.of(), Map.of(), Map.of());

  static Work of(Database database, DealtProblem dealt) {
    return new Work(
        Optional.of(dealt),
        database.attempts().of(dealt),
        database.drafts().unsent(dealt),
        database.hints().levelByPart(dealt));
  }

  List<Attempt> attempts(String part) {
    return attempts.stream().filter(isAt(part)).toList();
  }

  private static Predicate<Attempt> isAt(String part) {
    return attempt -> attempt.submission().part().equals(part);
  }

  Optional<Attempt> latest(String part) {
    return attempts.stream().filter(isAt(part)).reduce((earlier, later) -> later);
  }

  int counted(String part) {
    return (int) attempts(part).stream().filter(a -> a.judgement().costsAttempt()).count();
  }

  boolean isSolved(String part) {
    return attempts(part).stream().anyMatch(a -> a.judgement().verdict().equals("correct"));
  }

  boolean isSolved(Problem problem) {
    return Steps.parts(problem).stream().map(Part::id).allMatch(this::isSolved);
  }

  int hintLevel(String part) {
    return hints.getOrDefault(part, 0);
  }

  boolean gaveUp() {
    return hasEnded(Ending.SHOWN);
  }

  boolean hasEnded(Ending ending) {
    return dealt.flatMap(DealtProblem::end).map(end -> end.ending() == ending).orElse(false);
  }

  boolean solutionOpen(Problem problem) {
    return gaveUp()
        || isSolved(problem)
        || Steps.parts(problem).stream()
            .map(Part::id)
            .anyMatch(id -> counted(id) >= TRIES || hintLevel(id) >= HintView.LEVELS);
  }

  /** The text last submitted to each other part that could be read. */
  Map<String, String> earlier(String part) {
    return earlier(part, Long.MAX_VALUE);
  }

  /** The same as it was before an attempt. */
  Map<String, String> earlier(String part, long attemptId) {
    Map<String, String> earlier = new LinkedHashMap<>();
    attempts.stream()
        .filter(attempt -> attempt.id() < attemptId)
        .filter(Predicate.not(isAt(part)))
        .filter(attempt -> !attempt.judgement().verdict().equals("unreadable"))
        .forEach(attempt -> earlier.put(attempt.submission().part(), attempt.submission().raw()));
    return earlier;
  }

  /** What the field shows: typed last, sent or not. */
  String text(String part) {
    Drafts.Draft draft = drafts.get(part);
    return draft != null
        ? draft.raw()
        : latest(part).map(attempt -> attempt.submission().raw()).orElse("");
  }
}
