package org.saddlepoint.derivation.saddles;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Setting;

/** The names of this chapter's quantities. Their meaning is told in problem-bank/README.md. */
public final class SaddleQuantities {
  /** gᵀd of the Newton step d. */
  public static final Quantity NEWTON_SLOPE = new Quantity("newton-slope");

  public static final Quantity NEWTON_DESCENT = new Quantity("newton-descent");

  /** f(x₀ + d) − f(x₀). */
  public static final Quantity NEWTON_CHANGE = new Quantity("newton-change");

  public static final Quantity NEWTON_FALL = new Quantity("newton-fall");
  public static final Quantity NEWTON_ATTRACTION = new Quantity("newton-attraction");

  /** 1 + α|λ| of the most negative eigenvalue. */
  public static final Quantity ESCAPE_MULTIPLIER = new Quantity("escape-multiplier");

  /** Setting: how far from the saddle along the escape direction; also α times the noise. */
  public static final Quantity OFFSET = new Quantity("offset");

  /** Setting: the size of a random gradient along the escape direction. */
  public static final Quantity NOISE = new Quantity("noise");

  public static final Quantity ESCAPE_STEPS = new Quantity("escape-steps");
  public static final Quantity DESCENT_FATE = new Quantity("descent-fate");

  /** Setting, a word: gradient-descent or newton. */
  public static final Quantity METHOD = new Quantity("method");

  public static final Quantity STALL_OR_ESCAPE = new Quantity("stall-or-escape");

  /** Setting: λ in H + λI. */
  public static final Quantity DAMPING = new Quantity("damping");

  public static final Quantity DAMPED_HESSIAN = new Quantity("damped-hessian");
  public static final Quantity DAMPED_STEP = new Quantity("damped-step");
  public static final Quantity DAMPED_NEXT = new Quantity("damped-next");
  public static final Quantity DAMPED_LENGTH = new Quantity("damped-length");
  public static final Quantity DAMPING_INFIMUM = new Quantity("damping-infimum");
  public static final Quantity DAMPING_RANGE = new Quantity("damping-range");
  public static final Quantity SUFFICIENT_DAMPING = new Quantity("sufficient-damping");
  public static final Quantity DAMPING_LIMIT = new Quantity("damping-limit");
  public static final Quantity DAMPING_EFFECT = new Quantity("damping-effect");
  public static final Quantity DAMPED_NEWTON_RUN = new Quantity("damped-newton-run");

  /** Setting: δ, below which no eigenvalue is left. */
  public static final Quantity FLOOR = new Quantity("floor");

  public static final Quantity CLIPPED_HESSIAN = new Quantity("clipped-hessian");
  public static final Quantity ABSOLUTE_HESSIAN = new Quantity("absolute-hessian");
  public static final Quantity CLIPPED_STEP = new Quantity("clipped-step");
  public static final Quantity SADDLE_FREE_STEP = new Quantity("saddle-free-step");
  public static final Quantity FLIPPED_COMPONENTS = new Quantity("flipped-components");
  public static final Quantity DESCENT_DIRECTION = new Quantity("descent-direction");

  /** Setting: Δ, the radius of a trust region. */
  public static final Quantity RADIUS = new Quantity("radius");

  /** Setting: a step s that is on trial. */
  public static final Quantity TRIAL_STEP = new Quantity("trial-step");

  public static final Quantity FULL_STEP = new Quantity("full-step");
  public static final Quantity SCALED_STEP = new Quantity("scaled-step");
  public static final Quantity ACTUAL_REDUCTION = new Quantity("actual-reduction");
  public static final Quantity PREDICTED_REDUCTION = new Quantity("predicted-reduction");
  public static final Quantity TRUST_RATIO = new Quantity("trust-ratio");
  public static final Quantity TRUST_DECISION = new Quantity("trust-decision");
  public static final Quantity TRUST_MULTIPLIER = new Quantity("trust-multiplier");
  public static final Quantity TRUST_SOLUTION = new Quantity("trust-solution");
  public static final Quantity DAMPING_VERDICT = new Quantity("damping-verdict");

  /** Setting: n, how many eigenvalues. */
  public static final Quantity DIMENSION = new Quantity("dimension");

  /** Setting: how probable a positive eigenvalue is; 1/2 where nothing is said. */
  public static final Quantity PROBABILITY = new Quantity("probability");

  /** Setting: m of the bound 10⁻ᵐ. */
  public static final Quantity EXPONENT = new Quantity("exponent");

  /** Setting, a word: what is claimed about critical points. */
  public static final Quantity CLAIM = new Quantity("claim");

  public static final Quantity MINIMUM_PROBABILITY = new Quantity("minimum-probability");
  public static final Quantity SADDLE_PROBABILITY = new Quantity("saddle-probability");
  public static final Quantity EXPECTED_NEGATIVE = new Quantity("expected-negative");
  public static final Quantity DIMENSION_NEEDED = new Quantity("dimension-needed");
  public static final Quantity MINIMUM_LOGARITHM = new Quantity("minimum-logarithm");
  public static final Quantity LANDSCAPE_CLAIM = new Quantity("landscape-claim");

  static final List<Setting> SETTINGS =
      List.of(
          Setting.number(OFFSET),
          Setting.number(NOISE),
          Setting.word(METHOD),
          Setting.number(DAMPING),
          Setting.number(FLOOR),
          Setting.number(RADIUS),
          Setting.vector(TRIAL_STEP),
          Setting.number(DIMENSION),
          Setting.number(PROBABILITY),
          Setting.number(EXPONENT),
          Setting.word(CLAIM));

  private SaddleQuantities() {}
}
