package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/**
 * Signs by proof, where enclosures cannot tell a constant from zero: by what it is built from; for
 * algebraic numbers by an enclosure narrower than their {@link SeparationBound}; else by the normal
 * form, which may turn out to be 0.
 */
final class ZeroProof {
  private ZeroProof() {}

  /** The constant is known to have a value. */
  static Sign sign(Expression constant) {
    return switch (constant) {
      case Expression.Constant(var value) -> of(value);
      case Expression.Pi pi -> Sign.POSITIVE;
      case Expression.Product(var factors) -> product(factors);
      case Expression.Power(var base, var exponent) -> power(base, exponent);
      case Expression.Apply(var function, var argument) -> function(function, argument, constant);
      case Expression.Sum sum -> proved(sum);
      case Expression.Implicit implicit -> Sign.UNDECIDED;
      case Expression.Variable variable -> Sign.UNDECIDED;
    };
  }

  private static Sign of(Rational value) {
    return value.isZero() ? Sign.ZERO : value.signum() > 0 ? Sign.POSITIVE : Sign.NEGATIVE;
  }

  private static Sign product(List<Expression> factors) {
    List<Sign> signs = factors.stream().map(Constants::sign).toList();
    if (signs.contains(Sign.ZERO)) {
      return Sign.ZERO;
    }
    if (signs.contains(Sign.UNDECIDED)) {
      return Sign.UNDECIDED;
    }
    long negative = signs.stream().filter(Sign.NEGATIVE::equals).count();
    return negative % 2 == 0 ? Sign.POSITIVE : Sign.NEGATIVE;
  }

  private static Sign power(Expression base, Expression exponent) {
    Sign sign = Constants.sign(base);
    Optional<Rational> rational = Constants.rational(exponent);
    if (sign != Sign.NEGATIVE) {
      return sign;
    }
    return rational
        .map(r -> r.numerator().testBit(0) ? Sign.NEGATIVE : Sign.POSITIVE)
        .orElse(Sign.UNDECIDED);
  }

  private static Sign function(Function function, Expression argument, Expression whole) {
    return switch (function) {
      case EXP, COSH -> Sign.POSITIVE;
      case ASIN, ATAN, SINH, TANH, ASINH, ATANH -> Constants.sign(argument);
      case LN -> Constants.sign(Expression.difference(argument, Expression.ONE));
      case ABS -> positiveUnlessZero(argument);
      case ACOS, ACOSH -> positiveUnlessZero(Expression.difference(argument, Expression.ONE));
      case SIN, COS, TAN -> proved(whole);
    };
  }

  private static Sign positiveUnlessZero(Expression distance) {
    return switch (Constants.sign(distance)) {
      case ZERO -> Sign.ZERO;
      case NEGATIVE, POSITIVE -> Sign.POSITIVE;
      case UNDECIDED -> Sign.UNDECIDED;
    };
  }

  private static Sign proved(Expression constant) {
    Sign bySeparation = separated(constant);
    return bySeparation == Sign.UNDECIDED ? inNormalForm(constant) : bySeparation;
  }

  private static Sign separated(Expression constant) {
    OptionalInt separation = SeparationBound.digits(constant);
    if (separation.isEmpty() || separation.getAsInt() > Constants.MAX_DIGITS) {
      return Sign.UNDECIDED;
    }
    int places = separation.getAsInt();
    BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(-places);
    for (int guard = 15; guard < 2 * Constants.MAX_DIGITS; guard *= 3) {
      Interval enclosure = Constants.evaluated(constant, places + guard);
      if (!enclosure.containsZero()) {
        return enclosure.isPositive() ? Sign.POSITIVE : Sign.NEGATIVE;
      }
      if (enclosure.high().compareTo(limit) < 0 && enclosure.low().negate().compareTo(limit) < 0) {
        return Sign.ZERO;
      }
    }
    return Sign.UNDECIDED;
  }

  private static Sign inNormalForm(Expression constant) {
    try {
      boolean vanishes =
          Simplifier.simplify(constant).isConstant(Rational.ZERO)
              || NormalForm.proves(constant, Expression.ZERO);
      return vanishes ? Sign.ZERO : Sign.UNDECIDED;
    } catch (ArithmeticException outgrown) {
      return Sign.UNDECIDED;
    }
  }
}
