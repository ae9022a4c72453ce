package org.saddlepoint.derivation.calculus;

import org.saddlepoint.derivation.Quantity;

/** The quantities of this chapter. Their meaning is told in problem-bank/README.md. */
public final class CalculusQuantities {
  /** All points where ∇f is zero, without classes. */
  public static final Quantity CRITICAL_POINTS = new Quantity("critical-points");

  /** The one point where the gradient of a quadratic is zero. */
  public static final Quantity STATIONARY_POINT = new Quantity("stationary-point");

  /** −∇f at the point, at any positive scale. */
  public static final Quantity STEEPEST_DESCENT = new Quantity("steepest-descent");

  /** gᵀv/|v|. */
  public static final Quantity DIRECTIONAL_DERIVATIVE = new Quantity("directional-derivative");

  /** f differentiated by the first, the first two, the first three variables of {@link #BY}. */
  public static final Quantity PARTIAL_DERIVATIVE = new Quantity("partial-derivative");

  public static final Quantity SECOND_PARTIAL = new Quantity("second-partial");
  public static final Quantity THIRD_PARTIAL = new Quantity("third-partial");

  public static final Quantity PARTIAL_AT_POINT = new Quantity("partial-derivative-at-point");
  public static final Quantity SECOND_PARTIAL_AT_POINT = new Quantity("second-partial-at-point");

  /** f_xx, f_xy, f_yy: the Hessian's rows from the diagonal on. */
  public static final Quantity SECOND_PARTIALS = new Quantity("second-partials");

  /** Two variables: (f_x)_y and (f_y)_x. */
  public static final Quantity MIXED_PARTIALS = new Quantity("mixed-partials");

  /** Of q·xᵀAx + bᵀx. */
  public static final Quantity FORM_HESSIAN = new Quantity("form-hessian");

  public static final Quantity FORM_GRADIENT = new Quantity("form-gradient");
  public static final Quantity FORM_FUNCTION = new Quantity("form-function");

  /** ½(A + Aᵀ). */
  public static final Quantity SYMMETRIC_PART = new Quantity("symmetric-part");

  /** The symmetric A and the b with f = xᵀAx + bᵀx + c. */
  public static final Quantity FORM_MATRIX = new Quantity("form-matrix");

  public static final Quantity FORM_VECTOR = new Quantity("form-vector");

  /** n(n + 1)/2. */
  public static final Quantity INDEPENDENT_ENTRIES = new Quantity("independent-entries");

  /** A word: which of four matrices is no Hessian. */
  public static final Quantity IMPOSSIBLE_HESSIAN = new Quantity("impossible-hessian");

  /** A word with its reason: whether a vector of functions is a gradient. */
  public static final Quantity GRADIENT_FIELD = new Quantity("gradient-field");

  /** The diagonal entry of H that belongs to the first variable of {@link #BY}. */
  public static final Quantity AXIS_CURVATURE = new Quantity("axis-curvature");

  /** A word: bowl, dome or flat. */
  public static final Quantity AXIS_SHAPE = new Quantity("axis-shape");

  /** A word with its reason: what ∂f by the first does when the second of {@link #BY} grows. */
  public static final Quantity COUPLING_EFFECT = new Quantity("coupling-effect");

  /** vᵀHv/vᵀv. */
  public static final Quantity DIRECTIONAL_CURVATURE = new Quantity("directional-curvature");

  /** All values of uᵀHu for unit vectors u. */
  public static final Quantity CURVATURE_RANGE = new Quantity("curvature-range");

  /** Where det H = 0, by the only variable that it holds. */
  public static final Quantity SINGULAR_AT = new Quantity("singular-at");

  /** The quadratic function with the value, gradient and Hessian of f at the point. */
  public static final Quantity TAYLOR_MODEL = new Quantity("taylor-model");

  /** gᵀd + ½dᵀHd. */
  public static final Quantity PREDICTED_CHANGE = new Quantity("predicted-change");

  /** f(x₀ + d) − f(x₀). */
  public static final Quantity TRUE_CHANGE = new Quantity("true-change");

  /** f(x₀ + d) − model(x₀ + d). */
  public static final Quantity MODEL_ERROR = new Quantity("model-error");

  /** Setting: the variables to differentiate by, in that order. */
  public static final Quantity BY = new Quantity("by");

  /** Setting: A in q·xᵀAx + bᵀx; it need not be symmetric. */
  public static final Quantity QUADRATIC_MATRIX = new Quantity("quadratic-matrix");

  public static final Quantity QUADRATIC_VECTOR = new Quantity("quadratic-vector");

  /** Setting: q; 1 where it is not given. */
  public static final Quantity QUADRATIC_FACTOR = new Quantity("quadratic-factor");

  /** Setting: how many rows a symmetric matrix has. */
  public static final Quantity MATRIX_SIZE = new Quantity("matrix-size");

  /** Settings: matrices of which one is no Hessian. */
  public static final Quantity CANDIDATE_A = new Quantity("candidate-a");

  public static final Quantity CANDIDATE_B = new Quantity("candidate-b");
  public static final Quantity CANDIDATE_C = new Quantity("candidate-c");
  public static final Quantity CANDIDATE_D = new Quantity("candidate-d");

  /** Setting: a vector of functions that may be a gradient. */
  public static final Quantity CANDIDATE_GRADIENT = new Quantity("candidate-gradient");

  /** Setting: d, a step from the point. */
  public static final Quantity DISPLACEMENT = new Quantity("displacement");

  private CalculusQuantities() {}
}
