package org.saddlepoint.derivation;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * How much heavier a step is on paper for the numbers that come out of it: 10 where all are small
 * whole numbers, more for large ones, minus signs, fractions and roots, on average over its
 * entries. Numbers of our own choosing, in tenths.
 */
final class Load {
  private static final int LIGHT = 10;
  private static final int TWO_DIGITS = 12;
  private static final int LONG = 14;
  private static final int FRACTION = 15;
  private static final int LONG_FRACTION = 18;
  private static final int IRRATIONAL = 17;
  private static final int SIGN = 1;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private Load() {}

  static int tenths(Value value) {
    List<Expression> entries = entries(value);
    return entries.isEmpty()
        ? LIGHT
        : (int) Math.round(entries.stream().mapToInt(Load::of).average().orElse(LIGHT));
  }

  private static List<Expression> entries(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> List.of(scalar);
      case Value.Vector(var entries) -> entries;
      case Value.Grid(var matrix) -> matrix.rows().stream().flatMap(List::stream).toList();
      case Value.Multiset(var values) -> values;
      case Value.Pairs(var pairs) ->
          pairs.stream()
              .flatMap(pair -> Stream.concat(Stream.of(pair.value()), pair.vector().stream()))
              .toList();
      case Value.Points(var places) ->
          places.stream().flatMap(place -> place.at().stream()).toList();
      case Value other -> List.of();
    };
  }

  /** The heaviest number in it. */
  private static int of(Expression e) {
    return switch (e) {
      case Expression.Constant(var value) -> of(value);
      case Expression.Sum(var terms) -> heaviest(terms);
      case Expression.Product(var factors) -> heaviest(factors);
      case Expression.Power(var base, Expression.Constant(var exponent))
          when exponent.isInteger() ->
          of(base);
      case Expression.Power power -> IRRATIONAL;
      case Expression.Apply(var function, var argument) -> Math.max(IRRATIONAL, of(argument));
      case Expression.Pi pi -> IRRATIONAL;
      case Expression.Implicit implicit -> IRRATIONAL;
      case Expression.Variable variable -> LIGHT;
    };
  }

  private static int heaviest(List<Expression> parts) {
    return parts.stream().mapToInt(Load::of).max().orElse(LIGHT);
  }

  private static int of(Rational value) {
    int sign = value.signum() < 0 ? SIGN : 0;
    if (!value.isInteger()) {
      return sign + (value.denominator().compareTo(BigInteger.TEN) < 0 ? FRACTION : LONG_FRACTION);
    }
    BigInteger size = value.numerator().abs();
    return sign
        + (size.compareTo(BigInteger.TEN) < 0
            ? LIGHT
            : size.compareTo(HUNDRED) < 0 ? TWO_DIGITS : LONG);
  }
}
