package org.saddlepoint.problem;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** The rational value of a formula of rational parameters, where it has one: most of a draw. */
final class Exact {
  private Exact() {}

  /**
   * Empty where it is not rational, or not seen to be. Throws {@link ArithmeticException} where it
   * is undefined.
   */
  static Optional<Rational> of(Expression e, Map<String, Expression> values) {
    return Optional.ofNullable(value(e, values));
  }

  private static Rational value(Expression e, Map<String, Expression> values) {
    return switch (e) {
      case Expression.Constant(var value) -> value;
      case Expression.Variable(var name) ->
          values.get(name) instanceof Expression.Constant(var value) ? value : null;
      case Expression.Sum(var terms) -> {
        Rational sum = Rational.ZERO;
        for (Expression term : terms) {
          Rational value = value(term, values);
          if (value == null) {
            yield null;
          }
          sum = sum.plus(value);
        }
        yield sum;
      }
      case Expression.Product(var factors) -> {
        Rational product = Rational.ONE;
        for (Expression factor : factors) {
          Rational value = value(factor, values);
          if (value == null) {
            yield null;
          }
          product = product.times(value);
        }
        yield product;
      }
      case Expression.Power(var base, var exponent) ->
          power(value(base, values), value(exponent, values));
      case Expression.Apply(var function, var argument) -> {
        Rational value = value(argument, values);
        yield value == null ? null : apply(function, value);
      }
      case Expression.Pi pi -> null;
      case Expression.Implicit implicit -> null;
    };
  }

  private static Rational power(Rational base, Rational exponent) {
    if (base == null || exponent == null || exponent.numerator().bitLength() > 15) {
      return null;
    }
    int up = exponent.numerator().intValue();
    if (exponent.isInteger()) {
      return base.pow(up);
    }
    boolean isRoot = exponent.denominator().bitLength() <= 4 && base.signum() >= 0;
    return isRoot
        ? base.root(exponent.denominator().intValue()).map(root -> root.pow(up)).orElse(null)
        : null;
  }

  private static Rational apply(org.saddlepoint.expression.Function function, Rational argument) {
    return switch (function) {
      case ABS -> argument.abs();
      case EXP, COS, COSH -> argument.isZero() ? Rational.ONE : null;
      case SIN, TAN, ASIN, ATAN, SINH, TANH, ASINH, ATANH ->
          argument.isZero() ? Rational.ZERO : null;
      case LN, ACOSH -> argument.isOne() ? Rational.ZERO : null;
      case ACOS -> argument.isOne() ? Rational.ZERO : null;
    };
  }

  /** Whether a whole number has no square factor but 1; looks at factors up to 1,000 only. */
  static boolean isSquareFree(Rational value) {
    if (!value.isInteger() || value.isZero()) {
      return false;
    }
    for (long factor = 2; factor <= 1_000; factor++) {
      BigInteger square = BigInteger.valueOf(factor * factor);
      if (value.numerator().mod(square).signum() == 0) {
        return false;
      }
    }
    return true;
  }
}
