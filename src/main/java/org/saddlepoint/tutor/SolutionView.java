package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Prose;

/** The worked solution of one instance, step by step. */
public record SolutionView(
    ProblemKey key,
    Phrase title,
    String chapter,
    SkillRef skill,
    int tier,
    Prose statement,
    List<Step> steps,
    Optional<PictureView> picture,
    Optional<ProblemView.Curvature> curvature) {

  public SolutionView {
    steps = List.copyOf(steps);
  }

  /**
   * @param title what the step finds, in a few words
   * @param mathematics the step itself
   * @param reason why, for the margin
   * @param checks independent checks that hold, each in words and mathematics
   * @param divergence where this learner's answer left the path, at the first such step only
   */
  public record Step(
      String title,
      SkillRef skill,
      Prose mathematics,
      Prose reason,
      List<Prose> checks,
      Optional<Prose> divergence) {

    public Step {
      checks = List.copyOf(checks);
    }
  }
}
