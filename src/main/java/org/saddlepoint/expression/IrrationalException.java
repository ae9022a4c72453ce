package org.saddlepoint.expression;

/** A value exists, or may, that is not known to be rational. */
final class IrrationalException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  IrrationalException() {
    super("not a rational number");
  }

  // Every constant is tried as a rational number first, and nobody reads where that ended.
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
