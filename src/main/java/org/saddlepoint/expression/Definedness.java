package org.saddlepoint.expression;

import java.util.List;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;

/**
 * Whether a simplified expression holds a constant that has no value, such as 1/0, ln 0 or √−1:
 * then nothing may be cancelled against it.
 */
final class Definedness {
  private Definedness() {}

  /** Whether some part without variables is undefined, or cannot be shown to be defined. */
  static boolean isDoubtful(Expression e) {
    return switch (e) {
      case Sum(var terms) -> anyDoubtful(terms);
      case Product(var factors) -> anyDoubtful(factors);
      case Power(var base, var exponent) ->
          isDoubtful(base)
              || isDoubtful(exponent)
              || (TermOrder.isConstant(e) && !isDefinedPower(base, exponent));
      case Apply(var function, var argument) ->
          isDoubtful(argument)
              || (TermOrder.isConstant(argument) && !isDefined(function, argument));
      case Constant c -> false;
      case Expression.Pi pi -> false;
      case Expression.Variable v -> false;
      case Expression.Implicit implicit -> false;
    };
  }

  private static boolean anyDoubtful(List<Expression> parts) {
    for (Expression part : parts) {
      if (isDoubtful(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinedPower(Expression base, Expression exponent) {
    if (exponent instanceof Constant(var n) && n.isInteger() && n.signum() > 0) {
      return true;
    }
    return isPositive(base)
        || (exponent instanceof Constant(var q)
            && q.denominator().testBit(0)
            && ConstantSigns.of(base) == Sign.NEGATIVE);
  }

  private static boolean isDefined(Function function, Expression argument) {
    return switch (function) {
      case EXP, SIN, COS, ATAN, SINH, COSH, TANH, ASINH, ABS -> true;
      case LN -> isPositive(argument);
      case TAN -> isNotZero(Expression.apply(Function.COS, argument));
      case ASIN, ACOS, ATANH ->
          isPositive(Sums.of(Expression.ONE, argument))
              && isPositive(Sums.of(Expression.ONE, Products.negate(argument)));
      case ACOSH -> isPositive(Sums.of(argument, Expression.MINUS_ONE));
    };
  }

  private static boolean isPositive(Expression constant) {
    return ConstantSigns.of(constant) == Sign.POSITIVE;
  }

  private static boolean isNotZero(Expression constant) {
    Sign sign = ConstantSigns.of(constant);
    return sign == Sign.POSITIVE || sign == Sign.NEGATIVE;
  }
}
