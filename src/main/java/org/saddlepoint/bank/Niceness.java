package org.saddlepoint.bank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * How large the numbers of an answer may be, by tier: what a person works out on paper. Powers of
 * ten and of two in them do not count.
 *
 * @param numerator of any number in it
 * @param denominator of any number in it
 * @param radicand under a root; 1 where there may be none
 */
record Niceness(long numerator, long denominator, long radicand) {
  private static final List<Niceness> BY_TIER =
      List.of(
          new Niceness(150, 36, 1),
          new Niceness(300, 100, 1),
          new Niceness(500, 200, 300),
          new Niceness(1_000, 400, 300));

  static Niceness of(int tier) {
    return BY_TIER.get(tier - 1);
  }

  /** What is too large in a value; empty where it is nice. */
  Optional<String> objection(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> objection(scalar);
      case Value.Vector(var entries) -> first(entries);
      case Value.Multiset(var values) -> first(values);
      case Value.Grid(var matrix) -> first(matrix.rows().stream().flatMap(List::stream).toList());
      case Value.Pairs(var pairs) ->
          first(
              pairs.stream()
                  .flatMap(p -> Stream.concat(Stream.of(p.value()), p.vector().stream()))
                  .toList());
      case Value.Points(var places) ->
          first(places.stream().flatMap(place -> place.at().stream()).toList());
      case Value.Range(var low, var high) ->
          first(Stream.of(low, high).flatMap(Optional::stream).map(Value.End::at).toList());
      case Value other -> Optional.empty();
    };
  }

  private Optional<String> first(List<Expression> entries) {
    return entries.stream().flatMap(entry -> objection(entry).stream()).findFirst();
  }

  private Optional<String> objection(Expression e) {
    return switch (e) {
      case Expression.Constant(var value) -> objection(value);
      case Expression.Sum(var terms) -> first(terms);
      case Expression.Product(var factors) -> first(factors);
      case Expression.Power(Expression.Constant(var base), Expression.Constant(var exponent))
          when !exponent.isInteger() ->
          base.numerator().abs().compareTo(BigInteger.valueOf(radicand)) > 0
              ? Optional.of("the root of " + base)
              : Optional.empty();
      case Expression.Power(var base, var exponent) -> first(List.of(base, exponent));
      case Expression.Apply(var function, var argument) -> objection(argument);
      case Expression.Pi pi -> Optional.empty();
      case Expression.Variable variable -> Optional.empty();
      case Expression.Implicit implicit -> Optional.of("a number without a short form");
    };
  }

  private Optional<String> objection(Rational value) {
    boolean isNice =
        (isUpTo(value.numerator().abs(), numerator) && isUpTo(value.denominator(), denominator))
            || isShortDecimal(value);
    return isNice ? Optional.empty() : Optional.of(value.toString());
  }

  /** 1.6·10⁻⁸ is nice, whatever it is as a fraction. */
  private boolean isShortDecimal(Rational value) {
    if (!value.hasTerminatingDecimal()) {
      return false;
    }
    BigInteger digits =
        new BigDecimal(value.numerator().abs())
            .divide(new BigDecimal(value.denominator()))
            .stripTrailingZeros()
            .unscaledValue();
    return isUpTo(digits, numerator);
  }

  private static boolean isUpTo(BigInteger number, long bound) {
    BigInteger most = BigInteger.valueOf(bound);
    return number.compareTo(most) <= 0 || odd(number).compareTo(most) <= 0;
  }

  /** Without its powers of ten and of two: 5·10¹⁷ and 2²⁰ are no work on paper. */
  private static BigInteger odd(BigInteger number) {
    BigInteger rest = number;
    for (BigInteger[] part = rest.divideAndRemainder(BigInteger.TEN);
        part[1].signum() == 0;
        part = rest.divideAndRemainder(BigInteger.TEN)) {
      rest = part[0];
    }
    return rest.shiftRight(rest.getLowestSetBit());
  }
}
