package org.saddlepoint.derivation.calculus;

import org.saddlepoint.derivation.Quantity;

/** The quantities of this chapter. Their meaning is told in problem-bank/README.md. */
public final class CalculusQuantities {
  /** All points where ∇f is zero, without classes. */
  public static final Quantity CRITICAL_POINTS = new Quantity("critical-points");

  private CalculusQuantities() {}
}
