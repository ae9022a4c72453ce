package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.Function;

/**
 * The elementary functions over intervals: monotone ones by their ends, sine and cosine by the
 * middle and |f′| ≤ 1. Where no number of the argument has a value they throw {@link
 * ArithmeticException}, where only some may, {@link UndecidedException}.
 */
public final class IntervalFunctions {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Interval ONE = Interval.of(1);
  private static final Interval FULL_SWING = new Interval(BigDecimal.ONE.negate(), BigDecimal.ONE);

  private final IntervalArithmetic arithmetic;
  private final PointFunctions points;

  public IntervalFunctions(IntervalArithmetic arithmetic) {
    this.arithmetic = arithmetic;
    this.points = new PointFunctions(arithmetic);
  }

  public Interval pi() {
    int scale = arithmetic.digits();
    BigInteger units = KnownConstants.pi(scale);
    return arithmetic.outward(
        new BigDecimal(units.subtract(BigInteger.TWO), scale),
        new BigDecimal(units.add(BigInteger.TWO), scale));
  }

  private static Interval increasing(Interval a, Function<BigDecimal, Interval> function) {
    Interval atLow = function.apply(a.low());
    return a.isPoint() ? atLow : new Interval(atLow.low(), function.apply(a.high()).high());
  }

  public Interval exp(Interval a) {
    Interval atLow = points.exp(a.low());
    if (a.isPoint()) {
      return atLow;
    }
    try {
      return new Interval(atLow.low(), points.exp(a.high()).high());
    } catch (TooLargeException onlyTheUpperEnd) {
      throw new UndecidedException("not known well enough to bound it");
    }
  }

  public Interval ln(Interval a) {
    if (a.high().signum() <= 0) {
      throw new ArithmeticException("the logarithm of a number that is not positive");
    }
    if (a.low().signum() <= 0) {
      throw new UndecidedException("the number under the logarithm may not be positive");
    }
    return increasing(a, points::ln);
  }

  private Interval lnOnePlus(Interval a) {
    return increasing(a, points::lnOnePlus);
  }

  public Interval sin(Interval a) {
    return swinging(a, points::sin);
  }

  public Interval cos(Interval a) {
    return swinging(a, points::cos);
  }

  private Interval swinging(Interval a, Function<BigDecimal, Interval> function) {
    if (a.isPoint()) {
      return inFullSwing(function.apply(a.low()));
    }
    var context = new MathContext(arithmetic.digits());
    BigDecimal middle = a.low().add(a.high(), context).divide(TWO, context);
    Interval offsets = arithmetic.subtract(a, Interval.of(middle));
    if (offsets.high().subtract(offsets.low(), context).compareTo(TWO) >= 0) {
      return FULL_SWING;
    }
    return inFullSwing(arithmetic.add(function.apply(middle), symmetric(offsets)));
  }

  private static Interval symmetric(Interval a) {
    BigDecimal radius = a.high().max(a.low().negate());
    return new Interval(radius.negate(), radius);
  }

  private static Interval inFullSwing(Interval a) {
    return new Interval(a.low().max(FULL_SWING.low()), a.high().min(FULL_SWING.high()));
  }

  public Interval tan(Interval a) {
    Interval cos = cos(a);
    if (cos.containsZero()) {
      throw new UndecidedException("the angle may be a pole of the tangent");
    }
    return arithmetic.divide(sin(a), cos);
  }

  public Interval atan(Interval a) {
    return increasing(a, points::atan);
  }

  public Interval asin(Interval a) {
    return increasing(withinOne(a, "arcsine"), this::asinOf);
  }

  /** asin x = 2 atan(x/(1 + √(1 − x²))). */
  private Interval asinOf(BigDecimal x) {
    Interval at = Interval.of(x);
    Interval cosine =
        arithmetic.sqrt(arithmetic.multiply(arithmetic.add(ONE, at), arithmetic.subtract(ONE, at)));
    return twice(atan(arithmetic.divide(at, arithmetic.add(ONE, cosine))));
  }

  public Interval acos(Interval a) {
    Interval inside = withinOne(a, "arccosine");
    return arithmetic.negate(increasing(inside, x -> arithmetic.negate(acosOf(x))));
  }

  /** acos x = 2 atan √((1 − x)/(1 + x)). */
  private Interval acosOf(BigDecimal x) {
    if (x.compareTo(FULL_SWING.low()) == 0) {
      return pi();
    }
    Interval at = Interval.of(x);
    Interval square = arithmetic.divide(arithmetic.subtract(ONE, at), arithmetic.add(ONE, at));
    return twice(atan(arithmetic.sqrt(square)));
  }

  private static Interval withinOne(Interval a, String function) {
    if (a.low().compareTo(BigDecimal.ONE) > 0 || a.high().compareTo(FULL_SWING.low()) < 0) {
      throw new ArithmeticException("the " + function + " of a number outside [-1, 1]");
    }
    if (a.high().compareTo(BigDecimal.ONE) > 0 || a.low().compareTo(FULL_SWING.low()) < 0) {
      throw new UndecidedException("the number under the " + function + " may lie outside [-1, 1]");
    }
    return a;
  }

  public Interval sinh(Interval a) {
    return increasing(a, points::sinh);
  }

  public Interval cosh(Interval a) {
    return increasing(arithmetic.abs(a), points::cosh);
  }

  public Interval tanh(Interval a) {
    return increasing(a, points::tanh);
  }

  public Interval asinh(Interval a) {
    return increasing(a, this::asinhOf);
  }

  /** asinh x = ln(1 + x + x²/(1 + √(1 + x²))) for x ≥ 0. */
  private Interval asinhOf(BigDecimal x) {
    if (x.signum() < 0) {
      return arithmetic.negate(asinhOf(x.negate()));
    }
    Interval at = Interval.of(x);
    Interval square = arithmetic.multiply(at, at);
    Interval root = arithmetic.add(ONE, arithmetic.sqrt(arithmetic.add(ONE, square)));
    return lnOnePlus(arithmetic.add(at, arithmetic.divide(square, root)));
  }

  public Interval acosh(Interval a) {
    if (a.high().compareTo(BigDecimal.ONE) < 0) {
      throw new ArithmeticException("the inverse hyperbolic cosine of a number below 1");
    }
    if (a.low().compareTo(BigDecimal.ONE) < 0) {
      throw new UndecidedException("the number under acosh may be below 1");
    }
    return increasing(a, this::acoshOf);
  }

  /** acosh x = ln(1 + t + √(2t + t²)) with t = x − 1. */
  private Interval acoshOf(BigDecimal x) {
    Interval t = arithmetic.subtract(Interval.of(x), ONE);
    Interval square = arithmetic.multiply(t, arithmetic.add(Interval.of(2), t));
    return lnOnePlus(arithmetic.add(t, arithmetic.sqrt(square)));
  }

  public Interval atanh(Interval a) {
    boolean outside =
        a.low().compareTo(BigDecimal.ONE) >= 0 || a.high().compareTo(FULL_SWING.low()) <= 0;
    if (outside) {
      throw new ArithmeticException("the inverse hyperbolic tangent of a number outside (-1, 1)");
    }
    if (a.high().compareTo(BigDecimal.ONE) >= 0 || a.low().compareTo(FULL_SWING.low()) <= 0) {
      throw new UndecidedException("the number under atanh may lie outside (-1, 1)");
    }
    return increasing(a, this::atanhOf);
  }

  /** atanh x = ln(1 + 2x/(1 − x))/2 for x ≥ 0. */
  private Interval atanhOf(BigDecimal x) {
    if (x.signum() < 0) {
      return arithmetic.negate(atanhOf(x.negate()));
    }
    Interval at = Interval.of(x);
    Interval twice = lnOnePlus(arithmetic.divide(twice(at), arithmetic.subtract(ONE, at)));
    return arithmetic.multiply(twice, Interval.of(new BigDecimal("0.5")));
  }

  private Interval twice(Interval a) {
    return arithmetic.multiply(Interval.of(TWO), a);
  }
}
