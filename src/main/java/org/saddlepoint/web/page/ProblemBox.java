package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;

/**
 * A problem to work on: the whole of its page, and the live one of the front page.
 *
 * @param key printed in the footnote, so that anybody can have the same problem again
 * @param picture a drawing of the problem's own curvature, as SVG of ours; empty while it would
 *     give an answer away
 */
public record ProblemBox(
    String key,
    String title,
    String chapter,
    SkillLink skill,
    int tier,
    Text statement,
    List<PartBox> parts,
    OnwardBox onward,
    String picture) {

  public static ProblemBox of(ProblemView view) {
    return new ProblemBox(
        view.key().toString(),
        view.title(),
        view.chapter(),
        SkillLink.of(view.skill()),
        view.tier(),
        Text.of(view.statement()),
        parts(view),
        OnwardBox.of(view),
        Pictures.strip(view.curvature()));
  }

  private static List<PartBox> parts(ProblemView view) {
    List<PartBox> boxes = new ArrayList<>();
    for (PartView part : view.parts()) {
      boxes.add(PartBox.of(view.key(), part, boxes.size() + 1, view.parts().size()));
    }
    return boxes;
  }

  /** One part of it, by the part's id. */
  public static PartBox part(ProblemView view, PartView part) {
    return PartBox.of(view.key(), part, view.parts().indexOf(part) + 1, view.parts().size());
  }

  public PartBox first() {
    return parts.getFirst();
  }
}
