package org.saddlepoint.expression;

/** Whether a statement holds, where it may be beyond us to say. */
public enum Decision {
  YES,
  NO,
  UNDECIDED
}
