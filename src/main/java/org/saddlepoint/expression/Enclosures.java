package org.saddlepoint.expression;

import java.util.HashMap;
import java.util.Map;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.IntervalArithmetic;
import org.saddlepoint.number.IntervalFunctions;
import org.saddlepoint.number.IntervalPowers;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/**
 * Intervals that certainly hold the value, at a working precision. Where it is not known well
 * enough whether there is a value (is this divisor zero?) they throw {@link
 * org.saddlepoint.number.UndecidedException}. For one evaluation after another, not for several
 * threads.
 */
public final class Enclosures implements Arithmetic<Interval> {
  private final IntervalArithmetic arithmetic;
  private final IntervalFunctions functions;
  private final IntervalPowers powers;

  /** A large constant holds the same few functions many times over. */
  private final Map<Application, Interval> known = new HashMap<>();

  private record Application(Function function, Interval argument) {}

  /** With so many significant decimal digits. */
  public Enclosures(int digits) {
    this.arithmetic = new IntervalArithmetic(digits);
    this.functions = new IntervalFunctions(arithmetic);
    this.powers = new IntervalPowers(arithmetic, functions);
  }

  /** The working precision. */
  int digits() {
    return arithmetic.digits();
  }

  @Override
  public Interval of(Rational value) {
    return arithmetic.of(value);
  }

  @Override
  public Interval add(Interval a, Interval b) {
    return arithmetic.add(a, b);
  }

  @Override
  public Interval subtract(Interval a, Interval b) {
    return arithmetic.subtract(a, b);
  }

  @Override
  public Interval multiply(Interval a, Interval b) {
    return arithmetic.multiply(a, b);
  }

  @Override
  public Interval divide(Interval a, Interval b) {
    return arithmetic.divide(a, b);
  }

  @Override
  public Interval negate(Interval a) {
    return arithmetic.negate(a);
  }

  @Override
  public Interval reciprocal(Interval a) {
    return arithmetic.reciprocal(a);
  }

  @Override
  public Interval pi() {
    return functions.pi();
  }

  @Override
  public Interval of(RealConstant value) {
    return value.enclosure(arithmetic.digits());
  }

  @Override
  public Interval power(Interval base, Rational exponent) {
    return powers.power(base, exponent);
  }

  @Override
  public Interval power(Interval base, Interval exponent) {
    return powers.power(base, exponent);
  }

  @Override
  public Interval apply(Function function, Interval x) {
    Application application = new Application(function, x);
    Interval before = known.get(application);
    if (before != null) {
      return before;
    }
    Interval value = value(function, x);
    known.put(application, value);
    return value;
  }

  private Interval value(Function function, Interval x) {
    return switch (function) {
      case EXP -> functions.exp(x);
      case LN -> functions.ln(x);
      case SIN -> functions.sin(x);
      case COS -> functions.cos(x);
      case TAN -> functions.tan(x);
      case ASIN -> functions.asin(x);
      case ACOS -> functions.acos(x);
      case ATAN -> functions.atan(x);
      case SINH -> functions.sinh(x);
      case COSH -> functions.cosh(x);
      case TANH -> functions.tanh(x);
      case ASINH -> functions.asinh(x);
      case ACOSH -> functions.acosh(x);
      case ATANH -> functions.atanh(x);
      case ABS -> arithmetic.abs(x);
    };
  }
}
