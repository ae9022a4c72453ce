package org.saddlepoint.tutor;

/** The five verdicts, best first. */
public enum VerdictWord {
  CORRECT,
  IMPRECISE,
  PARTIAL,
  INCORRECT,
  UNREADABLE
}
