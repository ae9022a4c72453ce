package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;

/**
 * A problem to work on: the whole of its page, and the live one of the front page.
 *
 * @param key printed in the footnote, so that anybody can have the same problem again
 * @param why why it was dealt; empty for a stranger
 * @param pictures of the function; none or one
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
    List<PartBox> parts,
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
        parts(view, reader),
        OnwardBox.of(view),
        Pictures.strip(view.key(), view.curvature()));
  }

  private static List<PartBox> parts(ProblemView view, PartBox.Reader reader) {
    List<PartBox> boxes = new ArrayList<>();
    for (PartView part : view.parts()) {
      boxes.add(PartBox.of(view.key(), part, reader, boxes.size() + 1, view.parts().size()));
    }
    return boxes;
  }

  public PartBox first() {
    return parts.getFirst();
  }
}
