package org.saddlepoint.derivation;

import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Field;
import org.saddlepoint.number.Rational;

/** Simplified expressions as entries of matrices. */
final class ExactField implements Field<Expression> {
  @Override
  public Expression of(Rational value) {
    return Expression.of(value);
  }

  @Override
  public Expression add(Expression a, Expression b) {
    return Exact.sum(a, b);
  }

  @Override
  public Expression multiply(Expression a, Expression b) {
    return Exact.product(a, b);
  }

  @Override
  public Expression negate(Expression a) {
    return Exact.negate(a);
  }

  @Override
  public boolean isZero(Expression a) {
    return Exact.isZero(a);
  }

  @Override
  public Expression reciprocal(Expression a) {
    return Exact.quotient(Expression.ONE, a);
  }
}
