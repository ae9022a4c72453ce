package org.saddlepoint.linear;

/** Two eigenvalues could neither be told apart nor proved equal. Never leaves {@link Spectrum}. */
final class UndecidedOrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UndecidedOrderException() {
    super("the order of two eigenvalues is undecided", null, false, false);
  }
}
