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

  /** The iterate after the given number of steps, with that preconditioner. */
  public static final Quantity JACOBI_DESCENT_POINT = new Quantity("jacobi-descent-point");

  /** 1 − αλ for each eigenvalue. */
  public static final Quantity CONTRACTION_FACTORS = new Quantity("contraction-factors");

  /** The largest |1 − αλ|; may also be given. */
  public static final Quantity CONTRACTION_RATE = new Quantity("contraction-rate");

  public static final Quantity STABLE_STEP_SIZES = new Quantity("stable-step-sizes");
  public static final Quantity BEST_STEP_SIZE = new Quantity("best-step-size");
  public static final Quantity BEST_RATE = new Quantity("best-rate");

  /** Setting: the error at the start along the eigenvectors, smallest eigenvalue first. */
  public static final Quantity ERROR_COMPONENTS = new Quantity("error-components");

  public static final Quantity ERROR_AFTER_STEPS = new Quantity("error-after-steps");

  /** Converges, swings or diverges, with the reason. */
  public static final Quantity DESCENT_OUTCOME = new Quantity("descent-outcome");

  public static final Quantity STEEPEST_BEHAVIOUR = new Quantity("steepest-behaviour");
  public static final Quantity FLATTEST_BEHAVIOUR = new Quantity("flattest-behaviour");

  /** Setting: m, where the error is to become 10ᵐ times smaller. */
  public static final Quantity DIGITS = new Quantity("digits");

  public static final Quantity ITERATIONS = new Quantity("iterations");

  /** Settings: two condition numbers to compare. */
  public static final Quantity FIRST_CONDITION = new Quantity("first-condition");

  public static final Quantity SECOND_CONDITION = new Quantity("second-condition");
  public static final Quantity ITERATION_RATIO = new Quantity("iteration-ratio");

  /** A step size with which one step lowers f. */
  public static final Quantity DECREASING_STEP_SIZE = new Quantity("decreasing-step-size");

  private DescentQuantities() {}
}
