package org.saddlepoint.learning.mastery;

/** How far a learner has come in one skill, in the order of progress. */
public enum Level {
  NOT_STARTED,
  LEARNING,
  NEARLY,
  PROFICIENT,
  SECURE;

  public boolean isAtLeast(Level other) {
    return compareTo(other) >= 0;
  }

  /** One step down, but never back to the start. */
  Level lower() {
    return this == NOT_STARTED
        ? NOT_STARTED
        : values()[Math.max(LEARNING.ordinal(), ordinal() - 1)];
  }
}
