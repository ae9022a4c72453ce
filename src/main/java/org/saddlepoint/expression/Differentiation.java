package org.saddlepoint.expression;

/** Exact derivatives, by a table of rules that a slip can replace one of. */
public final class Differentiation {
  private Differentiation() {}

  /** ∂f/∂x, simplified. */
  public static Expression of(Expression f, String x) {
    throw new UnsupportedOperationException("not yet");
  }
}
