package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;

/**
 * All real numbers at most {@code radius} from {@code middle}: the arithmetic of {@link
 * EigenCertificate}, which so depends on no other. Each operation adds what rounding the middle
 * costs to the radius, and the radius is rounded up.
 */
record Ball(BigDecimal middle, BigDecimal radius) {
  private static final MathContext MIDDLE = new MathContext(90, RoundingMode.HALF_EVEN);
  private static final MathContext RADIUS = new MathContext(12, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

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
    BigDecimal near = middle.round(MIDDLE);
    boolean unchanged = middle.precision() <= MIDDLE.getPrecision();
    BigDecimal error = unchanged ? radius : radius.add(middle.subtract(near).abs());
    return new Ball(near, error.round(RADIUS));
  }

  private boolean isExact() {
    return radius.signum() == 0;
  }

  Ball plus(Ball other) {
    return rounded(middle.add(other.middle), radius.add(other.radius));
  }

  Ball minus(Ball other) {
    return rounded(middle.subtract(other.middle), radius.add(other.radius));
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

  /** Whether these may be one number, and are known to within {@code tolerance}. */
  boolean agrees(Ball other, BigDecimal tolerance) {
    Ball difference = minus(other);
    return difference.mayBeZero() && difference.radius.compareTo(tolerance) <= 0;
  }
}
