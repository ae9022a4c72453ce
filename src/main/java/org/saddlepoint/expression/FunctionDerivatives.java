package org.saddlepoint.expression;

import static org.saddlepoint.expression.Expression.MINUS_ONE;
import static org.saddlepoint.expression.Expression.ONE;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.saddlepoint.number.Rational;

/** The derivative of each function by its argument. */
final class FunctionDerivatives {
  private FunctionDerivatives() {}

  static Map<Function, UnaryOperator<Expression>> table() {
    var table = new EnumMap<Function, UnaryOperator<Expression>>(Function.class);
    for (Function function : Function.values()) {
      table.put(function, u -> of(function, u));
    }
    return table;
  }

  private static Expression of(Function function, Expression u) {
    return switch (function) {
      case EXP -> Applications.of(Function.EXP, u);
      case LN -> Powers.of(u, MINUS_ONE);
      case SIN -> Applications.of(Function.COS, u);
      case COS -> Products.negate(Applications.of(Function.SIN, u));
      case TAN -> power(Applications.of(Function.COS, u), Rational.of(-2));
      case ASIN -> power(oneAndSquare(ONE, MINUS_ONE, u), Rational.of(-1, 2));
      case ACOS -> Products.negate(power(oneAndSquare(ONE, MINUS_ONE, u), Rational.of(-1, 2)));
      case ATAN -> power(oneAndSquare(ONE, ONE, u), Rational.MINUS_ONE);
      case SINH -> Applications.of(Function.COSH, u);
      case COSH -> Applications.of(Function.SINH, u);
      case TANH -> power(Applications.of(Function.COSH, u), Rational.of(-2));
      case ASINH -> power(oneAndSquare(ONE, ONE, u), Rational.of(-1, 2));
      // Not 1/√(u² − 1), which has a value at u < −1 too.
      case ACOSH ->
          Products.of(
              power(Sums.of(u, MINUS_ONE), Rational.of(-1, 2)),
              power(Sums.of(u, ONE), Rational.of(-1, 2)));
      case ATANH -> power(oneAndSquare(ONE, MINUS_ONE, u), Rational.MINUS_ONE);
      case ABS -> Products.quotient(u, Applications.of(Function.ABS, u));
    };
  }

  private static Expression power(Expression base, Rational exponent) {
    return Powers.of(base, Expression.of(exponent));
  }

  /** one + sign·u². */
  private static Expression oneAndSquare(Expression one, Expression sign, Expression u) {
    return Sums.of(one, Products.of(sign, power(u, Rational.TWO)));
  }
}
