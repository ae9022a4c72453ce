package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;

/**
 * The front page of somebody who has begun.
 *
 * @param next what the rule would deal; empty where everything open rests
 * @param resume the last unfinished problem
 * @param due reviews, the most urgent first
 * @param offers for skills that will not settle by more of the same
 * @param last the problems of the latest sitting, newest first
 */
public record TodayView(
    Optional<Next> next,
    Optional<StartView.Resume> resume,
    List<Review> due,
    List<Offer> offers,
    List<Done> last,
    List<ChapterView> chapters) {

  public TodayView {
    due = List.copyOf(due);
    offers = List.copyOf(offers);
    last = List.copyOf(last);
    chapters = List.copyOf(chapters);
  }

  /**
   * @param why in a sentence
   * @param number which one it is in this sitting, of about so many
   */
  public record Next(SkillRef skill, String why, int number, int length) {}

  public record Review(SkillRef skill, Optional<Instant> seen) {}

  /**
   * Something else than more of the same.
   *
   * @param tries so many without becoming proficient
   * @param below what to go back to: of what the skill builds on, the one known least
   * @param flagged whether a person should have a look by now
   */
  public record Offer(SkillRef skill, int tries, Optional<SkillRef> below, boolean flagged) {}

  /** How far a problem of the sitting got. */
  public record Done(ProblemKey key, Phrase title, SkillRef skill, Came came) {}

  /** What came of a problem. */
  public enum Came {
    SOLVED,
    SHOWN,
    SKIPPED,
    OPEN
  }
}
