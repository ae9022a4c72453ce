package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * Rational powers of rational numbers: a rational factor times roots of whole numbers that hold no
 * further power of their order (√(8/3) is 2√6/3). Roots of an order above {@link #MAX_ORDER} are
 * left as they are.
 */
final class Radicals {
  private static final int MAX_ORDER = 24;
  private static final int MAX_EXPONENT = 10_000;

  /** Beyond so many bits no factors are looked for. */
  private static final int MAX_BITS = 2_000;

  private Radicals() {}

  /** A rational factor and roots, in the order of their orders. */
  record Value(Rational factor, List<Expression> roots) {}

  /** base^exponent for a base other than 0; empty where it is undefined or not worth reducing. */
  static Optional<Value> power(Rational base, Rational exponent) {
    if (exponent.isInteger()) {
      return Optional.of(new Value(base.pow(whole(exponent)), List.of()));
    }
    if (base.isOne()) {
      return Optional.of(new Value(Rational.ONE, List.of()));
    }
    if (!isReducible(base, exponent)) {
      return Optional.empty();
    }
    if (base.signum() < 0) {
      return negativePower(base, exponent);
    }
    var powers = new PrimePowers();
    powers.multiply(base, exponent);
    return Optional.of(value(powers));
  }

  private static Optional<Value> negativePower(Rational base, Rational exponent) {
    if (!exponent.denominator().testBit(0)) {
      return Optional.empty();
    }
    boolean odd = exponent.numerator().testBit(0);
    return power(base.negate(), exponent)
        .map(v -> new Value(odd ? v.factor().negate() : v.factor(), v.roots()));
  }

  private static int whole(Rational exponent) {
    return exponent.toInt().filter(n -> n != Integer.MIN_VALUE).orElseThrow(TooLargeException::new);
  }

  /**
   * The largest rational s whose power of this order divides a positive number: 6 for √72, 1/2 for
   * √(3/4).
   */
  static Rational rootOfPowerPart(Rational value, Rational exponent) {
    if (!isReducible(value, exponent)) {
      return Rational.ONE;
    }
    int order = exponent.denominator().intValue();
    Rational root = Rational.ONE;
    for (var prime : PrimePowers.of(value).exponents().entrySet()) {
      int times = prime.getValue().numerator().intValue() / order;
      root = root.times(Rational.of(prime.getKey()).pow(times));
    }
    return root;
  }

  private static boolean isReducible(Rational base, Rational exponent) {
    return exponent.denominator().bitLength() < 6
        && exponent.denominator().intValue() <= MAX_ORDER
        && exponent.numerator().bitLength() < 31
        && Math.abs(exponent.numerator().intValue()) <= MAX_EXPONENT
        && base.numerator().bitLength() < MAX_BITS
        && base.denominator().bitLength() < MAX_BITS;
  }

  /** Two or more roots of whole numbers multiplied: √2·√6 is 2√3. */
  static Value product(List<Power> roots) {
    var powers = new PrimePowers();
    for (Power root : roots) {
      powers.multiply(((Constant) root.base()).value(), ((Constant) root.exponent()).value());
    }
    return value(powers);
  }

  static boolean isRoot(Expression e) {
    return e instanceof Power(Constant(var base), Constant(var exponent))
        && base.signum() > 0
        && isReducible(base, exponent);
  }

  private static Value value(PrimePowers powers) {
    var roots = new ArrayList<Expression>();
    for (var entry : powers.radicands().entrySet()) {
      Rational exponent = Rational.of(entry.getKey()).reciprocal();
      roots.add(new Power(new Constant(entry.getValue()), new Constant(exponent)));
    }
    roots.sort(TermOrder::compare);
    return new Value(powers.rationalPart(), roots);
  }
}
