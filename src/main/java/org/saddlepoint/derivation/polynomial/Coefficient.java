package org.saddlepoint.derivation.polynomial;

import org.saddlepoint.derivation.Exact;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** Arithmetic of constants; fractions, which most of them are, without the simplifier. */
final class Coefficient {
  private Coefficient() {}

  static Expression add(Expression a, Expression b) {
    return a instanceof Expression.Constant(var x) && b instanceof Expression.Constant(var y)
        ? Expression.of(x.plus(y))
        : Exact.sum(a, b);
  }

  static Expression multiply(Expression a, Expression b) {
    return a instanceof Expression.Constant(var x) && b instanceof Expression.Constant(var y)
        ? Expression.of(x.times(y))
        : Exact.product(a, b);
  }

  static Expression divide(Expression a, Expression b) {
    return a instanceof Expression.Constant(var x) && b instanceof Expression.Constant(var y)
        ? Expression.of(x.dividedBy(y))
        : Exact.quotient(a, b);
  }

  static Expression negate(Expression a) {
    return multiply(Expression.MINUS_ONE, a);
  }

  static boolean isZero(Expression a) {
    return Exact.isZero(a);
  }

  static Expression power(Expression base, int exponent) {
    Expression power = Expression.ONE;
    for (int i = 0; i < exponent; i++) {
      power = multiply(power, base);
    }
    return power;
  }

  static Expression of(long n) {
    return Expression.of(Rational.of(n));
  }
}
