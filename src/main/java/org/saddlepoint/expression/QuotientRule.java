package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * (u/vⁿ)′ = (u′·v − n·u·v′)/vⁿ⁺¹, v a bracket, with the numerator multiplied out; the product rule
 * gives the same in two fractions.
 */
final class QuotientRule {
  /** A longer numerator is better left in two fractions. */
  private static final int MAX_TERMS = 8;

  private QuotientRule() {}

  /** The derivative of a product with one bracket under the bar; empty for other products. */
  static Optional<Expression> apply(List<Expression> factors, List<Expression> derivatives) {
    int under = bracketUnderBar(factors);
    if (under < 0) {
      return Optional.empty();
    }
    var above = new ArrayList<>(factors);
    var aboveDerivatives = new ArrayList<>(derivatives);
    Power below = (Power) above.remove(under);
    Expression belowDerivative = aboveDerivatives.remove(under);
    Rational n = ((Constant) below.exponent()).value();
    Expression lowered = Powers.of(below.base(), Expression.of(Rational.ONE.minus(n)));
    Expression u = Products.of(above);
    Expression du = DerivativeRules.productRule(above, aboveDerivatives);
    Expression minusNdv = Products.of(belowDerivative, lowered);
    try {
      Expression numerator =
          Expansion.of(Sums.of(Products.of(du, below.base()), Products.of(u, minusNdv)));
      boolean isLong = numerator instanceof Sum(var terms) && terms.size() > MAX_TERMS;
      return isLong
          ? Optional.empty()
          : Optional.of(Products.of(numerator, Powers.of(lowered, Expression.MINUS_ONE)));
    } catch (TooLargeException tooLong) {
      return Optional.empty();
    }
  }

  private static int bracketUnderBar(List<Expression> factors) {
    int found = -1;
    for (int i = 0; i < factors.size(); i++) {
      if (factors.get(i) instanceof Power(var base, Constant(var n))
          && base instanceof Sum
          && n.isInteger()
          && n.signum() < 0) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
