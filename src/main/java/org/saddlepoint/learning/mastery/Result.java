package org.saddlepoint.learning.mastery;

/** What came of a part, as far as it tells something about the learner. */
public enum Result {
  /** Right at the first verdict. */
  CORRECT,
  /** At the first verdict, right from an earlier wrong value of the learner's own. */
  FOLLOWED,
  /** Right in parts at the first verdict. */
  PARTIAL,
  /** Wrong at the first verdict, or the solution was read before there was one. */
  INCORRECT,
  /** Put right after a wrong first verdict, once what went wrong had been said. */
  MENDED;

  /** A first verdict is an attempt of the learner's own; all else comes after help. */
  public boolean isFirst() {
    return this != MENDED;
  }

  boolean isRight() {
    return this == CORRECT || this == FOLLOWED || this == MENDED;
  }
}
