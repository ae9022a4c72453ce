package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * An element of a field ℚ(√2, √3, √5, …): a sum of rational multiples of square roots of whole
 * numbers. Square roots of distinct square-free numbers are linearly independent over ℚ, so that
 * the sum is zero only if it is empty. Division multiplies by conjugates. At most {@link
 * #MAX_TERMS} terms; larger ones are left alone.
 */
record Surd(NavigableMap<BigInteger, Rational> coefficients) {
  static final int MAX_TERMS = 32;
  private static final int MAX_EXPONENT = 1_000;
  private static final int MAX_DIGITS = 4_000;

  static Surd of(Rational value) {
    var map = new TreeMap<BigInteger, Rational>();
    if (!value.isZero()) {
      map.put(BigInteger.ONE, value);
    }
    return new Surd(map);
  }

  /** The surd that a simplified constant is, if it is one. */
  static Optional<Surd> of(Expression constant) {
    return switch (constant) {
      case Constant(var value) -> Optional.of(of(value));
      case Power power -> ofRoot(power);
      case Product(var factors) -> {
        Optional<Surd> product = Optional.of(of(Rational.ONE));
        for (Expression factor : factors) {
          product = product.flatMap(p -> of(factor).flatMap(p::times));
        }
        yield product;
      }
      case Sum(var terms) -> {
        Optional<Surd> sum = Optional.of(of(Rational.ZERO));
        for (Expression term : terms) {
          sum = sum.flatMap(s -> of(term).map(s::plus));
        }
        yield sum;
      }
      case Expression.Pi pi -> Optional.empty();
      case Expression.Variable v -> Optional.empty();
      case Expression.Apply apply -> Optional.empty();
      case Expression.Implicit implicit -> Optional.empty();
    };
  }

  private static Optional<Surd> ofRoot(Power power) {
    if (power.base() instanceof Constant(var radicand)
        && radicand.isInteger()
        && radicand.signum() > 0
        && power.exponent().isConstant(Rational.HALF)) {
      var map = new TreeMap<BigInteger, Rational>();
      map.put(radicand.numerator(), Rational.ONE);
      return Optional.of(new Surd(map));
    }
    return Optional.empty();
  }

  Surd plus(Surd other) {
    var sum = new TreeMap<>(coefficients);
    other.coefficients.forEach((radicand, value) -> add(sum, radicand, value));
    return new Surd(sum);
  }

  private static void add(Map<BigInteger, Rational> sum, BigInteger radicand, Rational value) {
    Rational total = sum.getOrDefault(radicand, Rational.ZERO).plus(value);
    if (total.isZero()) {
      sum.remove(radicand);
    } else {
      sum.put(radicand, total);
    }
  }

  /** Empty where the product has too many terms. */
  Optional<Surd> times(Surd other) {
    var product = new TreeMap<BigInteger, Rational>();
    for (var a : coefficients.entrySet()) {
      for (var b : other.coefficients.entrySet()) {
        BigInteger common = a.getKey().gcd(b.getKey());
        BigInteger radicand = a.getKey().divide(common).multiply(b.getKey().divide(common));
        add(product, radicand, a.getValue().times(b.getValue()).times(Rational.of(common)));
      }
      if (product.size() > MAX_TERMS) {
        return Optional.empty();
      }
    }
    return Optional.of(new Surd(product));
  }

  Surd times(Rational factor) {
    var product = new TreeMap<BigInteger, Rational>();
    coefficients.forEach((radicand, value) -> product.put(radicand, value.times(factor)));
    return new Surd(product);
  }

  boolean isZero() {
    return coefficients.isEmpty();
  }

  Optional<Rational> toRational() {
    if (isZero()) {
      return Optional.of(Rational.ZERO);
    }
    return coefficients.size() == 1
        ? Optional.ofNullable(coefficients.get(BigInteger.ONE))
        : Optional.empty();
  }

  /** 1/this, this being other than zero; empty where it would have too many terms. */
  Optional<Surd> reciprocal() {
    Optional<Rational> rational = toRational();
    if (rational.isPresent()) {
      return Optional.of(of(rational.get().reciprocal()));
    }
    Surd conjugate = conjugate(splittingFactor());
    return times(conjugate).flatMap(Surd::reciprocal).flatMap(conjugate::times);
  }

  /** A divisor of some radicand that every radicand holds wholly or is coprime to. */
  private BigInteger splittingFactor() {
    BigInteger factor = BigInteger.ONE;
    for (BigInteger radicand : coefficients.keySet()) {
      BigInteger common = factor.gcd(radicand);
      if (factor.equals(BigInteger.ONE)) {
        factor = radicand;
      } else if (!common.equals(BigInteger.ONE)) {
        factor = common;
      }
    }
    return factor;
  }

  /** The image under the automorphism √factor → −√factor. */
  private Surd conjugate(BigInteger factor) {
    var image = new TreeMap<BigInteger, Rational>();
    coefficients.forEach((radicand, value) ->
        image.put(radicand, radicand.mod(factor).signum() == 0 ? value.negate() : value));
    return new Surd(image);
  }

  /** Empty where it is too large, or a negative power of zero. */
  Optional<Surd> power(int exponent) {
    if (Math.abs((long) exponent) > MAX_EXPONENT || (isZero() && exponent <= 0)) {
      return Optional.empty();
    }
    if (exponent < 0) {
      return reciprocal().flatMap(inverse -> inverse.power(-exponent));
    }
    Optional<Surd> power = Optional.of(of(Rational.ONE));
    for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
      power = power.flatMap(p -> p.times(p));
      if ((exponent >> bit & 1) == 1) {
        power = power.flatMap(p -> p.times(this));
      }
    }
    return power;
  }

  /**
   * The sign; 0 also where it cannot be told from zero, which takes coefficients of thousands of
   * digits or a radicand with an undetected square factor.
   */
  int signum() {
    if (coefficients.values().stream().allMatch(value -> value.signum() > 0)) {
      return isZero() ? 0 : 1;
    }
    for (int digits = 20; digits <= MAX_DIGITS; digits *= 2) {
      var context = new MathContext(digits, RoundingMode.HALF_EVEN);
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal size = BigDecimal.ZERO;
      for (var entry : coefficients.entrySet()) {
        BigDecimal root = new BigDecimal(entry.getKey()).sqrt(context);
        BigDecimal term = root.multiply(entry.getValue().toDecimal(context), context);
        sum = sum.add(term);
        size = size.add(term.abs());
      }
      // Each term is off by less than 4 units in its last digit.
      if (sum.abs().compareTo(size.scaleByPowerOfTen(2 - digits)) > 0) {
        return sum.signum();
      }
    }
    return 0;
  }

  /** √this in the same kind of field, where there is one with at most two terms; this is &gt; 0. */
  Optional<Surd> squareRoot() {
    Rational a = coefficients.getOrDefault(BigInteger.ONE, Rational.ZERO);
    if (coefficients.size() != 2 || a.signum() <= 0) {
      return Optional.empty();
    }
    BigInteger radicand = coefficients.lastKey();
    Rational b = coefficients.get(radicand);
    Rational norm = a.times(a).minus(b.times(b).times(Rational.of(radicand)));
    return norm.root(2)
        .flatMap(d -> {
          Surd first = rootOf(a.plus(d).times(Rational.HALF));
          Surd second = rootOf(a.minus(d).times(Rational.HALF));
          return Optional.of(
              first.plus(b.signum() < 0 ? second.times(Rational.MINUS_ONE) : second));
        });
  }

  private static Surd rootOf(Rational value) {
    var powers = new PrimePowers();
    powers.multiply(value, Rational.HALF);
    var map = new TreeMap<BigInteger, Rational>();
    Rational radicand = powers.radicands().getOrDefault(BigInteger.TWO, Rational.ONE);
    map.put(radicand.numerator(), powers.rationalPart());
    return new Surd(map);
  }

  /** In the form of {@link Simplifier}: rational first, then by radicand. */
  Expression toExpression() {
    List<Expression> terms = new ArrayList<>();
    coefficients.forEach((radicand, value) -> terms.add(term(radicand, value)));
    return terms.isEmpty()
        ? Expression.ZERO
        : terms.size() == 1 ? terms.getFirst() : new Sum(terms);
  }

  private static Expression term(BigInteger radicand, Rational value) {
    if (radicand.equals(BigInteger.ONE)) {
      return new Constant(value);
    }
    Expression root = new Power(new Constant(Rational.of(radicand)), new Constant(Rational.HALF));
    return value.isOne() ? root : new Product(List.of(new Constant(value), root));
  }
}
