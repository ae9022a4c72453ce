package org.saddlepoint.number;

/**
 * An enclosure was too wide to tell whether a value exists (is this divisor zero?). More digits may
 * decide it; whoever has none left passes it on.
 */
public final class UndecidedException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  public UndecidedException(String message) {
    super(message);
  }

  // Refinement throws and catches these by the thousand, and nobody reads where from.
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
