package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.PathView;
import org.saddlepoint.tutor.ProblemView;

/**
 * A problem to work on: the whole of its page, and the live one of the front page.
 *
 * @param key printed in the footnote, so that anybody can have the same problem again
 * @param why why it was dealt; empty for a stranger
 * @param pictures of the function; none or one
 * @param parts what it asks
 * @param path the way there: what is asked on this rung, and what is shown
 * @param picture a drawing of the problem's own curvature, as SVG of ours; map lines of no problem
 *     while it would give an answer away
 */
public record ProblemBox(
    String key,
    Phrase title,
    String chapter,
    SkillLink skill,
    int tier,
    String why,
    Text statement,
    List<PictureBox> pictures,
    LadderBox ladder,
    List<PartBox> parts,
    List<PathBox> path,
    OnwardBox onward,
    String picture) {

  public static ProblemBox of(ProblemView view, PartBox.Reader reader) {
    return new ProblemBox(
        view.key().toString(),
        view.title(),
        view.chapter(),
        SkillLink.of(view.skill()),
        view.tier(),
        view.why(),
        Text.of(view.statement()),
        view.picture().map(PictureBox::of).stream().toList(),
        LadderBox.of(view),
        view.parts().stream().map(part -> PartBox.of(view, part, reader)).toList(),
        path(view, reader),
        OnwardBox.of(view),
        Pictures.strip(view.key(), view.curvature()));
  }

  static List<PathBox> path(ProblemView view, PartBox.Reader reader) {
    return view.path().items().stream().map(item -> place(view, item, reader)).toList();
  }

  private static PathBox place(ProblemView view, PathView.Item item, PartBox.Reader reader) {
    return switch (item) {
      case PathView.Item.Asked(var part) -> PathBox.asked(PartBox.onPath(view, part, reader));
      case PathView.Item.Shown shown -> PathBox.told(shown);
      case PathView.Item.Waiting waiting -> PathBox.waiting(waiting);
    };
  }

  public PartBox first() {
    return parts.getFirst();
  }
}
