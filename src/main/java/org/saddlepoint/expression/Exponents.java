package org.saddlepoint.expression;

import org.saddlepoint.expression.Expression.Constant;

/** Questions about exponents. */
final class Exponents {
  private Exponents() {}

  static boolean isInteger(Expression exponent) {
    return exponent instanceof Constant(var n) && n.isInteger();
  }

  static boolean isNegative(Expression exponent) {
    return exponent instanceof Constant(var n) && n.signum() < 0;
  }
}
