package org.saddlepoint.picture;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.saddlepoint.expression.Doubles;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.number.Rational;

/**
 * An expression made ready to be evaluated tens of thousands of times: a picture asks for that many
 * values, and boxed numbers with an exception for each that is missing would be slow.
 */
final class Compiled {
  private static final int LARGEST_POWER = 64;

  private final String x;
  private final String y;

  private Compiled(String x, String y) {
    this.x = x;
    this.y = y;
  }

  static Surface of(Expression function, String x, String y) {
    Surface raw = new Compiled(x, y).part(function);
    return (a, b) -> {
      double value = raw.at(a, b);
      return Double.isFinite(value) ? value : Double.NaN;
    };
  }

  private Surface part(Expression e) {
    return switch (e) {
      case Expression.Constant(var value) -> constant(value.toDouble());
      case Expression.Pi pi -> constant(Math.PI);
      case Expression.Implicit(var value) -> constant(Doubles.DOUBLES.of(value));
      case Expression.Variable(var name) -> variable(name);
      case Expression.Sum(var terms) -> sum(parts(terms));
      case Expression.Product(var factors) -> product(parts(factors));
      case Expression.Power(var base, Expression.Constant(var exponent)) -> power(base, exponent);
      case Expression.Power(var base, var exponent) -> power(part(base), part(exponent));
      case Expression.Apply(var function, var argument) -> applied(function, part(argument));
    };
  }

  private Surface[] parts(List<Expression> expressions) {
    return expressions.stream().map(this::part).toArray(Surface[]::new);
  }

  private static Surface constant(double value) {
    return (a, b) -> value;
  }

  private Surface variable(String name) {
    if (name.equals(x)) {
      return (a, b) -> a;
    }
    return name.equals(y) ? (a, b) -> b : constant(Double.NaN);
  }

  private static Surface sum(Surface[] terms) {
    return (a, b) -> {
      double sum = 0;
      for (Surface term : terms) {
        sum += term.at(a, b);
      }
      return sum;
    };
  }

  private static Surface product(Surface[] factors) {
    return (a, b) -> {
      double product = 1;
      for (Surface factor : factors) {
        product *= factor.at(a, b);
      }
      return product;
    };
  }

  private Surface power(Expression base, Rational exponent) {
    Surface inner = part(base);
    if (exponent.isInteger()
        && exponent.signum() > 0
        && exponent.numerator().bitLength() < Integer.SIZE
        && exponent.numerator().intValue() <= LARGEST_POWER) {
      int times = exponent.numerator().intValue();
      return (a, b) -> repeated(inner.at(a, b), times);
    }
    return guarded(inner, value -> Doubles.DOUBLES.power(value, exponent));
  }

  private static double repeated(double base, int times) {
    double power = 1;
    for (int i = 0; i < times; i++) {
      power *= base;
    }
    return power;
  }

  private static Surface power(Surface base, Surface exponent) {
    return (a, b) -> {
      double to = exponent.at(a, b);
      return Double.isNaN(to)
          ? Double.NaN
          : guarded(base.at(a, b), value -> Doubles.DOUBLES.power(value, Double.valueOf(to)));
    };
  }

  private static Surface applied(Function function, Surface argument) {
    return switch (function) {
      case EXP -> (a, b) -> Math.exp(argument.at(a, b));
      case SIN -> (a, b) -> Math.sin(argument.at(a, b));
      case COS -> (a, b) -> Math.cos(argument.at(a, b));
      case LN -> (a, b) -> Math.log(argument.at(a, b));
      default -> guarded(argument, value -> Doubles.DOUBLES.apply(function, value));
    };
  }

  private static Surface guarded(Surface inner, DoubleUnaryOperator outer) {
    return (a, b) -> guarded(inner.at(a, b), outer);
  }

  private static double guarded(double value, DoubleUnaryOperator outer) {
    if (!Double.isFinite(value)) {
      return Double.NaN;
    }
    try {
      return outer.applyAsDouble(value);
    } catch (ArithmeticException undefined) {
      return Double.NaN;
    }
  }
}
