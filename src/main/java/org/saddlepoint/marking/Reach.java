package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.TypedDecimal;
import org.saddlepoint.expression.Written;
import org.saddlepoint.number.Rational;

/**
 * A typed number with how far from it what was meant may lie: half a unit of its last digit where
 * it is a decimal, nothing where it claims to be exact.
 *
 * @param digits significant ones it was typed with; a very large number where it is exact
 */
record Reach(Rational value, Rational half, int digits) {
  private static final int EXACT = Integer.MAX_VALUE;

  /** What a pocket calculator or a double is sure of. */
  private static final int CALCULATOR_DIGITS = 12;

  /** Throws {@link ArithmeticException} where the entry is undefined. */
  static Reach of(Entry entry) {
    Optional<TypedDecimal> decimal =
        switch (entry.written()) {
          case Written.Exactly exactly -> Optional.empty();
          case Written.AsDecimal(var typed) -> Optional.of(typed).filter(TypedDecimal::hasPoint);
          case Written.FromDecimals(var digits) -> Optional.of(rounded(entry.value(), digits));
        };
    Rational value = rational(entry.value());
    return decimal
        .filter(d -> d.value().signum() != 0)
        .map(d -> of(value, d))
        .orElseGet(() -> new Reach(value, Rational.ZERO, EXACT));
  }

  private static Reach of(Rational value, TypedDecimal decimal) {
    int digits = decimal.significantDigits();
    BigDecimal unit =
        digits > CALCULATOR_DIGITS
            ? decimal.unit().movePointRight(digits - CALCULATOR_DIGITS)
            : decimal.unit();
    return new Reach(value, Rational.of(unit).times(Rational.HALF), digits);
  }

  private static TypedDecimal rounded(Expression value, int digits) {
    BigDecimal shorter =
        Approximation.of(value).round(new MathContext(Math.max(1, digits), RoundingMode.HALF_UP));
    int missing = digits - shorter.precision();
    return new TypedDecimal(shorter.setScale(shorter.scale() + missing), true);
  }

  /** About, to some twenty digits, where it is no fraction. */
  static Rational rational(Expression constant) {
    return constant instanceof Expression.Constant(var value)
        ? value
        : Rational.of(Approximation.of(constant));
  }

  boolean isExact() {
    return half.isZero();
  }

  boolean isZero() {
    return value.isZero();
  }

  /** The same without the benefit of digits that are fewer than these. */
  Reach from(int least) {
    return digits >= least ? this : new Reach(value, Rational.ZERO, EXACT);
  }

  Reach times(long factor) {
    return new Reach(value, half.times(Rational.of(factor)), digits);
  }

  /** Of a tolerance in proportion. */
  Reach within(Rational relative) {
    return new Reach(value, value.abs().times(relative), digits);
  }

  Rational low() {
    return value.minus(half);
  }

  Rational high() {
    return value.plus(half);
  }
}
