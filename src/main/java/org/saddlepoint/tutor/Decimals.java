package org.saddlepoint.tutor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * Numbers as decimal strings: exact where that is short, else rounded to {@link #DIGITS}
 * significant digits, so that a double read from them is the nearest one.
 */
final class Decimals {
  static final int DIGITS = 17;

  /** An exact decimal that is no longer than this is printed whole. */
  private static final int SHORT = 25;

  private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** Empty where the number cannot be told from zero. */
  static Optional<String> of(Expression constant) {
    if (constant instanceof Expression.Constant(var value)) {
      return Optional.of(of(value));
    }
    return Constants.decimal(constant, DIGITS).map(Decimals::printed);
  }

  private static String of(Rational value) {
    if (value.hasTerminatingDecimal() && value.denominator().bitLength() <= 4 * SHORT) {
      String plain =
          new BigDecimal(value.numerator())
              .divide(new BigDecimal(value.denominator()))
              .toPlainString();
      if (plain.length() <= SHORT) {
        return plain;
      }
    }
    return printed(value.toDecimal(ROUNDED));
  }

  /** Very large and very small ones with a power of ten. */
  private static String printed(BigDecimal rounded) {
    BigDecimal value = rounded.stripTrailingZeros();
    int exponent = value.precision() - value.scale() - 1;
    return exponent >= -7 && exponent < SHORT
        ? value.toPlainString()
        : value.toString().replace("E+", "E").toLowerCase(Locale.ROOT);
  }
}
