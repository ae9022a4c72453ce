package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/**
 * A constant that decimals are held against: a fraction is compared exactly, anything else by
 * enclosures that are refined until they tell the two apart.
 */
final class Target {
  /** Working digits, tried one after another; the last is where the product gives up. */
  private static final int[] DIGITS = {25, 80, Constants.MAX_DIGITS};

  /** Denominators beyond this have more than three digits after the point or none that end. */
  private static final int SHORT_BITS = 64;

  private final Expression constant;
  private final Optional<Rational> rational;
  private Interval enclosure;
  private int refined;

  private Target(Expression constant) {
    this.constant = constant;
    this.rational =
        constant instanceof Expression.Constant(var value) ? Optional.of(value) : Optional.empty();
  }

  /** Its other methods may throw {@link ArithmeticException} where the constant is undefined. */
  static Target of(Expression constant) {
    return new Target(constant);
  }

  Optional<Rational> rational() {
    return rational;
  }

  boolean isInteger() {
    return rational.filter(Rational::isInteger).isPresent();
  }

  boolean isZero() {
    return rational.isPresent() ? rational.get().isZero() : compareTo(BigDecimal.ZERO) == 0;
  }

  /** The sign of this minus x; 0 also where 400 digits cannot tell them apart. */
  int compareTo(BigDecimal x) {
    if (rational.isPresent()) {
      return rational.get().compareTo(Rational.of(x));
    }
    while (true) {
      Interval here = enclosure();
      if (here.low().compareTo(x) > 0) {
        return 1;
      }
      if (here.high().compareTo(x) < 0) {
        return -1;
      }
      if (refined == DIGITS.length) {
        return 0;
      }
      enclosure = Constants.enclosure(constant, DIGITS[refined++]);
    }
  }

  private Interval enclosure() {
    if (enclosure == null) {
      enclosure = Constants.enclosure(constant, DIGITS[refined++]);
    }
    return enclosure;
  }

  /** About the value, to some twenty digits. */
  BigDecimal approximately() {
    return rational.isPresent()
        ? rational.get().toDecimal(Approximation.CONTEXT)
        : enclosure()
            .low()
            .add(enclosure().high(), Approximation.CONTEXT)
            .divide(BigDecimal.TWO, Approximation.CONTEXT);
  }

  /** The power of ten of the leading digit: 2 for 582.8. Of a constant that is not zero. */
  int magnitude() {
    BigDecimal value = approximately();
    return value.precision() - value.scale() - 1;
  }

  /** Whether it is written out whole in at most so many significant digits. */
  boolean endsWithin(int digits) {
    if (rational.isEmpty()) {
      return false;
    }
    Rational value = rational.get();
    if (value.denominator().bitLength() > SHORT_BITS || !value.hasTerminatingDecimal()) {
      return false;
    }
    BigDecimal decimal =
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()), SHORT_BITS, RoundingMode.UNNECESSARY);
    return decimal.stripTrailingZeros().precision() <= digits;
  }
}
