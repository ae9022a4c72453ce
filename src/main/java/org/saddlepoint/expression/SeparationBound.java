package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.saddlepoint.number.Rational;

/**
 * How far from zero an algebraic constant must be unless it is zero. Write it as U/L with algebraic
 * integers U, L of one field of degree D at most, all of whose conjugates are at most u and l: a
 * whole number n/m has u = |n|, l = m; sums, products and quotients follow those of fractions; a
 * k-th root is ᵏ√(U Lᵏ⁻¹)/L or U/ᵏ√(Uᵏ⁻¹ L), and makes the field at most k times as large. A norm
 * that is not zero is a whole number, so |U| ≥ u^(1−D) and |U/L| ≥ 1/(u^(D−1) l). This is the bound
 * of Burnikel, Funke, Mehlhorn, Schirra and Schmitt, A separation bound for real algebraic
 * expressions, Algorithmica 55 (2009). Sine and cosine of rational multiples of π are halves of
 * algebraic integers of size at most 2.
 */
final class SeparationBound {
  /** Logarithms to base 2 of u and l. */
  private record Size(double upper, double lower) {
    Size inverse() {
      return new Size(lower, upper);
    }

    Size times(Size other) {
      return new Size(upper + other.upper, lower + other.lower);
    }

    Size plus(Size other) {
      double a = upper + other.lower;
      double b = lower + other.upper;
      double larger = Math.max(a, b);
      double sum = larger + log2(1 + Math.pow(2, Math.min(a, b) - larger));
      return new Size(sum, lower + other.lower);
    }

    Size power(double exponent) {
      return new Size(exponent * upper, exponent * lower);
    }

    Size root(double order) {
      return upper >= lower
          ? new Size((upper + (order - 1) * lower) / order, lower)
          : new Size(upper, ((order - 1) * upper + lower) / order);
    }
  }

  /** Degrees above this never give a bound that is worth reaching. */
  private static final double MAX_DEGREE = 10_000;

  /** What the rounding of these double logarithms can cost, many times over. */
  private static final double SLACK = 1 + 1e-9;

  private record Radical(BigInteger order, Expression radicand) {}

  private final Set<Object> adjoined = new HashSet<>();
  private final Map<Integer, RootsOfRationals> roots = new HashMap<>();
  private double degree = 1;

  private SeparationBound() {}

  /** n such that the constant is 0 or at least 10⁻ⁿ away from it; empty if it is not algebraic. */
  static OptionalInt digits(Expression constant) {
    var bound = new SeparationBound();
    Optional<Size> size = bound.size(constant);
    double degree = size.isEmpty() ? Double.POSITIVE_INFINITY : bound.degree();
    if (degree > MAX_DEGREE) {
      return OptionalInt.empty();
    }
    double upper = Math.max(0, size.get().upper);
    double bits = (degree - 1) * upper + Math.max(0, size.get().lower);
    double digits = bits * SLACK * Math.log10(2) + 1;
    return digits < 1e6 ? OptionalInt.of((int) Math.ceil(digits)) : OptionalInt.empty();
  }

  private Optional<Size> size(Expression constant) {
    return switch (constant) {
      case Expression.Constant(var value) ->
          Optional.of(new Size(log2(value.numerator()), log2(value.denominator())));
      case Expression.Sum(var terms) -> folded(terms, Size::plus);
      case Expression.Product(var factors) -> folded(factors, Size::times);
      case Expression.Power(var base, var exponent) ->
          Constants.rational(exponent).flatMap(rational -> power(base, rational));
      case Expression.Apply(var function, var argument) -> function(function, argument);
      case Expression.Pi pi -> Optional.empty();
      case Expression.Variable variable -> Optional.empty();
      case Expression.Implicit implicit -> Optional.empty();
    };
  }

  private interface Step {
    Size apply(Size a, Size b);
  }

  private Optional<Size> folded(List<Expression> parts, Step step) {
    Optional<Size> sum = size(parts.getFirst());
    for (Expression part : parts.subList(1, parts.size())) {
      sum = sum.flatMap(before -> size(part).map(next -> step.apply(before, next)));
    }
    return sum;
  }

  private Optional<Size> power(Expression base, Rational exponent) {
    BigInteger order = exponent.denominator();
    double magnitude = exponent.numerator().abs().doubleValue();
    Optional<Size> size = size(base);
    if (!order.equals(BigInteger.ONE)) {
      adjoinRoot(order, base);
      size = size.map(s -> s.root(order.doubleValue()));
    }
    return size.map(s -> s.power(magnitude)).map(s -> exponent.signum() < 0 ? s.inverse() : s);
  }

  private void adjoinRoot(BigInteger order, Expression radicand) {
    Optional<Rational> rational = Constants.rational(radicand);
    if (rational.isPresent() && order.bitLength() < Short.SIZE) {
      int small = order.intValueExact();
      roots.computeIfAbsent(small, RootsOfRationals::new).add(rational.get());
    } else {
      adjoin(new Radical(order, radicand), order.doubleValue());
    }
  }

  private double degree() {
    double all = degree;
    for (RootsOfRationals each : roots.values()) {
      all *= each.degree();
    }
    return all;
  }

  private void adjoin(Object number, double by) {
    if (adjoined.add(number)) {
      degree *= by;
    }
  }

  private Optional<Size> function(Function function, Expression argument) {
    return switch (function) {
      case ABS -> size(argument);
      case SIN, COS, TAN -> multipleOfPi(argument).map(this::circular);
      case EXP, LN, ASIN, ACOS, ATAN, SINH, COSH, TANH, ASINH, ACOSH, ATANH ->
          Constants.rational(new Expression.Apply(function, argument))
              .map(value -> new Size(log2(value.numerator()), log2(value.denominator())));
    };
  }

  /** sin and cos of pπ/q lie in the real part of the field of 4q-th roots of unity. */
  private Size circular(Rational multiple) {
    BigInteger order = multiple.denominator();
    adjoin(order, 2 * order.doubleValue());
    return new Size(1, 1);
  }

  /** r where the angle is r π as it is written. */
  static Optional<Rational> multipleOfPi(Expression angle) {
    return switch (angle) {
      case Expression.Pi pi -> Optional.of(Rational.ONE);
      case Expression.Constant(var value) -> value.isZero() ? Optional.of(value) : Optional.empty();
      case Expression.Product(var factors) -> multipleOfPi(factors);
      case Expression.Sum(var terms) -> {
        Rational sum = Rational.ZERO;
        for (Expression term : terms) {
          Optional<Rational> multiple = multipleOfPi(term);
          if (multiple.isEmpty()) {
            yield Optional.empty();
          }
          sum = sum.plus(multiple.get());
        }
        yield Optional.of(sum);
      }
      case Expression.Power power -> Optional.empty();
      case Expression.Apply function -> Optional.empty();
      case Expression.Variable variable -> Optional.empty();
      case Expression.Implicit implicit -> Optional.empty();
    };
  }

  private static Optional<Rational> multipleOfPi(List<Expression> factors) {
    Rational multiple = Rational.ONE;
    boolean holdsPi = false;
    for (Expression factor : factors) {
      Optional<Rational> rational = Constants.rational(factor);
      if (rational.isPresent()) {
        multiple = multiple.times(rational.get());
      } else if (factor instanceof Expression.Pi && !holdsPi) {
        holdsPi = true;
      } else {
        return Optional.empty();
      }
    }
    return holdsPi ? Optional.of(multiple) : Optional.empty();
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  /** 0 for 0, which is as good a bound; a number of more than 60 bits is rounded up. */
  private static double log2(BigInteger value) {
    if (value.signum() == 0) {
      return 0;
    }
    int shift = Math.max(0, value.bitLength() - 60);
    long leading = value.abs().shiftRight(shift).longValueExact();
    return log2((double) (shift == 0 ? leading : leading + 1)) + shift;
  }
}
