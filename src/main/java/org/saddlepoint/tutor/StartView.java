package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;

/**
 * @param live a problem to try at once
 * @param resume the last unfinished problem of this learner
 */
public record StartView(ProblemView live, List<ChapterView> chapters, Optional<Resume> resume) {

  public StartView {
    chapters = List.copyOf(chapters);
  }

  /** An unfinished problem: how many of its parts are solved. */
  public record Resume(ProblemKey key, Phrase title, SkillRef skill, int solvedParts, int parts) {}
}
