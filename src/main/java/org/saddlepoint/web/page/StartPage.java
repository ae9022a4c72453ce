package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.StartView;

/**
 * The front page: a problem to try at once, the topics, and where to go on.
 *
 * @param resume none or one
 */
public record StartPage(
    Frame frame, ProblemBox live, List<ChapterBox> chapters, List<Resume> resume) {

  public record Resume(String url, Phrase title, SkillLink skill, int solved, int parts) {}

  public static StartPage of(Frame frame, StartView view, PartBox.Reader reader) {
    return new StartPage(
        frame,
        ProblemBox.of(view.live(), reader),
        ChapterBox.of(view.chapters()),
        view.resume().stream().map(StartPage::resume).toList());
  }

  private static Resume resume(StartView.Resume resume) {
    return new Resume(
        Links.problem(resume.key()),
        resume.title(),
        SkillLink.of(resume.skill()),
        resume.solvedParts(),
        resume.parts());
  }
}
