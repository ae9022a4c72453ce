package org.saddlepoint.derivation.conditioning;

import org.saddlepoint.derivation.Quantity;

/** The names of this chapter's quantities. Told in problem-bank/README.md. */
public final class ConditioningQuantities {
  /** Setting: eigenvalues by themselves, in any order. */
  public static final Quantity SPECTRUM = new Quantity("spectrum");

  /** κ of the spectrum. */
  public static final Quantity SPECTRUM_CONDITION = new Quantity("spectrum-condition");

  /** Settings: matrices to compare. */
  public static final Quantity MATRIX_A = new Quantity("matrix-a");

  public static final Quantity MATRIX_B = new Quantity("matrix-b");
  public static final Quantity MATRIX_C = new Quantity("matrix-c");

  /** The matrices by κ, the best conditioned first. */
  public static final Quantity CONDITION_ORDER = new Quantity("condition-order");

  /** √κ: longest to shortest axis of a contour. */
  public static final Quantity AXIS_RATIO = new Quantity("axis-ratio");

  /** Which statements about the bowl are true. */
  public static final Quantity BOWL_STATEMENTS = new Quantity("bowl-statements");

  /** Setting: the word for something that depends on κ. */
  public static final Quantity MEASURE = new Quantity("measure");

  /** How it grows with κ. */
  public static final Quantity GROWTH_WITH_CONDITION = new Quantity("growth-with-condition");

  /** Setting: a condition number to be reached. */
  public static final Quantity CONDITION_TARGET = new Quantity("condition-target");

  /** A matrix that has it. */
  public static final Quantity MATRIX_WITH_CONDITION = new Quantity("matrix-with-condition");

  /** D⁻¹H with the diagonal D of H. */
  public static final Quantity JACOBI_MATRIX = new Quantity("jacobi-matrix");

  /** D^(−1/2) H D^(−1/2). */
  public static final Quantity JACOBI_SYMMETRIC = new Quantity("jacobi-symmetric");

  /** Largest to smallest eigenvalue of D⁻¹H. */
  public static final Quantity JACOBI_CONDITION = new Quantity("jacobi-condition");

  /** Setting: a positive definite matrix P. */
  public static final Quantity PRECONDITIONER = new Quantity("preconditioner");

  /** P⁻¹H. */
  public static final Quantity PRECONDITIONED_MATRIX = new Quantity("preconditioned-matrix");

  /** Largest to smallest eigenvalue of P⁻¹H. */
  public static final Quantity PRECONDITIONED_CONDITION = new Quantity("preconditioned-condition");

  /** The cheapest kind of preconditioner that brings κ to 1. */
  public static final Quantity IDEAL_PRECONDITIONER = new Quantity("ideal-preconditioner");

  private ConditioningQuantities() {}
}
