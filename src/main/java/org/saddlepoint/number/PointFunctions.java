package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.number.FixedPoint.Approximation;

/**
 * The elementary functions of one exactly known decimal, enclosed. Each reduces its argument to
 * where a series of {@link FixedPoint} converges fast, and works with {@link #GUARD} digits more
 * than asked for: enough to keep the digits, while being right never depends on it.
 */
final class PointFunctions {
  private static final int GUARD = 10;
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal REDUCED_ANGLE = new BigDecimal("0.78");

  /** Digits before the point up to which an angle is reduced; above, only |sin| ≤ 1 is used. */
  private static final int MAX_ANGLE_DIGITS = 1_000;

  private final int digits;
  private final IntervalArithmetic arithmetic;

  PointFunctions(IntervalArithmetic arithmetic) {
    this.digits = arithmetic.digits();
    this.arithmetic = arithmetic;
  }

  /** exp x = 10ⁿ exp(x − n ln 10). */
  Interval exp(BigDecimal x) {
    if (x.signum() == 0) {
      return Interval.of(BigDecimal.ONE);
    }
    if (IntervalArithmetic.exponent(x) > 8) {
      return beyond(x);
    }
    if (IntervalArithmetic.exponent(x) < -digits) {
      return nearOne(x);
    }
    int n = (int) Math.rint(x.doubleValue() / Math.log(10));
    int scale = digits + GUARD;
    var points = new FixedPoint(scale);
    return points.interval(points.exp(points.from(x).subtract(timesLn10(n, scale))), n, arithmetic);
  }

  private Interval beyond(BigDecimal x) {
    if (x.signum() > 0) {
      throw new TooLargeException();
    }
    return new Interval(
        BigDecimal.ZERO, BigDecimal.ONE.scaleByPowerOfTen(-IntervalArithmetic.MAX_EXPONENT));
  }

  /** 1 + x ≤ exp x ≤ 1 + 2|x| + x for |x| ≤ 1. */
  private Interval nearOne(BigDecimal x) {
    Interval around = Interval.of(x);
    Interval one = Interval.of(1);
    Interval low = arithmetic.add(one, around);
    Interval high = arithmetic.add(low, arithmetic.abs(arithmetic.add(around, around)));
    return new Interval(low.low(), high.high());
  }

  /** n ln 10 in units of 10^−scale, off by at most 2. */
  private static BigInteger timesLn10(int n, int scale) {
    BigInteger tooFine = KnownConstants.ln10(scale + GUARD).multiply(BigInteger.valueOf(n));
    return tooFine.divide(PowersOfTen.of(GUARD));
  }

  /** ln x for x above 0. */
  Interval ln(BigDecimal x) {
    BigDecimal above = x.subtract(BigDecimal.ONE, new MathContext(2));
    if (above.abs().compareTo(TENTH) < 0) {
      return lnOnePlus(x.subtract(BigDecimal.ONE));
    }
    // x = m 10ⁿ with m between 0.3 and 3.2, so that nothing cancels
    int n = Math.toIntExact(IntervalArithmetic.exponent(x));
    BigDecimal m = x.scaleByPowerOfTen(-n);
    if (m.compareTo(new BigDecimal("3.16")) > 0) {
      n++;
      m = m.scaleByPowerOfTen(-1);
    }
    int scale = digits + GUARD;
    var points = new FixedPoint(scale);
    Approximation mantissa = lnOfMantissa(m, points);
    return points.interval(
        new Approximation(
            mantissa.value().add(timesLn10(n, scale)),
            mantissa.error().add(BigInteger.valueOf(n == 0 ? 0 : 2))),
        0,
        arithmetic);
  }

  /** ln m = y + 2 artanh((z − 1)/(z + 1)) with z = m exp(−y), whatever y is: here a double's ln. */
  private static Approximation lnOfMantissa(BigDecimal m, FixedPoint points) {
    BigInteger y = points.from(new BigDecimal(Math.log(m.doubleValue())));
    Approximation decay = points.exp(y.negate());
    BigInteger z = points.multiply(points.from(m), decay.value());
    BigInteger error = decay.error().multiply(BigInteger.valueOf(4)).add(BigInteger.valueOf(6));
    BigInteger ratio = points.divide(z.subtract(points.one()), z.add(points.one()));
    Approximation rest = points.artanh(ratio, error);
    return new Approximation(y.add(rest.value().shiftLeft(1)), rest.error().shiftLeft(1));
  }

  /** ln(1 + d) = 2 artanh(d/(2 + d)) keeps its digits where d is small. */
  Interval lnOnePlus(BigDecimal d) {
    if (d.signum() == 0) {
      return Interval.of(BigDecimal.ZERO);
    }
    if (d.compareTo(TENTH) > 0 || d.compareTo(TENTH.negate()) < 0) {
      Interval sum = arithmetic.add(Interval.of(1), Interval.of(d));
      return new Interval(ln(sum.low()).low(), ln(sum.high()).high());
    }
    if (IntervalArithmetic.exponent(d) < -digits) {
      return nearIdentity(d);
    }
    var points = new FixedPoint(scaleFor(d));
    BigInteger units = points.from(d);
    BigInteger z = points.divide(units, points.one().shiftLeft(1).add(units));
    Approximation half = points.artanh(z, BigInteger.TWO);
    return points.interval(
        new Approximation(half.value().shiftLeft(1), half.error().shiftLeft(1)), 0, arithmetic);
  }

  /** Enough places to keep the digits of a result about as small as x. */
  private int scaleFor(BigDecimal x) {
    return digits + GUARD + (int) Math.max(0, -IntervalArithmetic.exponent(x));
  }

  /** x ± x² holds f(x) where f(0) = 0, f′(0) = 1 and |f″| ≤ 2 nearby. */
  private Interval nearIdentity(BigDecimal x) {
    BigDecimal radius = arithmetic.power(Interval.of(x), 2).high();
    return arithmetic.add(Interval.of(x), new Interval(radius.negate(), radius));
  }

  /** 1 − |x| ≤ cos x ≤ 1 for |x| ≤ 1. */
  private Interval belowOne(BigDecimal x) {
    Interval below = arithmetic.subtract(Interval.of(1), Interval.of(x.abs()));
    return new Interval(below.low(), BigDecimal.ONE);
  }

  Interval sin(BigDecimal x) {
    return circular(x, 0);
  }

  Interval cos(BigDecimal x) {
    return circular(x, 1);
  }

  /** sin(x + quarters π/2), by x = r + n π/2 with |r| ≤ 0.8. */
  private Interval circular(BigDecimal x, int quarters) {
    long exponent = x.signum() == 0 ? Long.MIN_VALUE : IntervalArithmetic.exponent(x);
    if (exponent < -digits) {
      return quarters == 0 ? nearIdentity(x) : belowOne(x);
    }
    if (exponent > MAX_ANGLE_DIGITS) {
      return new Interval(BigDecimal.ONE.negate(), BigDecimal.ONE);
    }
    var points = new FixedPoint(scaleFor(x));
    Angle angle = angle(x, points, (int) Math.max(0, exponent));
    return points.interval(circular(angle, quarters, points), 0, arithmetic);
  }

  private static Approximation circular(Angle angle, int quarters, FixedPoint points) {
    int quadrant = angle.quarters + quarters & 3;
    Approximation value = quadrant % 2 == 0 ? points.sin(angle.rest) : points.cos(angle.rest);
    return quadrant < 2 ? value : value.negate();
  }

  /** An angle in the first half quarter either side of 0, known to within 4 units. */
  private record Angle(BigInteger rest, int quarters) {}

  /** With as many more digits of π as x has before its point. */
  private static Angle angle(BigDecimal x, FixedPoint points, int digitsBefore) {
    if (x.abs().compareTo(REDUCED_ANGLE) <= 0) {
      return new Angle(points.from(x), 0);
    }
    int extra = digitsBefore + 3;
    var finer = new FixedPoint(points.scale() + extra);
    BigInteger pi = KnownConstants.pi(points.scale() + extra);
    BigInteger units = finer.from(x);
    BigInteger n = units.shiftLeft(2).add(pi).divide(pi.shiftLeft(1));
    if (x.signum() < 0) {
      n = units.shiftLeft(2).subtract(pi).divide(pi.shiftLeft(1));
    }
    BigInteger rest = units.subtract(pi.multiply(n).shiftRight(1));
    return new Angle(rest.divide(PowersOfTen.of(extra)), n.intValue() & 3);
  }

  Interval atan(BigDecimal x) {
    if (x.signum() == 0) {
      return Interval.of(BigDecimal.ZERO);
    }
    if (x.signum() < 0) {
      return arithmetic.negate(atan(x.negate()));
    }
    if (IntervalArithmetic.exponent(x) < -digits) {
      return nearIdentity(x);
    }
    if (x.compareTo(TENTH) < 0) {
      var points = new FixedPoint(scaleFor(x));
      return points.interval(points.arctan(points.from(x), BigInteger.ONE), 0, arithmetic);
    }
    var points = new FixedPoint(digits + GUARD);
    if (x.compareTo(BigDecimal.ONE) <= 0) {
      return points.interval(atanOfUnit(points.from(x), points), 0, arithmetic);
    }
    return points.interval(atanAboveOne(x, points), 0, arithmetic);
  }

  /** atan x = π/2 − atan 1/x. */
  private Approximation atanAboveOne(BigDecimal x, FixedPoint points) {
    var inverse = BigDecimal.ONE.divide(x, digits + GUARD, RoundingMode.DOWN);
    Approximation other = atanOfUnit(points.from(inverse), points);
    BigInteger quarter = KnownConstants.pi(digits + GUARD).shiftRight(1);
    return new Approximation(quarter.subtract(other.value()), other.error().add(BigInteger.TWO));
  }

  /**
   * atan x = y + atan((x cos y − sin y)/(cos y + x sin y)), whatever y is: here a double's atan.
   * Numerator and denominator are off by at most 2e + 4 units, e being the error of sine and
   * cosine, and the denominator is at least 0.7.
   */
  private static Approximation atanOfUnit(BigInteger x, FixedPoint points) {
    double nearby = Math.atan(new BigDecimal(x).divide(new BigDecimal(points.one())).doubleValue());
    BigInteger y = points.from(new BigDecimal(nearby));
    Approximation sin = points.sin(y);
    Approximation cos = points.cos(y);
    BigInteger top = points.multiply(x, cos.value()).subtract(sin.value());
    BigInteger bottom = cos.value().add(points.multiply(x, sin.value()));
    BigInteger error = sin.error().max(cos.error()).multiply(BigInteger.valueOf(4));
    Approximation rest =
        points.arctan(points.divide(top, bottom), error.add(BigInteger.valueOf(12)));
    return new Approximation(y.add(rest.value()), rest.error());
  }

  Interval sinh(BigDecimal x) {
    if (x.abs().compareTo(HALF) <= 0) {
      if (x.signum() == 0 || IntervalArithmetic.exponent(x) < -digits) {
        return nearIdentity(x);
      }
      var points = new FixedPoint(scaleFor(x));
      return points.interval(points.sinh(points.from(x)), 0, arithmetic);
    }
    if (x.signum() < 0) {
      return arithmetic.negate(sinh(x.negate()));
    }
    Interval e = exp(x);
    return half(arithmetic.subtract(e, arithmetic.reciprocal(e)));
  }

  Interval cosh(BigDecimal x) {
    Interval e = exp(x.abs());
    return half(arithmetic.add(e, arithmetic.reciprocal(e)));
  }

  Interval tanh(BigDecimal x) {
    if (x.abs().compareTo(HALF) <= 0) {
      return arithmetic.divide(sinh(x), cosh(x));
    }
    if (x.signum() < 0) {
      return arithmetic.negate(tanh(x.negate()));
    }
    // 1 − 2/(e²ˣ + 1); where e²ˣ is not held, it is above the largest number that is
    Interval decay = exp(x.add(x).negate());
    Interval one = Interval.of(1);
    return arithmetic.divide(arithmetic.subtract(one, decay), arithmetic.add(one, decay));
  }

  private Interval half(Interval a) {
    return arithmetic.multiply(a, Interval.of(HALF));
  }
}
