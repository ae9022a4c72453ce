package org.saddlepoint.expression;

/**
 * What a teacher would write: no 1·x¹ + 0, like terms together, roots reduced, in a stable order.
 */
public final class Simplifier {
  private Simplifier() {}

  public static Expression simplify(Expression e) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Multiplied out and simplified: a polynomial becomes its sum of monomials. */
  public static Expression expand(Expression e) {
    throw new UnsupportedOperationException("not yet");
  }
}
