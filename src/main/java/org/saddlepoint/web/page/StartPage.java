package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.StartView;

/**
 * The front page: a problem to try at once, the topics, and where to go on.
 *
 * @param resume none or one
 */
public record StartPage(
    Frame frame, ProblemBox live, List<ChapterBox> chapters, List<ResumeBox> resume) {

  public static StartPage of(Frame frame, StartView view, PartBox.Reader reader) {
    return new StartPage(
        frame,
        ProblemBox.of(view.live(), reader),
        ChapterBox.of(view.chapters()),
        view.resume().stream().map(ResumeBox::of).toList());
  }
}
