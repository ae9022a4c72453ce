package org.saddlepoint.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.number.Rational;

/** The value of an expression at a point, over any kind of number. */
public final class Evaluation {
  private Evaluation() {}

  /** Throws {@link ArithmeticException} where there is no value. */
  public static <T> T of(Expression e, Map<String, T> point, Arithmetic<T> arithmetic) {
    return switch (e) {
      case Expression.Constant(var value) -> arithmetic.of(value);
      case Expression.Pi pi -> arithmetic.pi();
      case Expression.Implicit(var value) -> arithmetic.of(value);
      case Expression.Variable(var name) -> at(name, point);
      case Expression.Sum(var terms) -> sum(terms, point, arithmetic);
      case Expression.Product(var factors) -> product(factors, point, arithmetic);
      case Expression.Power(var base, var exponent) -> {
        T value = of(base, point, arithmetic);
        Optional<Rational> rational = rational(exponent);
        yield rational.isPresent()
            ? arithmetic.power(value, rational.get())
            : arithmetic.power(value, of(exponent, point, arithmetic));
      }
      case Expression.Apply(var function, var argument) ->
          arithmetic.apply(function, of(argument, point, arithmetic));
    };
  }

  private static <T> T at(String name, Map<String, T> point) {
    T value = point.get(name);
    if (value == null) {
      throw new ArithmeticException("no value for " + name);
    }
    return value;
  }

  private static <T> T sum(List<Expression> terms, Map<String, T> point, Arithmetic<T> field) {
    T sum = of(terms.getFirst(), point, field);
    for (Expression term : terms.subList(1, terms.size())) {
      sum = field.add(sum, of(term, point, field));
    }
    return sum;
  }

  private static <T> T product(
      List<Expression> factors, Map<String, T> point, Arithmetic<T> field) {
    T product = of(factors.getFirst(), point, field);
    for (Expression factor : factors.subList(1, factors.size())) {
      product = field.multiply(product, of(factor, point, field));
    }
    return product;
  }

  /** An exponent such as 1/3 or 2 − 5/3: in floating point it would lose its odd denominator. */
  private static Optional<Rational> rational(Expression exponent) {
    if (exponent instanceof Expression.Constant(var value)) {
      return Optional.of(value);
    }
    boolean worthTrying =
        exponent instanceof Expression.Sum || exponent instanceof Expression.Product;
    return worthTrying ? Rationals.valueOf(exponent) : Optional.empty();
  }
}
