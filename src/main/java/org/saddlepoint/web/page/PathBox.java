package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.problem.Language;
import org.saddlepoint.tutor.PathView;

/**
 * One place on the way through a problem.
 *
 * @param kind asked, shown or waiting
 * @param anchor for ids in the page; of what is shown or waits
 * @param part none or one
 */
public record PathBox(
    String kind, String anchor, String title, Text mathematics, Text reason, List<PartBox> part) {
  private static final Text NOTHING = new Text(List.of(), Language.ENGLISH);

  static PathBox told(PathView.Item.Shown shown) {
    return new PathBox(
        "shown",
        anchor(shown.id()),
        shown.title(),
        Text.of(shown.mathematics()),
        Text.of(shown.reason()),
        List.of());
  }

  static PathBox waiting(PathView.Item.Waiting waiting) {
    return new PathBox(
        "waiting", anchor(waiting.id()), waiting.title(), NOTHING, NOTHING, List.of());
  }

  static PathBox asked(PartBox part) {
    return new PathBox("asked", part.anchor(), part.label(), NOTHING, NOTHING, List.of(part));
  }

  private static String anchor(String quantity) {
    return "told-" + quantity;
  }

  public boolean isAsked() {
    return !part.isEmpty();
  }
}
