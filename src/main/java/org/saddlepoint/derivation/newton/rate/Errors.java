package org.saddlepoint.derivation.newton.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** Errors as they are computed and as they are written: 5 × 10⁻⁷, not a fraction. */
final class Errors {
  private static final int EXACT_DIGITS = 7;
  private static final MathContext EXACT = new MathContext(EXACT_DIGITS);
  private static final MathContext SHOWN = new MathContext(4);

  /** Below this a decimal is easier to read than a fraction. */
  private static final Rational SMALL = Rational.of(1, 1_000);

  /** Squarings after which nobody needs more. */
  static final int MOST_STEPS = 10;

  private Errors() {}

  /** C^(2^k − 1) e^(2^k): k times e ← C e². */
  static Rational squared(Rational constant, Rational error, int steps) {
    int power = 1 << steps;
    return constant.pow(power - 1).times(error.pow(power));
  }

  static Optional<Value> number(Rational value) {
    return Optional.of(new Value.Scalar(Expression.of(value)));
  }

  static Rational initial(Derivation derivation) {
    return Amounts.positive(derivation, RateQuantities.INITIAL_ERROR);
  }

  static Rational constant(Derivation derivation) {
    return Amounts.positive(derivation, RateQuantities.ERROR_CONSTANT);
  }

  static Rational rate(Derivation derivation) {
    return Amounts.proper(derivation, RateQuantities.LINEAR_RATE);
  }

  static Rational bound(Derivation derivation) {
    return Amounts.positive(derivation, RateQuantities.ERROR_BOUND);
  }

  /** Whether it has a decimal that is short enough to be written out. */
  private static boolean isShort(Rational value) {
    return value.hasTerminatingDecimal() && Rational.of(value.toDecimal(EXACT)).equals(value);
  }

  private static boolean isSmall(Rational value) {
    return value.abs().compareTo(SMALL) <= 0 && !value.isZero();
  }

  /** A decimal where it is small and has a short one, else the fraction. */
  static Formula of(Rational value) {
    return isSmall(value) && isShort(value)
        ? Formulas.decimal(value.toDecimal(EXACT).stripTrailingZeros())
        : Formulas.of(Expression.of(value));
  }

  static Formula rounded(Rational value) {
    BigDecimal near = value.toDecimal(SHOWN);
    return Formulas.decimal(near);
  }

  /** sides = value, or sides ≈ rounded value where it has too many digits. */
  static Formula equation(Rational value, Formula... sides) {
    Formula left = Formulas.equation(sides);
    boolean isWritable = isSmall(value) ? isShort(value) : isModest(value);
    return isWritable
        ? Formulas.equation(left, of(value))
        : Formulas.join(left, Formulas.symbol("\\approx", "≈"), rounded(value));
  }

  private static boolean isModest(Rational value) {
    return value.denominator().bitLength() <= 14 || isShort(value);
  }

  /** In brackets where a power or a factor needs them, to the power. */
  static Formula power(Rational base, Formula exponent) {
    Formula inside = of(base);
    boolean isPlain = inside.text().chars().allMatch(Character::isDigit);
    Formula bracketed = isPlain ? inside : Formulas.brackets(inside);
    return new Formula(
        bracketed.tex() + "^{" + exponent.tex() + "}", bracketed.text() + "^" + exponent.text());
  }

  /** The factor in front, unless it is 1. */
  static Formula scaled(Rational factor, Formula of) {
    return factor.isOne() ? of : times(Errors.of(factor), of);
  }

  static Formula times(Formula a, Formula b) {
    return new Formula(a.tex() + " \\cdot " + b.tex(), a.text() + "*" + b.text());
  }

  /** e₃, or e with any index. */
  static Formula symbol(String index) {
    return Formulas.symbol("e_{" + index + "}", "e_" + index);
  }
}
