package org.saddlepoint.learning.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A level, and since when it has been held. Right answers only raise it. A miss costs one level at
 * most: where the level is no longer reached, and always in a later mixed session.
 *
 * @param since empty before the start
 */
public record Standing(Level level, Optional<Instant> since) {
  static final Standing NONE = new Standing(Level.NOT_STARTED, Optional.empty());

  /** Known for good, not for the evening. */
  private static final Duration SPACED = Duration.ofDays(1);

  private static final double NEARLY = 0.60;
  private static final double PROFICIENT = 0.95;
  private static final double PROFICIENT_ON_SPINE = 0.98;

  /** What probability and proofs amount to by themselves. */
  static Level earned(double known, Proofs proofs, boolean onSpine) {
    if (known >= (onSpine ? PROFICIENT_ON_SPINE : PROFICIENT) && proofs.suffice()) {
      return Level.PROFICIENT;
    }
    return known >= NEARLY ? Level.NEARLY : Level.LEARNING;
  }

  Standing raised(Level earned, boolean proof, Occasion occasion) {
    boolean spaced =
        level.isAtLeast(Level.PROFICIENT)
            && proof
            && occasion.mixed()
            && since.map(time -> !time.plus(SPACED).isAfter(occasion.at())).orElse(false);
    Level reached = spaced ? Level.SECURE : earned;
    return reached.compareTo(level) > 0 ? held(reached, occasion) : this;
  }

  /**
   * @param missed whether the skill itself was asked for
   */
  Standing lowered(Level earned, boolean missed, Occasion occasion) {
    if (level == Level.NOT_STARTED) {
      return missed ? held(Level.LEARNING, occasion) : this;
    }
    boolean laterAndMixed =
        missed
            && level.isAtLeast(Level.PROFICIENT)
            && occasion.mixed()
            && since.map(time -> time.isBefore(occasion.sessionStart())).orElse(false);
    boolean lost = earned.compareTo(level == Level.SECURE ? Level.PROFICIENT : level) < 0;
    return laterAndMixed || lost ? held(level.lower(), occasion) : this;
  }

  private static Standing held(Level level, Occasion occasion) {
    return new Standing(level, Optional.of(occasion.at()));
  }
}
