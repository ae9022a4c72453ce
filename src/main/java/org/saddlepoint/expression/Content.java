package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * A sum as a positive rational number times a sum whose rational coefficients are whole numbers
 * without common factor: 2x/3 + 4 is 2/3·(x + 6).
 */
record Content(Rational factor, Sum primitive) {

  static Content of(Sum sum) {
    BigInteger numerators = BigInteger.ZERO;
    BigInteger denominators = BigInteger.ONE;
    for (Expression term : sum.terms()) {
      Rational coefficient = coefficient(term);
      numerators = numerators.gcd(coefficient.numerator());
      BigInteger d = coefficient.denominator();
      denominators = denominators.divide(denominators.gcd(d)).multiply(d);
    }
    // Only a zero that is kept beside something undefined has the coefficient 0.
    if (numerators.signum() == 0 || (isOne(numerators) && isOne(denominators))) {
      return new Content(Rational.ONE, sum);
    }
    Rational content = Rational.of(numerators, denominators);
    return new Content(content, times(sum, content.reciprocal()));
  }

  /** The same sum, only this much of the content taken out. */
  Content keeping(Rational part) {
    return new Content(part, times(primitive, factor.dividedBy(part)));
  }

  private static boolean isOne(BigInteger value) {
    return value.equals(BigInteger.ONE);
  }

  /** The rational number in front of a simplified term. */
  static Rational coefficient(Expression term) {
    return switch (term) {
      case Constant(var value) -> value;
      case Product(var factors) ->
          switch (factors.getFirst()) {
            case Constant(var value) -> value;
            case Sum sum when TermOrder.isConstant(sum) -> of(sum).factor();
            default -> Rational.ONE;
          };
      default -> Rational.ONE;
    };
  }

  /** Every term times a rational number other than zero; the order stays. */
  static Sum times(Sum sum, Rational number) {
    List<Expression> terms = new ArrayList<>(sum.terms().size());
    for (Expression term : sum.terms()) {
      terms.add(times(term, number));
    }
    return new Sum(terms);
  }

  private static Expression times(Expression term, Rational number) {
    if (term instanceof Product(var factors) && factors.getFirst() instanceof Sum) {
      return Products.of(new Constant(number), term);
    }
    Rational product = coefficient(term).times(number);
    return switch (term) {
      case Constant c -> new Constant(product);
      case Product(var factors) -> {
        boolean numbered = factors.getFirst() instanceof Constant;
        List<Expression> rest = numbered ? factors.subList(1, factors.size()) : factors;
        yield Products.assemble(product, rest);
      }
      default -> Products.assemble(product, List.of(term));
    };
  }
}
