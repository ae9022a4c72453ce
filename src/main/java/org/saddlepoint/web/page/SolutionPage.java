package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.SolutionView;

/** The worked solution: the mathematics, and beside it why. */
public record SolutionPage(
    Frame frame,
    String key,
    Phrase title,
    String chapter,
    SkillLink skill,
    int tier,
    Text statement,
    List<Step> steps,
    List<PictureBox> pictures,
    String problem,
    String another,
    String picture) {

  /**
   * @param divergence where this learner left the path; none or one
   */
  public record Step(
      int number,
      String title,
      SkillLink skill,
      Text mathematics,
      Text reason,
      List<Text> checks,
      List<Text> divergence) {}

  public static SolutionPage of(Frame frame, SolutionView view) {
    List<Step> steps = new ArrayList<>();
    for (SolutionView.Step step : view.steps()) {
      steps.add(step(step, steps.size() + 1));
    }
    return new SolutionPage(
        frame,
        view.key().toString(),
        view.title(),
        view.chapter(),
        SkillLink.of(view.skill()),
        view.tier(),
        Text.of(view.statement()),
        steps,
        view.picture().map(PictureBox::of).stream().toList(),
        Links.problem(view.key()),
        Links.next(view.key(), "fresh"),
        Pictures.strip(view.key(), view.curvature()));
  }

  private static Step step(SolutionView.Step step, int number) {
    return new Step(
        number,
        step.title(),
        SkillLink.of(step.skill()),
        Text.of(step.mathematics()),
        Text.of(step.reason()),
        step.checks().stream().map(Text::of).toList(),
        step.divergence().stream().map(Text::of).toList());
  }
}
