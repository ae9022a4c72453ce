package org.saddlepoint.tutor;

/** How far a learner has come in one skill, in the order of progress. */
public enum Level {
  NOT_STARTED,
  LEARNING,
  NEARLY,
  PROFICIENT,
  SECURE
}
