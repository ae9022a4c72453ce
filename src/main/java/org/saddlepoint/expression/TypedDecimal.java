package org.saddlepoint.expression;

import java.math.BigDecimal;

/**
 * A number typed as digits, with the digits it was typed with: 2.830 has four significant digits
 * and its last stands for thousandths. Trailing zeros count, those before the first other digit do
 * not.
 *
 * @param value exactly the digits typed, their scale kept
 * @param hasPoint whether it was typed with a decimal mark or a power of ten, which suggests that
 *     it was rounded
 */
public record TypedDecimal(BigDecimal value, boolean hasPoint) {

  public int significantDigits() {
    return value.precision();
  }

  /** What one step of the last typed digit is worth. */
  public BigDecimal unit() {
    return value.ulp();
  }

  TypedDecimal negate() {
    return new TypedDecimal(value.negate(), hasPoint);
  }

  TypedDecimal timesPowerOfTen(int exponent) {
    return new TypedDecimal(value.scaleByPowerOfTen(exponent), true);
  }
}
