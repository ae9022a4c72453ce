package org.saddlepoint.marking;

/** The five verdicts, best first. */
public enum VerdictWord {
  CORRECT,
  IMPRECISE,
  PARTIAL,
  INCORRECT,
  UNREADABLE
}
