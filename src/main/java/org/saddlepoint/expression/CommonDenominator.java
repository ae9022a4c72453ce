package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/** Surds are written over one denominator: (1 + √5)/2. */
final class CommonDenominator {
  private CommonDenominator() {}

  /** A fraction times a sum of surds without fractions; empty where nothing is to be done. */
  static Optional<Expression> of(Sum sum) {
    if (!TermOrder.isConstant(sum)) {
      return Optional.empty();
    }
    BigInteger denominator = BigInteger.ONE;
    for (Expression term : sum.terms()) {
      BigInteger d = Content.coefficient(term).denominator();
      denominator = denominator.divide(denominator.gcd(d)).multiply(d);
    }
    if (denominator.equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    // A sum of substituted values, not yet combined, is no surd with as many terms.
    Optional<Surd> surd = Surd.of(sum).filter(s -> s.coefficients().size() == sum.terms().size());
    if (surd.isEmpty()) {
      return Optional.empty();
    }
    Rational scale = Rational.of(denominator);
    return Optional.of(
        new Product(List.of(new Constant(scale.reciprocal()), Content.times(sum, scale))));
  }
}
