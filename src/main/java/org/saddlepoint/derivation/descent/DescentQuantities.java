package org.saddlepoint.derivation.descent;

import org.saddlepoint.derivation.Quantity;

/** The names of the quantities of gradient descent. Told in problem-bank/README.md. */
public final class DescentQuantities {
  /** x₀ − α∇f(x₀). */
  public static final Quantity GRADIENT_NEXT = new Quantity("gradient-next");

  /** f(x₀) − f(x₁). */
  public static final Quantity GRADIENT_DECREASE = new Quantity("gradient-decrease");

  /** The iterates as a table. */
  public static final Quantity GRADIENT_DESCENT_RUN = new Quantity("gradient-descent-run");

  /** The iterates as a table, with f in the last column. */
  public static final Quantity GRADIENT_DESCENT_TABLE = new Quantity("gradient-descent-table");

  /** The iterate after the given number of steps. */
  public static final Quantity GRADIENT_DESCENT_POINT = new Quantity("gradient-descent-point");

  /** f at the start and at each iterate. */
  public static final Quantity GRADIENT_DESCENT_VALUES = new Quantity("gradient-descent-values");

  /** ‖∇f‖² at the start and at each iterate. */
  public static final Quantity GRADIENT_DESCENT_NORMS = new Quantity("gradient-descent-norms");

  /** The iterates with the diagonal of the Hessian as preconditioner. */
  public static final Quantity JACOBI_DESCENT_RUN = new Quantity("jacobi-descent-run");

  private DescentQuantities() {}
}
