package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;

/**
 * What changes on the page after an answer or a hint: verdict, hints, buttons and the way onward.
 * The field stays as it is, with the caret where it was.
 *
 * @param told steps worked for the learner, some perhaps only now
 * @param said whether a verdict was asked for, not a hint
 */
public record PartFragment(
    Frame frame, PartBox part, List<PathBox> told, OnwardBox onward, boolean said) {
  public static PartFragment of(
      Frame frame, ProblemView view, PartView part, PartBox.Reader reader, boolean said) {
    List<PathBox> told =
        ProblemBox.path(view, reader).stream().filter(place -> !place.isAsked()).toList();
    return new PartFragment(
        frame, PartBox.onPath(view, part, reader), told, OnwardBox.of(view), said);
  }
}
