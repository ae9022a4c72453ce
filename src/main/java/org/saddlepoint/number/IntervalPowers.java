package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Powers of intervals, real: a negative base only with a rational exponent of odd denominator, 0
 * only with an exponent above 0.
 */
public final class IntervalPowers {
  private static final Interval ONE = Interval.of(1);
  private static final Interval ZERO = Interval.of(0);

  /** The numerator up to which a power 3/2 is worked out as a root's power. */
  private static final int SHORT = 64;

  private final IntervalArithmetic arithmetic;
  private final IntervalFunctions functions;

  public IntervalPowers(IntervalArithmetic arithmetic, IntervalFunctions functions) {
    this.arithmetic = arithmetic;
    this.functions = functions;
  }

  public Interval power(Interval base, Rational exponent) {
    if (exponent.signum() < 0) {
      return arithmetic.reciprocal(power(base, exponent.negate()));
    }
    if (exponent.isZero()) {
      return zerothPower(base);
    }
    Optional<Integer> whole = exponent.toInt();
    if (whole.isPresent()) {
      return arithmetic.power(base, whole.get());
    }
    if (!exponent.denominator().testBit(0)) {
      IntervalArithmetic.requireNotNegative(base);
    }
    return exponent.numerator().testBit(0)
        ? oddPower(base, exponent)
        : powerOfPositive(arithmetic.abs(base), exponent);
  }

  private static Interval zerothPower(Interval base) {
    if (!base.containsZero()) {
      return ONE;
    }
    throw base.isPoint()
        ? new ArithmeticException("0 to the power 0")
        : new UndecidedException("the base of a power 0 may be zero");
  }

  /** Odd in the base, and increasing. */
  private Interval oddPower(Interval base, Rational exponent) {
    if (base.low().signum() >= 0) {
      return powerOfPositive(base, exponent);
    }
    if (base.high().signum() <= 0) {
      return arithmetic.negate(powerOfPositive(arithmetic.negate(base), exponent));
    }
    BigDecimal low = base.low().negate();
    return new Interval(
        atPoint(low, exponent).high().negate(), atPoint(base.high(), exponent).high());
  }

  private Interval powerOfPositive(Interval base, Rational exponent) {
    Interval atLow = atPoint(base.low(), exponent);
    return base.isPoint() ? atLow : new Interval(atLow.low(), upper(base.high(), exponent));
  }

  private BigDecimal upper(BigDecimal base, Rational exponent) {
    try {
      return atPoint(base, exponent).high();
    } catch (TooLargeException onlyTheUpperEnd) {
      throw new UndecidedException("not known well enough to bound it");
    }
  }

  private Interval atPoint(BigDecimal base, Rational exponent) {
    if (base.signum() == 0) {
      return ZERO;
    }
    Interval point = Interval.of(base);
    boolean halves = exponent.denominator().equals(BigInteger.TWO);
    if (halves && exponent.numerator().bitLength() < Integer.SIZE - 1) {
      int numerator = exponent.numerator().intValueExact();
      if (numerator <= SHORT) {
        return arithmetic.power(arithmetic.sqrt(point), numerator);
      }
    }
    return functions.exp(arithmetic.multiply(arithmetic.of(exponent), functions.ln(point)));
  }

  public Interval power(Interval base, Interval exponent) {
    Optional<Rational> exact = exact(exponent);
    if (exact.isPresent()) {
      return power(base, exact.get());
    }
    if (base.isPositive()) {
      return functions.exp(arithmetic.multiply(exponent, functions.ln(base)));
    }
    if (base.isPoint() && base.containsZero() && !exponent.containsZero()) {
      if (exponent.isNegative()) {
        throw new ArithmeticException("division by zero");
      }
      return ZERO;
    }
    if (base.low().signum() < 0 || !exponent.isPositive()) {
      throw new UndecidedException("the base of a power may not be positive");
    }
    Interval atHigh = power(Interval.of(base.high()), exponent);
    return new Interval(BigDecimal.ZERO, atHigh.high());
  }

  private static Optional<Rational> exact(Interval exponent) {
    if (!exponent.isPoint()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Rational.of(exponent.low()));
    } catch (TooLargeException notWorthIt) {
      return Optional.empty();
    }
  }
}
