package org.saddlepoint.expression;

/** What is known for certain about the sign of a real constant. */
public enum Sign {
  NEGATIVE,
  ZERO,
  POSITIVE,
  /** Neither proved to be zero nor told from it with the digits allowed. */
  UNDECIDED
}
