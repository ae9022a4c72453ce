package org.saddlepoint.expression;

import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;
import org.saddlepoint.number.UndecidedException;

/**
 * Arithmetic with simplified expressions; the results are simplified. Whether a divisor is zero is
 * decided as far as simplification decides it: 1/0 and 1/(√2 − √2) are refused.
 */
public record Symbols() implements Arithmetic<Expression> {

  @Override
  public Expression of(Rational value) {
    return Expression.of(value);
  }

  @Override
  public Expression of(RealConstant value) {
    return new Expression.Implicit(value);
  }

  @Override
  public Expression pi() {
    return Expression.PI;
  }

  @Override
  public Expression add(Expression a, Expression b) {
    return Sums.of(a, b);
  }

  @Override
  public Expression multiply(Expression a, Expression b) {
    return Products.of(a, b);
  }

  @Override
  public Expression negate(Expression a) {
    return Products.negate(a);
  }

  @Override
  public Expression reciprocal(Expression a) {
    if (a.isConstant(Rational.ZERO)) {
      throw new ArithmeticException("division by zero");
    }
    return Powers.of(a, Expression.MINUS_ONE);
  }

  @Override
  public Expression power(Expression base, Rational exponent) {
    return Powers.of(base, Expression.of(exponent));
  }

  @Override
  public Expression power(Expression base, Expression exponent) {
    return Powers.of(base, exponent);
  }

  @Override
  public Expression apply(Function function, Expression argument) {
    return Applications.of(function, argument);
  }

  /**
   * Decided for constants; what has variables counts as zero where multiplying it out leaves
   * nothing, else as a function that is zero at single points at most.
   */
  @Override
  public boolean isZero(Expression a) {
    if (a instanceof Expression.Constant(var value)) {
      return value.isZero();
    }
    if (!Vocabulary.variablesOf(a).isEmpty()) {
      return Simplifier.expand(a).isConstant(Rational.ZERO);
    }
    return switch (Constants.sign(a)) {
      case ZERO -> true;
      case NEGATIVE, POSITIVE -> false;
      case UNDECIDED -> throw new UndecidedException("whether a divisor is zero is undecided");
    };
  }
}
