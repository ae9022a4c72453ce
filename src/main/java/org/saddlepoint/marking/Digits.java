package org.saddlepoint.marking;

import java.math.BigDecimal;
import org.saddlepoint.expression.TypedDecimal;

/**
 * Whether a typed decimal is a rounding of a constant, by the digits it was typed with. Both ways
 * of rounding a tie are accepted, away from zero and to the even digit. Zeros at the end of a whole
 * number may stand for digits that were rounded away: 1230 for 1233.7.
 */
final class Digits {
  /** Fewer do not show that a value was worked out (marking.md, Equality). */
  static final int ENOUGH = 3;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_HALVES = new BigDecimal("1.5");

  private final Target key;
  private final TypedDecimal typed;

  private Digits(Target key, TypedDecimal typed) {
    this.key = key;
    this.typed = typed;
  }

  /** For a constant that is not equal to what was typed. */
  static Closeness of(Target key, TypedDecimal typed) {
    boolean sameSign = typed.value().signum() == key.compareTo(BigDecimal.ZERO);
    if (!sameSign || key.endsWithin(ENOUGH) || key.isInteger()) {
      return Closeness.DIFFERENT;
    }
    return new Digits(key, typed).closeness();
  }

  private Closeness closeness() {
    // Far from each other in size they need not be compared digit by digit.
    if (Math.abs((long) key.magnitude() - size(typed.value())) > 1) {
      return Closeness.DIFFERENT;
    }
    Closeness asTyped = rounding(typed.value());
    if (asTyped == Closeness.ROUNDED) {
      return asTyped;
    }
    Closeness padded = typed.hasPoint() ? Closeness.DIFFERENT : padded();
    if (padded == Closeness.ROUNDED) {
      return padded;
    }
    if (isOffByOne()) {
      return asTyped == Closeness.FEW_DIGITS ? asTyped : Closeness.LAST_DIGIT;
    }
    return asTyped == Closeness.DIFFERENT ? padded : asTyped;
  }

  /** The power of ten of the leading digit. */
  private static long size(BigDecimal value) {
    return (long) value.precision() - value.scale() - 1;
  }

  private Closeness padded() {
    BigDecimal stripped = typed.value().stripTrailingZeros();
    return stripped.scale() < 0 ? rounding(stripped) : Closeness.DIFFERENT;
  }

  private Closeness rounding(BigDecimal value) {
    int digits = keyDigits(value);
    if (digits >= 1 && isRounding(value, value.ulp())) {
      return digits >= ENOUGH ? Closeness.ROUNDED : carried(value, digits, Closeness.FEW_DIGITS);
    }
    return carried(value, digits, Closeness.DIFFERENT);
  }

  /** 1.00 is 0.9996 to three digits: rounding has carried into a new place. */
  private Closeness carried(BigDecimal value, int digits, Closeness otherwise) {
    boolean carried =
        value.precision() == digits + 1 && isRounding(value, value.ulp().movePointLeft(1));
    if (!carried) {
      return otherwise;
    }
    return value.precision() >= ENOUGH ? Closeness.ROUNDED : Closeness.FEW_DIGITS;
  }

  /** How many significant digits the key has down to the last place of this value. */
  private int keyDigits(BigDecimal value) {
    return key.magnitude() + value.scale() + 1;
  }

  private boolean isRounding(BigDecimal value, BigDecimal unit) {
    BigDecimal half = unit.multiply(HALF);
    int fromLow = key.compareTo(value.subtract(half));
    int fromHigh = key.compareTo(value.add(half));
    boolean even =
        !value.setScale(Math.max(value.scale(), unit.scale())).unscaledValue().testBit(0);
    boolean tieBelow = fromLow == 0 && (even || value.signum() > 0);
    boolean tieAbove = fromHigh == 0 && (even || value.signum() < 0);
    return (fromLow > 0 && fromHigh < 0) || tieBelow || tieAbove;
  }

  private boolean isOffByOne() {
    BigDecimal value = typed.value();
    BigDecimal reach = value.ulp().multiply(THREE_HALVES);
    return Math.min(keyDigits(value), value.precision()) >= ENOUGH
        && key.compareTo(value.subtract(reach)) >= 0
        && key.compareTo(value.add(reach)) <= 0;
  }
}
