package org.saddlepoint.answer;

import org.saddlepoint.expression.Reason;

/**
 * The way out of a reader of this package; {@link AnswerKind#read} turns it into {@link
 * Reading.NotUnderstood}, so it never leaves the package.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final int position;

  Refusal(Reason reason, int position) {
    super(reason.key(), null, false, false);
    this.reason = reason;
    this.position = position;
  }

  Reason reason() {
    return reason;
  }

  int position() {
    return position;
  }
}
