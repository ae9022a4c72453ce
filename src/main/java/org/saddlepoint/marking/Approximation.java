package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.expression.Expression;

/** Decimals near a constant, to measure distances with; never to decide whether two are equal. */
final class Approximation {
  static final MathContext CONTEXT = new MathContext(20, RoundingMode.HALF_EVEN);

  private Approximation() {}

  /** Rounded: 10^1000000000 less one, in full, would be a billion digits. */
  static BigDecimal difference(BigDecimal a, BigDecimal b) {
    return a.subtract(b, CONTEXT);
  }

  /** Throws {@link ArithmeticException} where the constant is undefined. */
  static BigDecimal of(Expression constant) {
    return Target.of(constant).approximately();
  }
}
