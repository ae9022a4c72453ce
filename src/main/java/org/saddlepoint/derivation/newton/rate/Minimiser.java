package org.saddlepoint.derivation.newton.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Jet;
import org.saddlepoint.expression.Jets;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** One variable: what Newton's method does close to a point where f′ = 0. */
final class Minimiser {
  /** Derivatives that are looked at; those of higher order all vanish, or nobody asks. */
  private static final int MOST_ORDERS = 8;

  /** Many, for the derivatives are differences of nearly equal numbers there. */
  private static final int DIGITS = 200;

  /** How far from the point a trial step starts. */
  private static final Rational NEAR = Rational.of(BigDecimal.ONE.movePointLeft(12));

  private static final BigDecimal TOLERANCE = BigDecimal.ONE.movePointLeft(7);

  private Minimiser() {}

  /** The point; throws where f′ is not 0 there. */
  static Expression at(Derivation derivation) {
    Exact.onlyVariable(derivation);
    if (!Exact.isZero(derivation.scalar(Quantities.DERIVATIVE_AT_POINT))) {
      throw new UnderivableException(Message.of("derivation.no-critical-point"));
    }
    return Exact.vector(derivation, Quantities.POINT).getFirst();
  }

  /** f‴ as a function. */
  static Expression third(Derivation derivation) {
    return Differentiation.of(
        derivation.scalar(Quantities.SECOND_DERIVATIVE), Exact.onlyVariable(derivation));
  }

  static Expression thirdAt(Derivation derivation) {
    return Exact.at(third(derivation), Exact.point(derivation));
  }

  /** How often f′ is 0 at the point: 1 where f″ is not. */
  static int multiplicity(Derivation derivation) {
    at(derivation);
    Expression function = derivation.scalar(Quantities.SECOND_DERIVATIVE);
    for (int order = 1; order <= MOST_ORDERS; order++) {
      if (!Exact.isZero(Exact.at(function, Exact.point(derivation)))) {
        return order;
      }
      function = Differentiation.of(function, Exact.onlyVariable(derivation));
    }
    throw new UnderivableException(Message.of("derivation.too-flat"));
  }

  /**
   * Whether a Newton step from very near leaves about factor · e^power of the error e, by automatic
   * differentiation: no formula for the derivatives is used.
   */
  static boolean leaves(Derivation derivation, Expression factor, int power) {
    Expression minimiser = Exact.vector(derivation, Quantities.POINT).getFirst();
    String variable = Exact.onlyVariable(derivation);
    var arithmetic = new Enclosures(DIGITS);
    Interval near = arithmetic.of(NEAR);
    Interval centre = Constants.enclosure(minimiser, DIGITS);
    Jet<Interval> jet =
        Jets.of(
            derivation.scalar(Quantities.OBJECTIVE),
            List.of(variable),
            Map.of(variable, arithmetic.add(centre, near)),
            arithmetic);
    Interval step =
        arithmetic.divide(jet.gradient().getFirst(), jet.hessian().getFirst().getFirst());
    Interval left = arithmetic.subtract(near, step);
    Interval ratio = arithmetic.divide(left, arithmetic.power(near, Rational.of(power)));
    Interval claimed = Constants.enclosure(factor, DIGITS);
    return isSmall(arithmetic.subtract(magnitude(ratio), claimed));
  }

  private static Interval magnitude(Interval value) {
    return value.high().signum() < 0
        ? new Interval(value.high().negate(), value.low().negate())
        : value;
  }

  private static boolean isSmall(Interval difference) {
    return difference.low().abs().max(difference.high().abs()).compareTo(TOLERANCE) < 0;
  }
}
