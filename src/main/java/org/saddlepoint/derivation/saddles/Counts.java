package org.saddlepoint.derivation.saddles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Whole numbers from constants, certified: what lies too near to a whole number is proved. */
final class Counts {
  private static final int DIGITS = 40;

  private Counts() {}

  /** The smallest whole number that is not less. */
  static Expression ceiling(Expression constant) {
    Interval enclosure = Constants.enclosure(constant, DIGITS);
    Expression low = up(enclosure.low());
    Expression high = up(enclosure.high());
    return low.equals(high) || Exact.signum(Exact.difference(constant, low)) <= 0 ? low : high;
  }

  private static Expression up(BigDecimal number) {
    return Expression.of(Rational.of(number.setScale(0, RoundingMode.CEILING)));
  }

  static Expression floor(Expression constant) {
    return Exact.negate(ceiling(Exact.negate(constant)));
  }

  /** Of a constant that is a whole number from 1 to a billion. */
  static Optional<Integer> whole(Expression constant) {
    return constant instanceof Expression.Constant(var value)
            && value.isInteger()
            && value.signum() > 0
            && value.compareTo(Rational.of(1_000_000_000)) <= 0
        ? value.toInt()
        : Optional.empty();
  }

  static Expression ln(Expression positive) {
    return Expression.apply(Function.LN, positive);
  }
}
