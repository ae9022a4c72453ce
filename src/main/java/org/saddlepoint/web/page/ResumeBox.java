package org.saddlepoint.web.page;

import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.StartView;

/** Where somebody left off: so many of the problem's parts are solved. */
public record ResumeBox(String url, Phrase title, SkillLink skill, int solved, int parts) {
  static ResumeBox of(StartView.Resume resume) {
    return new ResumeBox(
        Links.problem(resume.key()),
        resume.title(),
        SkillLink.of(resume.skill()),
        resume.solvedParts(),
        resume.parts());
  }
}
