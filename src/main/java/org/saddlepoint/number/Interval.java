package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A closed interval [low, high] that certainly holds a real number. {@link IntervalArithmetic}
 * rounds every operation outward to a working precision.
 */
public record Interval(BigDecimal low, BigDecimal high) {
  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("empty interval: " + low + " > " + high);
    }
  }

  public static Interval of(BigDecimal value) {
    return new Interval(value, value);
  }

  public static Interval of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** Whether the number is known exactly. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public boolean contains(Rational value) {
    return compare(low, value) <= 0 && compare(high, value) >= 0;
  }

  // Cross multiplied: a rational need not have a decimal, and the interval need not fit a rational.
  private static int compare(BigDecimal decimal, Rational value) {
    BigInteger denominator = value.denominator();
    return decimal
        .multiply(new BigDecimal(denominator))
        .compareTo(new BigDecimal(value.numerator()));
  }

  public boolean containsZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  /** Whether every number in here is above 0. */
  public boolean isPositive() {
    return low.signum() > 0;
  }

  /** Whether every number in here is below 0. */
  public boolean isNegative() {
    return high.signum() < 0;
  }

  /** Whether the two have a number in common. */
  public boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
