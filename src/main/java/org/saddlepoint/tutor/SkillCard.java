package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.Optional;
import org.saddlepoint.learning.mastery.Level;

/**
 * One skill in a list of topics.
 *
 * @param statement what a learner can do who has it, "differentiate with respect to …"
 * @param templates how many kinds of problem the bank has for it; 0 where it is not taught yet
 * @param tried problems in which at least one answer was judged
 * @param solved problems whose parts are all right
 * @param unaided solved without hint or solution
 */
public record SkillCard(
    SkillRef skill,
    String statement,
    Standing standing,
    int templates,
    int tried,
    int solved,
    int unaided) {

  /**
   * How far the learner has come.
   *
   * @param due when a review is due; empty before the skill is proficient
   * @param isDue whether it is now
   * @param asked first answers to its questions
   * @param right how many of them were right without help
   */
  public record Standing(
      Level level,
      Optional<Instant> seen,
      Optional<Instant> due,
      boolean isDue,
      int asked,
      int right) {}
}
