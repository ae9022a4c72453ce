package org.saddlepoint.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a problem is done for the learner, from all to nothing.
 *
 * <p>Worked steps help whoever is new to a skill and get in the way of whoever knows it (Kalyuga
 * 2003), so a new skill opens with its steps. The learner may always choose another rung.
 */
public enum Rung {
  /** The first steps are the learner's, the later ones are worked from them. */
  COMPLETE,
  /** Every step is the learner's, each marked at once. */
  GUIDED,
  /** The answer alone. */
  SOLO;

  /** Below it a skill is new. */
  private static final double NEW = 0.4;

  /**
   * Where a problem opens for whoever has not chosen.
   *
   * @param known the probability that its skill is known
   */
  public static Rung opening(double known) {
    return known < NEW ? GUIDED : SOLO;
  }

  /** As it is written in an address and kept. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for any other word, and for none. */
  public static Optional<Rung> of(String word) {
    return Arrays.stream(values()).filter(rung -> rung.word().equals(word)).findFirst();
  }
}
