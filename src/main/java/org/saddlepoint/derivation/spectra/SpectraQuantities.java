package org.saddlepoint.derivation.spectra;

import org.saddlepoint.derivation.Quantity;

/** The names of this chapter's quantities. Their meaning is told in problem-bank/README.md. */
public final class SpectraQuantities {
  /** Setting: a number that is an eigenvalue of H. */
  public static final Quantity EIGENVALUE = new Quantity("eigenvalue");

  /** Setting: B, what a parameter c is multiplied by in the matrix H + cB. */
  public static final Quantity PARAMETER_MATRIX = new Quantity("parameter-matrix");

  /** Setting: how near to the point another one has to be, in every coordinate. */
  public static final Quantity NEARNESS = new Quantity("nearness");

  public static final Quantity EIGENVECTOR = new Quantity("eigenvector");
  public static final Quantity EIGENPAIRS = new Quantity("eigenpairs");
  public static final Quantity IMAGE = new Quantity("image-of-direction");
  public static final Quantity IS_EIGENVECTOR = new Quantity("is-eigenvector");
  public static final Quantity EIGENVALUE_OF_DIRECTION = new Quantity("eigenvalue-of-direction");
  public static final Quantity OTHER_EIGENVECTOR = new Quantity("other-eigenvector");
  public static final Quantity REMAINING_EIGENVALUES = new Quantity("remaining-eigenvalues");

  /** An orthogonal Q with QᵀHQ diagonal. */
  public static final Quantity PRINCIPAL_AXES = new Quantity("principal-axes");

  /** QᵀHQ. */
  public static final Quantity DIAGONALISED = new Quantity("diagonalised");

  public static final Quantity ROTATED_COEFFICIENTS = new Quantity("rotated-coefficients");
  public static final Quantity STEEPEST_AXIS = new Quantity("steepest-axis");
  public static final Quantity STEEPEST_AXIS_ANGLE = new Quantity("steepest-axis-angle");

  public static final Quantity PIVOTS = new Quantity("pivots");
  public static final Quantity DEFINITENESS_BY_MINORS = new Quantity("definiteness-by-minors");
  public static final Quantity DEFINITENESS_BY_PIVOTS = new Quantity("definiteness-by-pivots");
  public static final Quantity DEFINITENESS_WITH_REASON = new Quantity("definiteness-with-reason");
  public static final Quantity DEFINITE_RANGE = new Quantity("positive-definite-range");
  public static final Quantity SINGULAR_PARAMETERS = new Quantity("singular-parameters");

  public static final Quantity CLASS_WITH_REASON = new Quantity("classification-with-reason");
  public static final Quantity CLASSIFIED_POINTS = new Quantity("classified-points");
  public static final Quantity DOES_TEST_DECIDE = new Quantity("does-the-test-decide");

  public static final Quantity DEGENERATE_DIRECTION = new Quantity("degenerate-direction");

  /** t ↦ f(x₀ + tv). */
  public static final Quantity ALONG_DIRECTION = new Quantity("along-direction");

  public static final Quantity HIGHER_ORDER_CLASS = new Quantity("higher-order-class");
  public static final Quantity FALLING_DIRECTION = new Quantity("falling-direction");
  public static final Quantity LOWER_POINT = new Quantity("lower-point");

  public static final Quantity MINIMISER = new Quantity("minimiser");
  public static final Quantity MINIMUM_VALUE = new Quantity("minimum-value");
  public static final Quantity IS_GLOBAL = new Quantity("is-it-global");

  private SpectraQuantities() {}
}
