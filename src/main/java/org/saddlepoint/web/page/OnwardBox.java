package org.saddlepoint.web.page;

import java.util.Optional;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.ProblemView;

/**
 * Where to go from a problem.
 *
 * @param problem address of the problem's own page
 * @param solutionOpen whether the solution may be read without giving up
 * @param another address of the same kind with fresh numbers
 * @param next address of what the rule deals
 * @param skip where to send that this one is left
 * @param easier address of an easier one, empty where there is none
 * @param harder likewise
 * @param nextPart anchor of the first part or step that is not solved; empty when all are
 */
public record OnwardBox(
    String problem,
    String solution,
    boolean solved,
    boolean gaveUp,
    boolean solutionOpen,
    String another,
    String next,
    String skip,
    String easier,
    String harder,
    String nextPart) {

  static OnwardBox of(ProblemView view) {
    ProblemKey key = view.key();
    return new OnwardBox(
        Links.problem(key),
        Links.solution(key),
        view.solved(),
        view.gaveUp(),
        view.solutionOpen() || view.gaveUp(),
        Links.next(key, "fresh"),
        Links.NEXT,
        Links.skip(key),
        link(key, "easier", view.easierExists()).orElse(""),
        link(key, "harder", view.harderExists()).orElse(""),
        nextPart(view));
  }

  private static String nextPart(ProblemView view) {
    return view.path().asked().stream()
        .filter(part -> !part.solved())
        .findFirst()
        .map(part -> PartBox.anchor(view, part))
        .orElse("");
  }

  private static Optional<String> link(ProblemKey key, String change, boolean exists) {
    return exists ? Optional.of(Links.next(key, change)) : Optional.empty();
  }
}
