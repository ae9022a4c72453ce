package org.saddlepoint.derivation.newton.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/**
 * An error that each step multiplies by r < 1, and a bound for it. Powers of r are compared exactly
 * where they are short enough, else by their logarithms, whose signs are certified.
 */
record Shrinking(Rational rate, Rational error, Rational bound) {
  private static final long MOST_STEPS = 1_000_000;

  /** Of powers that are worked out as fractions. */
  private static final long MOST_BITS = 30_000;

  private static final int DIGITS = 40;

  /** The smallest k with r^k e ≤ bound. */
  long steps() {
    if (error.compareTo(bound) <= 0) {
      return 0;
    }
    // Where to look: the comparisons below decide.
    BigDecimal guess = Constants.decimal(quotient(), 15).orElse(BigDecimal.ZERO);
    if (guess.compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
      throw new UnderivableException(
          Message.of("derivation.too-many-steps", Message.plain(MOST_STEPS)));
    }
    long steps = Math.max(0, guess.setScale(0, RoundingMode.FLOOR).longValueExact() - 1);
    while (!reaches(steps)) {
      steps++;
    }
    return steps;
  }

  /** ln(e/bound) / ln(1/r): after so many steps the bound would be met exactly. */
  Expression quotient() {
    return Expression.quotient(logarithm(excess()), logarithm(rate.reciprocal()));
  }

  /** e/bound. */
  Rational excess() {
    return error.dividedBy(bound);
  }

  static Expression logarithm(Rational of) {
    return Expression.apply(Function.LN, Expression.of(of));
  }

  private boolean isShort(long steps) {
    long bits = Math.max(rate.numerator().bitLength(), rate.denominator().bitLength());
    return bits * steps <= MOST_BITS;
  }

  private boolean reaches(long steps) {
    if (isShort(steps)) {
      return rate.pow(Math.toIntExact(steps)).times(error).compareTo(bound) <= 0;
    }
    Expression logarithm =
        Expression.sum(
            Expression.product(Expression.of(steps), logarithm(rate)), logarithm(excess()));
    return Exact.signum(logarithm) <= 0;
  }

  /** The same by enclosures of the powers, which use no logarithm and hardly a fraction. */
  boolean isReachedFirstAfter(Rational steps) {
    return steps.isInteger()
        && steps.signum() >= 0
        && isBelow(steps)
        && (steps.isZero() || !isBelow(steps.minus(Rational.ONE)));
  }

  private boolean isBelow(Rational steps) {
    var arithmetic = new Enclosures(DIGITS);
    Interval left =
        arithmetic.multiply(arithmetic.power(arithmetic.of(rate), steps), arithmetic.of(error));
    Interval distance = arithmetic.subtract(left, arithmetic.of(bound));
    return distance.containsZero()
        ? reaches(steps.numerator().longValueExact())
        : distance.high().signum() < 0;
  }
}
