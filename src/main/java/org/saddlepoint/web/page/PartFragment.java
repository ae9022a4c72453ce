package org.saddlepoint.web.page;

import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;

/**
 * What changes on the page after an answer or a hint: verdict, hints, buttons and the way onward.
 * The field stays as it is, with the caret where it was.
 *
 * @param said whether a verdict was asked for, not a hint
 */
public record PartFragment(Frame frame, PartBox part, OnwardBox onward, boolean said) {
  public static PartFragment of(
      Frame frame, ProblemView view, PartView part, PartBox.Reader reader, boolean said) {
    int number = view.parts().indexOf(part) + 1;
    PartBox box = PartBox.of(view.key(), part, reader, number, view.parts().size());
    return new PartFragment(frame, box, OnwardBox.of(view), said);
  }
}
