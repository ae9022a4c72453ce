package org.saddlepoint.expression;

/**
 * The way out of the recursive descent; {@link ExpressionReader} turns it into {@link
 * Parsing.Unparsed}, so it never leaves this package.
 */
final class ReadingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final int position;

  ReadingException(Reason reason, int position) {
    super(reason.key(), null, false, false);
    this.reason = reason;
    this.position = position;
  }

  Reason reason() {
    return reason;
  }

  /** 1-based character of the text. */
  int position() {
    return position;
  }
}
