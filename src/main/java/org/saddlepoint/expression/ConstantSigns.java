package org.saddlepoint.expression;

import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.number.Rational;

/** Signs of simplified constants as far as they show at once, for the use of the simplifier. */
final class ConstantSigns {
  private static final int ESTIMATE_DIGITS = 20;

  private ConstantSigns() {}

  static Sign of(Expression constant) {
    return switch (constant) {
      case Constant(var value) -> of(value.signum());
      case Expression.Pi pi -> Sign.POSITIVE;
      case Power(var base, var exponent) when of(base) == Sign.POSITIVE -> Sign.POSITIVE;
      case Apply(var function, var argument) when function == Function.EXP -> Sign.POSITIVE;
      case Product(var factors) -> {
        int sign = 1;
        for (Expression factor : factors) {
          sign *=
              switch (of(factor)) {
                case POSITIVE -> 1;
                case NEGATIVE -> -1;
                case ZERO, UNDECIDED -> 0;
              };
        }
        yield sign == 0 ? estimate(constant) : of(sign);
      }
      case Expression.Sum sum ->
          Surd.of(sum).map(ConstantSigns::ofSurd).orElseGet(() -> estimate(sum));
      default -> estimate(constant);
    };
  }

  private static Sign of(int signum) {
    return signum < 0 ? Sign.NEGATIVE : signum > 0 ? Sign.POSITIVE : Sign.ZERO;
  }

  private static Sign ofSurd(Surd surd) {
    return surd.signum() == 0 && !surd.isZero() ? Sign.UNDECIDED : of(surd.signum());
  }

  /** By one enclosure of a few digits. */
  private static Sign estimate(Expression constant) {
    try {
      var enclosure = Constants.evaluated(constant, ESTIMATE_DIGITS);
      return enclosure.isPositive()
          ? Sign.POSITIVE
          : enclosure.isNegative() ? Sign.NEGATIVE : Sign.UNDECIDED;
    } catch (ArithmeticException noneOrUndecided) {
      return Sign.UNDECIDED;
    }
  }

  /** Whether an expression is at least zero wherever it is defined. */
  static boolean isNeverNegative(Expression e) {
    return switch (e) {
      case Constant(var value) -> value.signum() >= 0;
      case Expression.Pi pi -> true;
      case Expression.Variable v -> false;
      case Apply(var function, var argument) ->
          function == Function.EXP
              || function == Function.COSH
              || function == Function.ABS
              || function == Function.ACOSH
              || (TermOrder.isConstant(e) && of(e) == Sign.POSITIVE);
      case Power(var base, var exponent) ->
          isNeverNegative(base)
              || (exponent instanceof Constant(var q) && isEvenOrRoot(q))
              || (TermOrder.isConstant(e) && of(e) == Sign.POSITIVE);
      case Product(var factors) -> factors.stream().allMatch(ConstantSigns::isNeverNegative);
      case Expression.Sum sum ->
          sum.terms().stream().allMatch(ConstantSigns::isNeverNegative)
              || (TermOrder.isConstant(sum) && of(sum) == Sign.POSITIVE);
      case Expression.Implicit implicit -> of(implicit) == Sign.POSITIVE;
    };
  }

  /** x^(2/3) and x^(1/2) are never negative, x^(1/3) may be. */
  private static boolean isEvenOrRoot(Rational exponent) {
    return !exponent.numerator().testBit(0) || !exponent.denominator().testBit(0);
  }

  /** Whether an expression is above zero wherever it is defined. */
  static boolean isPositive(Expression e) {
    return switch (e) {
      case Apply(var function, var argument)
          when function == Function.EXP || function == Function.COSH ->
          true;
      case Power(var base, var exponent) -> isPositive(base);
      case Product(var factors) -> factors.stream().allMatch(ConstantSigns::isPositive);
      case Expression.Sum(var terms) ->
          TermOrder.isConstant(e)
              ? of(e) == Sign.POSITIVE
              : terms.stream().allMatch(ConstantSigns::isNeverNegative)
                  && terms.stream().anyMatch(ConstantSigns::isPositive);
      default -> TermOrder.isConstant(e) && of(e) == Sign.POSITIVE;
    };
  }
}
