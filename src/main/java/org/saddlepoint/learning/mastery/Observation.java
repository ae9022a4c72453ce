package org.saddlepoint.learning.mastery;

import java.time.Instant;
import java.util.Optional;

/**
 * What was seen of a learner at one part of a problem. Unreadable and imprecise answers say nothing
 * about a skill: they are no observations.
 *
 * @param hints the highest level taken before it: 1 points, 2 teaches, 3 does the step
 * @param chosen picked from options rather than typed
 * @param blamed the skill whose rule the recognised slip belongs to
 */
public record Observation(
    Item item,
    String skill,
    Result result,
    int hints,
    Guess guess,
    boolean chosen,
    Optional<String> blamed,
    Instant at) {

  /** The hint that does the step. */
  static final int BOTTOM_OUT = 3;

  /** Right at the first try and without help: the only thing that is proof by itself. */
  public boolean isProof() {
    return result == Result.CORRECT && hints == 0;
  }

  /** Right, and not merely copied from the hint that gives it away. */
  public boolean isRight() {
    return result.isRight() && hints < BOTTOM_OUT;
  }
}
