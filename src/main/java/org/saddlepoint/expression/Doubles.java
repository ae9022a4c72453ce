package org.saddlepoint.expression;

import java.math.BigDecimal;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/** Double precision, for drawing and for looking ahead; nothing is judged by it. */
public final class Doubles implements Arithmetic<Double> {
  public static final Doubles DOUBLES = new Doubles();

  /** Digits that decide a double but for the rarest ties. */
  private static final int DIGITS = 20;

  private Doubles() {}

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("no value in double precision");
    }
    return value;
  }

  @Override
  public Double of(Rational value) {
    return finite(value.toDouble());
  }

  @Override
  public Double add(Double a, Double b) {
    return finite(a + b);
  }

  @Override
  public Double subtract(Double a, Double b) {
    return finite(a - b);
  }

  @Override
  public Double multiply(Double a, Double b) {
    return finite(a * b);
  }

  @Override
  public Double divide(Double a, Double b) {
    return finite(a / b);
  }

  @Override
  public Double negate(Double a) {
    return -a;
  }

  @Override
  public Double reciprocal(Double a) {
    return finite(1 / a);
  }

  @Override
  public Double pi() {
    return Math.PI;
  }

  @Override
  public Double of(RealConstant value) {
    Interval enclosure = value.enclosure(DIGITS);
    BigDecimal sum = enclosure.low().add(enclosure.high());
    return finite(sum.divide(BigDecimal.valueOf(2)).doubleValue());
  }

  @Override
  public Double power(Double base, Rational exponent) {
    if (base == 0 && exponent.signum() <= 0) {
      throw new ArithmeticException("0 to a power that is not above 0");
    }
    boolean oddRoot = exponent.denominator().testBit(0);
    if (base < 0 && oddRoot && !exponent.isInteger()) {
      double magnitude = power(-base, exponent);
      return exponent.numerator().testBit(0) ? -magnitude : magnitude;
    }
    if (exponent.equals(Rational.HALF)) {
      return finite(Math.sqrt(base));
    }
    return finite(Math.pow(base, exponent.toDouble()));
  }

  @Override
  public Double power(Double base, Double exponent) {
    if (base == 0 && exponent <= 0) {
      throw new ArithmeticException("0 to a power that is not above 0");
    }
    return finite(Math.pow(base, exponent));
  }

  @Override
  public Double apply(Function function, Double x) {
    return finite(
        switch (function) {
          case EXP -> Math.exp(x);
          case LN -> Math.log(x);
          case SIN -> Math.sin(x);
          case COS -> Math.cos(x);
          case TAN -> Math.tan(x);
          case ASIN -> Math.asin(x);
          case ACOS -> Math.acos(x);
          case ATAN -> Math.atan(x);
          case SINH -> Math.sinh(x);
          case COSH -> Math.cosh(x);
          case TANH -> Math.tanh(x);
          case ASINH -> asinh(x);
          case ACOSH -> Math.log(x + Math.sqrt(x - 1) * Math.sqrt(x + 1));
          case ATANH -> (Math.log1p(x) - Math.log1p(-x)) / 2;
          case ABS -> Math.abs(x);
        });
  }

  private static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log1p(size + size * size / (1 + Math.hypot(1, size))), x);
  }
}
