package org.saddlepoint.derivation;

/** The names of the product's quantities. Their meaning is told in problem-bank/README.md. */
public final class Quantities {
  /** Given: a function of the variables. */
  public static final Quantity OBJECTIVE = new Quantity("objective");

  /** Given: where to evaluate, where a method starts; one constant for each variable. */
  public static final Quantity POINT = new Quantity("point");

  /** f at the point. */
  public static final Quantity VALUE = new Quantity("value");

  /** ∇f as functions of the variables. */
  public static final Quantity GRADIENT = new Quantity("gradient");

  public static final Quantity GRADIENT_AT_POINT = new Quantity("gradient-at-point");

  /** The matrix of second partials as functions of the variables. */
  public static final Quantity HESSIAN = new Quantity("hessian");

  /** The Hessian at the point; may also be given, as a matrix by itself. */
  public static final Quantity HESSIAN_AT_POINT = new Quantity("hessian-at-point");

  public static final Quantity TRACE = new Quantity("trace");
  public static final Quantity DETERMINANT = new Quantity("determinant");

  /** det(λI − H) as an expression in the variable lambda. */
  public static final Quantity CHARACTERISTIC_POLYNOMIAL =
      new Quantity("characteristic-polynomial");

  public static final Quantity EIGENVALUES = new Quantity("eigenvalues");

  /** A word: positive-definite, …, zero. */
  public static final Quantity DEFINITENESS = new Quantity("definiteness");

  /** A word: critical or not-critical. */
  public static final Quantity CRITICAL = new Quantity("critical");

  /** A word: minimum, maximum, saddle or degenerate. */
  public static final Quantity CLASSIFICATION = new Quantity("classification");

  /** |λ|max / |λ|min; infinite where singular. */
  public static final Quantity CONDITION_NUMBER = new Quantity("condition-number");

  /** The d with H d = −g. */
  public static final Quantity NEWTON_STEP = new Quantity("newton-step");

  /** The point plus the Newton step. */
  public static final Quantity NEWTON_NEXT = new Quantity("newton-next");

  /** The determinants of the upper left corners, from 1×1 to the whole matrix. */
  public static final Quantity LEADING_MINORS = new Quantity("leading-minors");

  public static final Quantity LARGEST_EIGENVALUE = new Quantity("largest-eigenvalue");
  public static final Quantity SMALLEST_EIGENVALUE = new Quantity("smallest-eigenvalue");

  /** One variable: f′ as a function. */
  public static final Quantity DERIVATIVE = new Quantity("derivative");

  public static final Quantity DERIVATIVE_AT_POINT = new Quantity("derivative-at-point");

  /** One variable: f″ as a function. */
  public static final Quantity SECOND_DERIVATIVE = new Quantity("second-derivative");

  public static final Quantity SECOND_DERIVATIVE_AT_POINT =
      new Quantity("second-derivative-at-point");

  /** One variable: −f′/f″ at the point, a number. */
  public static final Quantity SCALAR_NEWTON_STEP = new Quantity("scalar-newton-step");

  /** One variable: the point − f′/f″, a number. */
  public static final Quantity SCALAR_NEWTON_NEXT = new Quantity("scalar-newton-next");

  /** Setting: α, what gradient descent multiplies the gradient by. */
  public static final Quantity STEP_SIZE = new Quantity("step-size");

  /** Setting: how many steps a method takes. */
  public static final Quantity STEPS = new Quantity("steps");

  /** Setting: a vector along which something is asked, not 0. */
  public static final Quantity DIRECTION = new Quantity("direction");

  private Quantities() {}
}
