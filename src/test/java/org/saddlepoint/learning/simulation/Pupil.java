package org.saddlepoint.learning.simulation;

import java.util.List;

/**
 * A made-up learner, whose knowledge the model cannot see.
 *
 * @param name as in the figures
 * @param before the chance to know a skill at the start
 * @param learns the chance to learn a skill from one problem on it, once what it builds on is known
 * @param learnsUnfounded the same while something that it builds on is missing
 * @param slips the chance to be wrong all the same
 * @param halfLife in days, after which half of what is known is forgotten unless it is practised;
 *     each success that comes after a day doubles it
 * @param coin whether everything asked is yes or no
 */
record Pupil(
    String name,
    double before,
    double learns,
    double learnsUnfounded,
    double slips,
    double halfLife,
    boolean coin) {
  private static final double NEVER = 1e9;

  static final Pupil STRONG = new Pupil("strong", 0.75, 0.5, 0.2, 0.06, NEVER, false);
  static final Pupil AVERAGE = new Pupil("average", 0.25, 0.25, 0.05, 0.10, NEVER, false);
  static final Pupil WEAK = new Pupil("weak", 0.05, 0.04, 0.01, 0.15, NEVER, false);
  static final Pupil GUESSING = new Pupil("guessing", 0, 0, 0, 0, NEVER, false);
  static final Pupil TOSSING = new Pupil("tossing a coin", 0, 0, 0, 0, NEVER, true);
  static final Pupil FORGETTING = new Pupil("forgetting", 0.75, 0.5, 0.2, 0.06, 3, false);

  static final List<Pupil> ALL = List.of(STRONG, FORGETTING, AVERAGE, WEAK, GUESSING, TOSSING);
}
