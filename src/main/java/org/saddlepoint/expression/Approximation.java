package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.number.Interval;

/** A number known by its enclosures, written as a decimal. */
final class Approximation {
  private static final int GUARD_DIGITS = 10;

  private Approximation() {}

  /** The middle of an enclosure, rounded to so many significant digits. */
  static String of(Expression.Implicit number, int digits) {
    Interval enclosure = number.value().enclosure(digits + GUARD_DIGITS);
    BigDecimal middle = enclosure.low().add(enclosure.high()).divide(BigDecimal.valueOf(2));
    BigDecimal rounded = middle.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
