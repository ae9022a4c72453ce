package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * Rational powers of sums without variables: surds raised and divided exactly, (4 + 2√2)/(4 − 2√2)
 * being 3 + 2√2; nested roots undone where they come undone, √(3 + 2√2) being 1 + √2; other sums
 * multiplied out for small exponents.
 */
final class ConstantPowers {
  private static final int MAX_EXPANDED_TERMS = 64;

  private ConstantPowers() {}

  static Expression of(Sum sum, Rational n) {
    Optional<Expression> surd = Surd.of(sum).flatMap(s -> ofSurd(s, n));
    if (surd.isPresent()) {
      return surd.get();
    }
    Optional<Integer> whole =
        n.abs().toInt().filter(e -> e > 1 && expandedTerms(sum, e) <= MAX_EXPANDED_TERMS);
    if (whole.isEmpty()) {
      return rooted(sum, n);
    }
    // One form for 1/(π + e)² however it is typed: the square is multiplied out below the bar too.
    Expression power = multipliedOut(sum, whole.get());
    return n.signum() > 0 ? power : Powers.of(power, Expression.MINUS_ONE);
  }

  private static Expression multipliedOut(Sum sum, int exponent) {
    List<Expression> power = sum.terms();
    for (int i = 1; i < exponent; i++) {
      var terms = new ArrayList<Expression>();
      for (Expression left : power) {
        for (Expression right : sum.terms()) {
          terms.add(Products.of(left, right));
        }
      }
      power = Sums.of(terms) instanceof Sum(var next) ? next : List.of(Sums.of(terms));
    }
    return Sums.of(power);
  }

  private static double expandedTerms(Sum sum, int exponent) {
    return Math.pow(sum.terms().size(), exponent);
  }

  private static Optional<Expression> ofSurd(Surd surd, Rational n) {
    if (n.isInteger()) {
      return n.toInt().flatMap(surd::power).map(Surd::toExpression);
    }
    if (n.denominator().bitLength() != 2 || n.denominator().testBit(0) || surd.signum() <= 0) {
      return Optional.empty();
    }
    return surd.squareRoot()
        .flatMap(root -> n.times(Rational.TWO).toInt().flatMap(root::power))
        .map(Surd::toExpression);
  }

  /** √(8 + 4√2) is 2√(2 + √2). */
  private static Expression rooted(Sum sum, Rational n) {
    return n.isInteger() ? new Power(sum, new Constant(n)) : Powers.ofSum(sum, n);
  }
}
