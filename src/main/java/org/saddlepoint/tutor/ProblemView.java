package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Prose;

/**
 * A problem as one learner sees it now.
 *
 * @param tier 1 (easiest) to 4
 * @param why why this learner was dealt it, as a sentence; empty for a stranger
 * @param parts what it asks
 * @param path the way there, with the steps that are asked or shown
 * @param solutionOpen whether this learner may read the worked solution without giving up: solved,
 *     three counted attempts on a part, its last hint, or given up before
 * @param picture of the function, where it gives no answer away
 * @param curvature the problem's own Hessian for the decoration of its page; empty while it would
 *     give an answer away
 */
public record ProblemView(
    ProblemKey key,
    Phrase title,
    String chapter,
    SkillRef skill,
    int tier,
    String why,
    Prose statement,
    List<PartView> parts,
    PathView path,
    boolean solutionOpen,
    boolean gaveUp,
    boolean easierExists,
    boolean harderExists,
    Optional<PictureView> picture,
    Optional<Curvature> curvature) {

  public ProblemView {
    parts = List.copyOf(parts);
  }

  public boolean solved() {
    return parts.stream().allMatch(PartView::solved);
  }

  /** A part, or a step on the way. */
  public Optional<PartView> part(String id) {
    return Stream.concat(parts.stream(), path.steps().stream())
        .filter(part -> part.id().equals(id))
        .findFirst();
  }

  /** A symmetric 2×2 matrix in doubles, for drawing only: never for judging. */
  public record Curvature(double xx, double xy, double yy) {}
}
