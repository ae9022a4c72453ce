package org.saddlepoint.number;

import java.math.BigDecimal;

/**
 * A closed interval [low, high] that certainly holds a real number. Every operation rounds outward
 * to the working precision given.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("empty interval: " + low + " > " + high);
    }
  }
}
