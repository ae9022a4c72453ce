package org.saddlepoint.marking;

/**
 * Counted work for explaining one wrong answer, so that a verdict never depends on load. When it is
 * spent the search ends and what was found so far stands. The steps are sized so that all of them
 * take some 50 ms.
 */
final class Budget {
  private static final int STEPS = 600;

  private int left = STEPS;

  /** Takes steps; false where they are no longer there. */
  boolean spend(int steps) {
    left -= steps;
    return left >= 0;
  }
}
