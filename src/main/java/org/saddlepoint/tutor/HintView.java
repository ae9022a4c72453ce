package org.saddlepoint.tutor;

import org.saddlepoint.problem.Prose;

/**
 * One hint taken.
 *
 * @param level 1 points to the place, 2 teaches the rule, 3 does the step with these numbers
 */
public record HintView(int level, Prose text) {

  public static final int LEVELS = 3;
}
