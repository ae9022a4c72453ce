package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.List;

/**
 * Puts exact numbers into a constant where only an exact one decides whether there is a value: 0
 * under a power, a root or a logarithm, ±1 under an arcsine and its like.
 */
final class ExactPlaces {
  private static final List<Expression> ZERO = List.of(Expression.ZERO);
  private static final List<Expression> ONE = List.of(Expression.ONE);
  private static final List<Expression> ONES = List.of(Expression.ONE, Expression.MINUS_ONE);

  private ExactPlaces() {}

  static Expression in(Expression constant) {
    return switch (constant) {
      case Expression.Sum(var terms) ->
          new Expression.Sum(terms.stream().map(ExactPlaces::in).toList());
      case Expression.Product(var factors) ->
          new Expression.Product(factors.stream().map(ExactPlaces::in).toList());
      case Expression.Power(var base, var exponent) ->
          new Expression.Power(placed(in(base), ZERO), placed(in(exponent), ZERO));
      case Expression.Apply(var function, var argument) -> {
        requireNoPole(function, argument);
        yield new Expression.Apply(function, placed(in(argument), places(function)));
      }
      case Expression.Constant c -> c;
      case Expression.Pi pi -> pi;
      case Expression.Variable variable -> variable;
      case Expression.Implicit implicit -> implicit;
    };
  }

  private static void requireNoPole(Function function, Expression argument) {
    boolean isPole =
        function == Function.TAN
            && SeparationBound.multipleOfPi(argument)
                .map(multiple -> multiple.denominator().equals(BigInteger.TWO))
                .orElse(false);
    if (isPole) {
      throw new ArithmeticException("a pole of the tangent");
    }
  }

  private static List<Expression> places(Function function) {
    return switch (function) {
      case LN -> ZERO;
      case ASIN, ACOS, ATANH -> ONES;
      case ACOSH -> ONE;
      case EXP, SIN, COS, TAN, ATAN, SINH, COSH, TANH, ASINH, ABS -> List.of();
    };
  }

  private static Expression placed(Expression constant, List<Expression> places) {
    if (constant instanceof Expression.Constant) {
      return constant;
    }
    for (Expression place : places) {
      Expression distance = Expression.difference(constant, place);
      if (Constants.signOfResolved(distance) == Sign.ZERO) {
        return place;
      }
    }
    return constant;
  }
}
