package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;
import org.saddlepoint.number.TooLargeException;

/** Exact rational numbers; what is not rational, or not surely so, is an ArithmeticException. */
public final class Rationals implements Arithmetic<Rational> {
  public static final Rationals EXACT = new Rationals();

  /** A root of higher order than this has a rational value of too many digits to be meant. */
  private static final int MAX_ROOT_BITS = 16;

  private Rationals() {}

  /**
   * The value of a constant where it is rational by plain calculation. Empty also where it has no
   * value, or one too large.
   */
  static Optional<Rational> valueOf(Expression constant) {
    try {
      return Optional.of(Evaluation.of(constant, Map.of(), EXACT));
    } catch (ArithmeticException none) {
      return Optional.empty();
    }
  }

  @Override
  public Rational of(Rational value) {
    return value;
  }

  @Override
  public Rational add(Rational a, Rational b) {
    return a.plus(b);
  }

  @Override
  public Rational multiply(Rational a, Rational b) {
    return a.times(b);
  }

  @Override
  public Rational negate(Rational a) {
    return a.negate();
  }

  @Override
  public Rational reciprocal(Rational a) {
    return a.reciprocal();
  }

  @Override
  public Rational pi() {
    throw new IrrationalException();
  }

  @Override
  public Rational of(RealConstant value) {
    throw new IrrationalException();
  }

  @Override
  public Rational power(Rational base, Rational exponent) {
    if (base.isZero()) {
      return powerOfZero(exponent);
    }
    if (base.signum() < 0 && !exponent.denominator().testBit(0)) {
      throw new ArithmeticException("an even root of a negative number");
    }
    if (base.isOne()) {
      return base;
    }
    if (base.equals(Rational.MINUS_ONE)) {
      return exponent.numerator().testBit(0) ? base : Rational.ONE;
    }
    Rational root = root(base, exponent.denominator());
    if (exponent.numerator().bitLength() >= Integer.SIZE - 1) {
      throw new TooLargeException();
    }
    return root.pow(exponent.numerator().intValueExact());
  }

  private static Rational powerOfZero(Rational exponent) {
    if (exponent.signum() <= 0) {
      throw new ArithmeticException(exponent.isZero() ? "0 to the power 0" : "division by zero");
    }
    return Rational.ZERO;
  }

  private static Rational root(Rational base, BigInteger order) {
    if (order.equals(BigInteger.ONE)) {
      return base;
    }
    if (order.bitLength() > MAX_ROOT_BITS) {
      throw new IrrationalException();
    }
    return base.root(order.intValueExact()).orElseThrow(IrrationalException::new);
  }

  @Override
  public Rational apply(Function function, Rational x) {
    return switch (function) {
      case ABS -> x.abs();
      case EXP, COSH, COS -> onlyAt(Rational.ZERO, x, Rational.ONE);
      case SIN, TAN, ATAN, SINH, TANH, ASINH -> onlyAt(Rational.ZERO, x, Rational.ZERO);
      case ASIN -> onlyAt(Rational.ZERO, within(x, x.abs().compareTo(Rational.ONE) <= 0), x);
      case ATANH -> onlyAt(Rational.ZERO, within(x, x.abs().compareTo(Rational.ONE) < 0), x);
      case LN -> onlyAt(Rational.ONE, within(x, x.signum() > 0), Rational.ZERO);
      case ACOS ->
          onlyAt(Rational.ONE, within(x, x.abs().compareTo(Rational.ONE) <= 0), Rational.ZERO);
      case ACOSH -> onlyAt(Rational.ONE, within(x, x.compareTo(Rational.ONE) >= 0), Rational.ZERO);
    };
  }

  private static Rational within(Rational x, boolean defined) {
    if (!defined) {
      throw new ArithmeticException("a function outside the numbers where it is defined");
    }
    return x;
  }

  /** By Lindemann's theorem these functions are rational at one rational argument only. */
  private static Rational onlyAt(Rational place, Rational x, Rational value) {
    if (!x.equals(place)) {
      throw new IrrationalException();
    }
    return value;
  }
}
