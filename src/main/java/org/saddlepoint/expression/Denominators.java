package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.expression.Expression.Variable;
import org.saddlepoint.number.Rational;

/** Sums with variables under a bar: y²/x² + 1 is (x² + y²)/x². */
final class Denominators {
  private Denominators() {}

  /** The smallest product of powers of variables that clears the terms; 1 where none is needed. */
  static Expression common(Sum sum) {
    var bases = new ArrayList<Expression>();
    var exponents = new ArrayList<Rational>();
    for (Expression term : sum.terms()) {
      for (Expression factor : term instanceof Product(var all) ? all : List.of(term)) {
        if (factor instanceof Power(var base, Constant(var n))
            && base instanceof Variable
            && n.isInteger()
            && n.signum() < 0) {
          int known = bases.indexOf(base);
          if (known < 0) {
            bases.add(base);
            exponents.add(n);
          } else if (n.compareTo(exponents.get(known)) < 0) {
            exponents.set(known, n);
          }
        }
      }
    }
    var factors = new ArrayList<Expression>();
    for (int i = 0; i < bases.size(); i++) {
      factors.add(Powers.of(bases.get(i), new Constant(exponents.get(i).negate())));
    }
    return Products.of(factors);
  }

  static Expression cleared(Sum sum, Expression denominator) {
    var terms = new ArrayList<Expression>(sum.terms().size());
    for (Expression term : sum.terms()) {
      terms.add(Products.of(term, denominator));
    }
    return Sums.of(terms);
  }
}
