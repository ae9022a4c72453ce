package org.saddlepoint.learning.mastery;

/**
 * How hard the problems of a template are, on the scale of log odds, from first attempts only
 * (Pelánek 2016): a learner with ability θ = logit(L) is expected to succeed with probability
 *
 * <pre>
 * p = G + (1−G)·σ(θ − d),      d ← d + K(n)·(p − outcome),      K(n) = 1/(1 + .05·n)
 * </pre>
 *
 * Before anybody has tried it the tier stands in.
 *
 * @param level d
 * @param count n, the first attempts that it rests on
 */
public record Difficulty(double level, int count) {
  private static final double EASIEST = -2;
  private static final double STEP_BY_TIER = 1.5;
  private static final double CALMING = 0.05;

  /**
   * @param tier 1 (easiest) to 4
   */
  public static Difficulty ofTier(int tier) {
    return new Difficulty(EASIEST + STEP_BY_TIER * (tier - 1), 0);
  }

  public double expected(double known, Guess guess) {
    double solved = 1 / (1 + Math.exp(level - Tracing.logit(known)));
    return guess.chance() + (1 - guess.chance()) * solved;
  }

  /**
   * @param known what was believed of the learner before the attempt
   */
  public Difficulty after(double known, Guess guess, boolean right) {
    double surprise = expected(known, guess) - (right ? 1 : 0);
    return new Difficulty(level + surprise / (1 + CALMING * count), count + 1);
  }
}
