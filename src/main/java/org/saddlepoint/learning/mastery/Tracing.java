package org.saddlepoint.learning.mastery;

/**
 * Bayesian knowledge tracing with fixed parameters (Corbett &amp; Anderson 1995): the probability L
 * that a skill is known, given what was seen.
 *
 * <pre>
 * right: p = L(1−S) / (L(1−S) + (1−L)G)       wrong: p = L·S / (L·S + (1−L)(1−G))
 * weight w:  odds(p_w) = odds(L)^(1−w) · odds(p)^w
 * an opportunity to learn:  L′ = p_w + (1−p_w)·T
 * </pre>
 *
 * Guess G depends on the kind of answer ({@link Guess}); S and T are the same for everybody: there
 * are no data yet to fit them to. With evidence about a skill that came up inside another one there
 * was no occasion to learn it, so T is left out.
 */
final class Tracing {
  static final double SLIP = 0.10;
  static final double LEARN = 0.15;
  static final double START = 0.20;

  /** Everybody has met these before. */
  static final double START_ON_SPINE = 0.30;

  /** So near to certainty further evidence would be lost in rounding. */
  private static final double CERTAINTY = 1 - 1e-9;

  private Tracing() {}

  static double posterior(double known, boolean right, Guess guess) {
    double ifKnown = known * (right ? 1 - SLIP : SLIP);
    double ifNot = (1 - known) * (right ? guess.chance() : 1 - guess.chance());
    return ifKnown / (ifKnown + ifNot);
  }

  static double weighted(double known, double posterior, double weight) {
    double logOdds = (1 - weight) * logit(known) + weight * logit(posterior);
    return bounded(1 / (1 + Math.exp(-logOdds)));
  }

  static double learnt(double known) {
    return bounded(known + (1 - known) * LEARN);
  }

  static double logit(double probability) {
    double inside = bounded(probability);
    return Math.log(inside / (1 - inside));
  }

  private static double bounded(double probability) {
    return Math.clamp(probability, 1 - CERTAINTY, CERTAINTY);
  }
}
