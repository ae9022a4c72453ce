package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.UndecidedException;

/**
 * All real numbers at most {@code radius} from {@code middle}: the arithmetic of {@link
 * EigenCertificate}, which so depends on no other. Each operation adds what rounding the middle
 * costs to the radius, and the radius is rounded up.
 */
record Ball(BigDecimal middle, BigDecimal radius) {
  private static final MathContext MIDDLE = new MathContext(90, RoundingMode.HALF_EVEN);
  private static final MathContext RADIUS = new MathContext(12, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** In places; beyond it a number does not reach into the digits of another. */
  private static final int FAR = 300;

  static final Ball ZERO = exactly(BigDecimal.ZERO);

  static Ball exactly(BigDecimal value) {
    return new Ball(value, BigDecimal.ZERO);
  }

  static Ball of(Expression constant, int digits) {
    if (constant instanceof Expression.Constant(var value) && value.isInteger()) {
      return rounded(new BigDecimal(value.numerator()), BigDecimal.ZERO);
    }
    Interval interval = Constants.enclosure(constant, digits);
    BigDecimal middle = interval.low().add(interval.high()).multiply(HALF);
    return rounded(middle, interval.high().subtract(middle));
  }

  private static Ball rounded(BigDecimal middle, BigDecimal radius) {
    if (middle.signum() == 0) {
      // A zero would carry its scale along, and products double it.
      return new Ball(BigDecimal.ZERO, radius.round(RADIUS));
    }
    BigDecimal near = middle.round(MIDDLE);
    boolean unchanged = middle.precision() <= MIDDLE.getPrecision();
    BigDecimal error = unchanged ? radius : radius.add(middle.subtract(near).abs(), RADIUS);
    return new Ball(near, error.round(RADIUS));
  }

  private boolean isExact() {
    return radius.signum() == 0;
  }

  Ball plus(Ball other) {
    BigDecimal sum = radius.add(other.radius, RADIUS);
    if (middle.signum() == 0 || other.middle.signum() == 0) {
      return new Ball(middle.signum() == 0 ? other.middle : middle, sum);
    }
    if (!areFarApart(middle, other.middle)) {
      return rounded(middle.add(other.middle), sum);
    }
    // Written out, the sum would have as many digits as the two are apart.
    BigDecimal near = middle.add(other.middle, MIDDLE);
    return new Ball(near, sum.add(near.ulp(), RADIUS));
  }

  private static boolean areFarApart(BigDecimal a, BigDecimal b) {
    long distance = ((long) a.precision() - a.scale()) - ((long) b.precision() - b.scale());
    return Math.abs(distance) > FAR;
  }

  Ball minus(Ball other) {
    return plus(new Ball(other.middle.negate(), other.radius));
  }

  Ball times(Ball other) {
    if (isExact() && other.isExact()) {
      return rounded(middle.multiply(other.middle), BigDecimal.ZERO);
    }
    return rounded(
        middle.multiply(other.middle),
        middle
            .abs()
            .multiply(other.radius)
            .add(radius.multiply(other.middle.abs()))
            .add(radius.multiply(other.radius)));
  }

  /** Throws {@link ArithmeticException} where this may be zero. */
  Ball reciprocal() {
    if (mayBeZero()) {
      throw new ArithmeticException("division by what may be zero");
    }
    BigDecimal inverse = BigDecimal.ONE.divide(middle, MIDDLE);
    // |1/x − 1/m| ≤ r / (|m| (|m| − r)), and the division errs by less than a unit in its last
    // place.
    BigDecimal below = middle.abs().multiply(middle.abs().subtract(radius));
    BigDecimal rounding = inverse.abs().movePointLeft(MIDDLE.getPrecision() - 1);
    BigDecimal spread = radius.divide(below, RADIUS);
    return new Ball(inverse, spread.add(rounding).round(RADIUS));
  }

  boolean mayBeZero() {
    return middle.abs().compareTo(radius) <= 0;
  }

  /** The largest absolute value, rounded up. */
  BigDecimal size() {
    return middle.abs().add(radius).round(RADIUS);
  }

  /**
   * Whether these may be one number, and are known to within {@code tolerance}. Throws {@link
   * UndecidedException} where they may be one but are not known so well.
   */
  boolean agrees(Ball other, BigDecimal tolerance) {
    Ball difference = minus(other);
    if (difference.mayBeZero() && difference.radius.compareTo(tolerance) > 0) {
      throw new UndecidedException("not known well enough to compare");
    }
    return difference.mayBeZero();
  }
}
