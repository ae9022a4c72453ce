package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/** Products of simplified factors, simplified: see {@link FactorCollector}. */
final class Products {
  private Products() {}

  static Expression of(Expression a, Expression b) {
    if (a instanceof Constant(var value)) {
      if (value.isOne()) {
        return b;
      }
      if (b instanceof Constant(var other)) {
        return new Constant(value.times(other));
      }
    }
    return of(List.of(a, b));
  }

  static Expression of(List<Expression> simplified) {
    var collector = new FactorCollector();
    for (Expression factor : simplified) {
      collector.times(factor);
    }
    return collector.product();
  }

  static Expression negate(Expression e) {
    return switch (e) {
      case Constant(var value) -> new Constant(value.negate());
      case Sum(var terms) -> new Sum(terms.stream().map(Products::negate).toList());
      default -> of(Expression.MINUS_ONE, e);
    };
  }

  static Expression quotient(Expression a, Expression b) {
    return of(a, Powers.of(b, Expression.MINUS_ONE));
  }

  /** The product without this one factor of it. */
  static Expression without(Expression product, Expression factor) {
    if (!(product instanceof Product(var factors))) {
      return Expression.ONE;
    }
    var rest = new ArrayList<Expression>(factors);
    rest.remove(factor);
    return Expression.product(rest);
  }

  /**
   * What a coefficient, constants and other factors come to, each sorted and nothing left to
   * combine.
   */
  static Expression assemble(Rational coefficient, List<Expression> factors) {
    if (coefficient.isZero()) {
      return zero(factors);
    }
    if (factors.isEmpty()) {
      return new Constant(coefficient);
    }
    if (coefficient.isOne()) {
      return factors.size() == 1 ? factors.getFirst() : new Product(factors);
    }
    if (factors.size() == 1 && factors.getFirst() instanceof Sum sum) {
      if (coefficient.equals(Rational.MINUS_ONE)) {
        return negate(sum);
      }
      if (TermOrder.isConstant(sum)) {
        return Sums.of(
            List.of(Expression.ZERO, new Product(List.of(new Constant(coefficient), sum))));
      }
    }
    var all = new ArrayList<Expression>(factors.size() + 1);
    all.add(new Constant(coefficient));
    all.addAll(factors);
    return new Product(all);
  }

  /** 0·x is 0; 0·(1/0) is not. */
  private static Expression zero(List<Expression> factors) {
    for (Expression factor : factors) {
      if (Definedness.isDoubtful(factor)) {
        var all = new ArrayList<Expression>();
        all.add(Expression.ZERO);
        all.addAll(factors);
        return new Product(all);
      }
    }
    return Expression.ZERO;
  }
}
