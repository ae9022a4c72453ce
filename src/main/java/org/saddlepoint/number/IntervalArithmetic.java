package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Intervals over decimals of a working precision: every lower end is rounded down, every upper end
 * up, so the result holds f(x) for every x in the argument (Moore, Kearfott and Cloud, Introduction
 * to Interval Analysis, 2009, ch. 2).
 *
 * <p>Decimal exponents stay within ±{@link #MAX_EXPONENT}. Below it an end is moved out to 0 or to
 * the smallest number held; a number surely above it is a {@link TooLargeException}, one that may
 * be above it an {@link UndecidedException}.
 */
public final class IntervalArithmetic implements Field<Interval> {
  /** Decimal exponents beyond this are not held; far below what the scale of a decimal can hold. */
  public static final int MAX_EXPONENT = 100_000_000;

  private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(MAX_EXPONENT);
  private static final BigDecimal SMALLEST = BigDecimal.ONE.scaleByPowerOfTen(-MAX_EXPONENT);
  private static final Interval ZERO = Interval.of(BigDecimal.ZERO);

  private final int digits;
  private final MathContext down;
  private final MathContext up;

  /** With so many significant decimal digits. */
  public IntervalArithmetic(int digits) {
    this.digits = digits;
    this.down = new MathContext(digits, RoundingMode.FLOOR);
    this.up = new MathContext(digits, RoundingMode.CEILING);
  }

  public int digits() {
    return digits;
  }

  /** The narrowest interval of this precision around two ends that may have more digits. */
  Interval outward(BigDecimal low, BigDecimal high) {
    BigDecimal lower = low.round(down);
    BigDecimal upper = high.round(up);
    return isOrdinary(lower) && isOrdinary(upper)
        ? new Interval(lower, upper)
        : bounded(lower, upper);
  }

  private static boolean isOrdinary(BigDecimal x) {
    return x.signum() == 0 || Math.abs(exponent(x)) < MAX_EXPONENT;
  }

  /** The power of ten of the first digit. */
  static long exponent(BigDecimal x) {
    return (long) x.precision() - x.scale() - 1;
  }

  private static Interval bounded(BigDecimal low, BigDecimal high) {
    if (low.compareTo(LARGEST) > 0 || high.compareTo(LARGEST.negate()) < 0) {
      throw new TooLargeException();
    }
    if (high.compareTo(LARGEST) > 0 || low.compareTo(LARGEST.negate()) < 0) {
      throw new UndecidedException("not known well enough to bound it");
    }
    return new Interval(tinyMovedDown(low), tinyMovedDown(high.negate()).negate());
  }

  private static BigDecimal tinyMovedDown(BigDecimal x) {
    if (isOrdinary(x)) {
      return x;
    }
    return x.signum() > 0 ? BigDecimal.ZERO : SMALLEST.negate();
  }

  @Override
  public Interval of(Rational value) {
    if (value.isInteger()) {
      var whole = new BigDecimal(value.numerator());
      return outward(whole, whole);
    }
    return quotient(value.numerator(), value.denominator());
  }

  private Interval quotient(BigInteger numerator, BigInteger denominator) {
    var divisor = new BigDecimal(denominator);
    var dividend = new BigDecimal(numerator);
    BigDecimal low = dividend.divide(divisor, down);
    boolean exact = low.multiply(divisor).compareTo(dividend) == 0;
    return new Interval(low, exact ? low : low.add(low.ulp()));
  }

  @Override
  public Interval add(Interval a, Interval b) {
    BigDecimal low = a.low().add(b.low(), down);
    BigDecimal high = a.high().add(b.high(), up);
    return isOrdinary(low) && isOrdinary(high) ? new Interval(low, high) : bounded(low, high);
  }

  @Override
  public Interval negate(Interval a) {
    return new Interval(a.high().negate(), a.low().negate());
  }

  @Override
  public Interval subtract(Interval a, Interval b) {
    return add(a, negate(b));
  }

  @Override
  public Interval multiply(Interval a, Interval b) {
    if (a.low().signum() >= 0 && b.low().signum() >= 0) {
      return outward(a.low().multiply(b.low()), a.high().multiply(b.high()));
    }
    if (a.isNegative()) {
      return negate(multiply(negate(a), b));
    }
    if (b.isNegative()) {
      return negate(multiply(a, negate(b)));
    }
    BigDecimal lowHigh = a.low().multiply(b.high());
    BigDecimal highLow = a.high().multiply(b.low());
    BigDecimal lowLow = a.low().multiply(b.low());
    BigDecimal highHigh = a.high().multiply(b.high());
    return outward(lowHigh.min(highLow), lowLow.max(highHigh).max(lowHigh.max(highLow)));
  }

  @Override
  public Interval reciprocal(Interval a) {
    return divide(Interval.of(BigDecimal.ONE), a);
  }

  /** Throws {@link ArithmeticException} for a divisor 0, {@link UndecidedException} around it. */
  @Override
  public Interval divide(Interval a, Interval b) {
    if (b.containsZero()) {
      throw b.isPoint()
          ? new ArithmeticException("division by zero")
          : new UndecidedException("the divisor may be zero");
    }
    if (b.isNegative()) {
      return divide(negate(a), negate(b));
    }
    BigDecimal low = a.low().divide(a.low().signum() >= 0 ? b.high() : b.low(), down);
    BigDecimal high = a.high().divide(a.high().signum() >= 0 ? b.low() : b.high(), up);
    return isOrdinary(low) && isOrdinary(high) ? new Interval(low, high) : bounded(low, high);
  }

  public Interval abs(Interval a) {
    if (a.low().signum() >= 0) {
      return a;
    }
    return a.high().signum() <= 0
        ? negate(a)
        : new Interval(BigDecimal.ZERO, a.low().negate().max(a.high()));
  }

  /** To a whole power above 0, by squaring; an even power is never below 0. */
  public Interval power(Interval a, int exponent) {
    if (exponent % 2 == 0 && a.low().signum() < 0) {
      return power(abs(a), exponent);
    }
    if (a.low().signum() < 0) {
      BigDecimal low = powerOfPositive(Interval.of(a.low().negate()), exponent).high().negate();
      BigDecimal high =
          a.high().signum() < 0
              ? powerOfPositive(Interval.of(a.high().negate()), exponent).low().negate()
              : powerOfPositive(Interval.of(a.high()), exponent).high();
      return new Interval(low, high);
    }
    return powerOfPositive(a, exponent);
  }

  private Interval powerOfPositive(Interval a, int exponent) {
    Interval result = a;
    for (int bit = 30 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
      result = multiply(result, result);
      if ((exponent >> bit & 1) == 1) {
        result = multiply(result, a);
      }
    }
    return result;
  }

  /** Throws {@link ArithmeticException} below 0, {@link UndecidedException} around 0. */
  public Interval sqrt(Interval a) {
    requireNotNegative(a);
    return a.isPoint()
        ? sqrtOf(a.low())
        : new Interval(sqrtOf(a.low()).low(), sqrtOf(a.high()).high());
  }

  static void requireNotNegative(Interval a) {
    if (a.isNegative()) {
      throw new ArithmeticException("an even root of a negative number");
    }
    if (a.low().signum() < 0) {
      throw new UndecidedException("the number under the root may be negative");
    }
  }

  /** From the whole square root of the digits, shifted so that it has enough of its own. */
  private Interval sqrtOf(BigDecimal x) {
    if (x.signum() == 0) {
      return ZERO;
    }
    long scale = digits - exponent(x) / 2 + 1;
    int shift = Math.toIntExact(2 * scale - x.scale());
    BigInteger[] root =
        shift >= 0
            ? x.unscaledValue().multiply(BigInteger.TEN.pow(shift)).sqrtAndRemainder()
            : x.unscaledValue().divide(BigInteger.TEN.pow(-shift)).sqrtAndRemainder();
    boolean exact = shift >= 0 && root[1].signum() == 0;
    int rootScale = Math.toIntExact(scale);
    var low = new BigDecimal(root[0], rootScale);
    var high = exact ? low : new BigDecimal(root[0].add(BigInteger.ONE), rootScale);
    return outward(low, high);
  }
}
