package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Setting;

/** The quantities of convergence; their meaning is told in problem-bank/README.md. */
public final class RateQuantities {
  /** Setting: e₀. */
  public static final Quantity INITIAL_ERROR = new Quantity("initial-error");

  /** Setting: C of e₊ = C e². */
  public static final Quantity ERROR_CONSTANT = new Quantity("error-constant");

  /** Setting: r of e₊ = r e. */
  public static final Quantity LINEAR_RATE = new Quantity("linear-rate");

  /** Setting: how many digits are right before the first step. */
  public static final Quantity CORRECT_DIGITS = new Quantity("correct-digits");

  /** Setting: the error that is to be reached. */
  public static final Quantity ERROR_BOUND = new Quantity("error-bound");

  /** Setting: a table of errors, first to last. */
  public static final Quantity ERRORS = new Quantity("errors");

  /** C e₀². */
  public static final Quantity NEXT_ERROR = new Quantity("next-error");

  /** The error after so many quadratic steps. */
  public static final Quantity QUADRATIC_ERROR = new Quantity("quadratic-error");

  /** The error after so many linear steps. */
  public static final Quantity LINEAR_ERROR = new Quantity("linear-error");

  public static final Quantity DIGITS_AFTER = new Quantity("digits-after-steps");

  /** |f‴|/(2|f″|) at a critical point. */
  public static final Quantity CONSTANT = new Quantity("convergence-constant");

  /** What a Newton step leaves of a small error. */
  public static final Quantity FACTOR = new Quantity("newton-factor");

  /** How fast Newton's method converges to a critical point, and why. */
  public static final Quantity ORDER = new Quantity("newton-order");

  /** How fast the errors of a table shrink, and why. */
  public static final Quantity RATE = new Quantity("convergence-rate");

  /** The constant that goes with it. */
  public static final Quantity RATE_CONSTANT = new Quantity("rate-constant");

  public static final Quantity LINEAR_STEPS = new Quantity("linear-steps");
  public static final Quantity QUADRATIC_STEPS = new Quantity("quadratic-steps");

  /** Both counts, the linear one first. */
  public static final Quantity STEP_COUNTS = new Quantity("step-counts");

  static final List<Setting> SETTINGS =
      List.of(
          Setting.number(INITIAL_ERROR),
          Setting.number(ERROR_CONSTANT),
          Setting.number(LINEAR_RATE),
          Setting.number(CORRECT_DIGITS),
          Setting.number(ERROR_BOUND),
          Setting.vector(ERRORS));

  private RateQuantities() {}
}
