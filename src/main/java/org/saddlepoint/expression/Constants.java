package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.saddlepoint.number.Interval;

/** Certified facts about expressions without variables. */
public final class Constants {
  /** Digits after which we stop: the sign is then undecided (architecture.md, Exactness). */
  public static final int MAX_DIGITS = 400;

  private Constants() {}

  /** Throws {@link ArithmeticException} where the constant is undefined. */
  public static Sign sign(Expression constant) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Whether two constants are the same number. */
  public static Decision equal(Expression a, Expression b) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Certainly holds the constant; narrower with more digits. Throws {@link ArithmeticException}.
   */
  public static Interval enclosure(Expression constant, int digits) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The constant correctly rounded to so many significant digits; empty where undecided. */
  public static Optional<BigDecimal> decimal(Expression constant, int significantDigits) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * The nearest double or one beside it, for drawing and for sorting candidates, never to judge.
   */
  public static double toDouble(Expression constant) {
    throw new UnsupportedOperationException("not yet");
  }
}
