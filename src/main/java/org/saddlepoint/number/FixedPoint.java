package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The series behind the elementary functions, over whole multiples of one unit 10^−scale. Each
 * gives a value with a proven bound of its error in units; the bounds add up the units lost to
 * truncation (less than one a division) as the comments say. Series: Brent and Zimmermann, Modern
 * Computer Arithmetic (2010), ch. 4.
 */
final class FixedPoint {

  /** A number of units that is off by at most {@code error} units. */
  record Approximation(BigInteger value, BigInteger error) {
    Approximation(BigInteger value, long error) {
      this(value, BigInteger.valueOf(error));
    }

    Approximation negate() {
      return new Approximation(value.negate(), error);
    }
  }

  private final int scale;
  private final BigInteger one;

  FixedPoint(int scale) {
    this.scale = scale;
    this.one = PowersOfTen.of(scale);
  }

  int scale() {
    return scale;
  }

  BigInteger one() {
    return one;
  }

  /** x in units, cut off: the error is less than one unit. */
  BigInteger from(BigDecimal x) {
    int shift = Math.addExact(scale, -x.scale());
    return shift >= 0
        ? x.unscaledValue().multiply(PowersOfTen.of(shift))
        : -shift > x.precision() + 1
            ? BigInteger.ZERO
            : x.unscaledValue().divide(PowersOfTen.of(-shift));
  }

  BigInteger multiply(BigInteger a, BigInteger b) {
    return a.multiply(b).divide(one);
  }

  BigInteger divide(BigInteger a, BigInteger b) {
    return a.multiply(one).divide(b);
  }

  /** The interval of an approximation times 10^exponent. */
  Interval interval(Approximation a, long exponent, IntervalArithmetic target) {
    int shifted = Math.toIntExact(scale - exponent);
    return target.outward(
        new BigDecimal(a.value.subtract(a.error), shifted),
        new BigDecimal(a.value.add(a.error), shifted));
  }

  /**
   * exp r for |r| ≤ 1.2, known to within 4 units. With s = r/2ᵏ, known to within 2 units and at
   * most 1/13, each term of Taylor's series is off by at most (2 + e/13 + 1)/j + 1 ≤ 4 units, e
   * being the error of the one before; the rest after the first vanishing term is below 2 units.
   * Squaring k times multiplies an error by at most 2ᵏ e^1.2 and adds less than 2ᵏ e^1.2 more:
   * below 4 · 2ᵏ times (4n + 4).
   */
  Approximation exp(BigInteger r) {
    int halvings = 4 + (int) (Math.sqrt(scale) * 0.7);
    BigInteger s = r.shiftRight(halvings);
    BigInteger sum = one;
    BigInteger term = one;
    int count = 0;
    while (term.signum() != 0) {
      count++;
      term = multiply(term, s).divide(BigInteger.valueOf(count));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = multiply(sum, sum);
    }
    return new Approximation(sum, BigInteger.valueOf(16L * (count + 1)).shiftLeft(halvings));
  }

  /**
   * sin r for |r| ≤ 0.8, known to within 4 units: r² is off by at most 9 units, each term by at
   * most (0.8 · 9 + 0.64 · 4 + 1)/6 + 1 ≤ 4.
   */
  Approximation sin(BigInteger r) {
    return alternating(r, r, 1, true);
  }

  /** cos r, as {@link #sin}: the first term is off by at most (9 + 1)/2 + 1 = 6 units. */
  Approximation cos(BigInteger r) {
    return alternating(one, r, 0, true);
  }

  /** sinh r for |r| ≤ 0.8, as {@link #sin}. */
  Approximation sinh(BigInteger r) {
    return alternating(r, r, 1, false);
  }

  private Approximation alternating(BigInteger first, BigInteger r, int start, boolean alternates) {
    BigInteger square = multiply(r, r);
    BigInteger factor = alternates ? square.negate() : square;
    BigInteger sum = first;
    BigInteger term = first;
    int count = 0;
    while (term.signum() != 0) {
      count++;
      long divisor = (long) (2 * count + start - 1) * (2 * count + start);
      term = multiply(term, factor).divide(BigInteger.valueOf(divisor));
      sum = sum.add(term);
    }
    // The rest after the first vanishing term is less than twice that term's own error.
    return new Approximation(sum, 6L * (count + 3));
  }

  /** artanh z = z + z³/3 + z⁵/5 + … for |z| ≤ 0.1, known to within {@code error} units. */
  Approximation artanh(BigInteger z, BigInteger error) {
    return oddPowers(z, error, false);
  }

  /** arctan z = z − z³/3 + z⁵/5 − … for |z| ≤ 0.1, known to within {@code error} units. */
  Approximation arctan(BigInteger z, BigInteger error) {
    return oddPowers(z, error, true);
  }

  /**
   * With e the error of z, z² is off by at most 0.2e + 1 and each power by at most e + 2; so is
   * each term, with one unit more from its division, and the rest after the first vanishing power.
   */
  private Approximation oddPowers(BigInteger z, BigInteger error, boolean alternates) {
    if (z.abs().compareTo(one.divide(BigInteger.TEN)) > 0) {
      throw new IllegalArgumentException("series for |z| <= 0.1 only");
    }
    BigInteger square = multiply(z, z);
    BigInteger factor = alternates ? square.negate() : square;
    BigInteger sum = z;
    BigInteger power = z;
    int count = 0;
    while (power.signum() != 0) {
      count++;
      power = multiply(power, factor);
      sum = sum.add(power.divide(BigInteger.valueOf(2L * count + 1)));
    }
    BigInteger each = error.add(BigInteger.valueOf(3));
    return new Approximation(sum, each.multiply(BigInteger.valueOf(count + 2L)));
  }
}
