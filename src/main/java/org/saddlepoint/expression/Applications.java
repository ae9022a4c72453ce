package org.saddlepoint.expression;

import java.util.Optional;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/** Functions of simplified arguments, simplified: special values, symmetry, inverses. */
final class Applications {
  private Applications() {}

  static Expression of(Function function, Expression argument) {
    return switch (function) {
      case EXP -> Logarithms.exp(argument);
      case LN -> Logarithms.ln(argument);
      case SIN, COS, TAN -> Trigonometry.of(function, argument);
      case ASIN, ACOS, ATAN -> arc(function, argument);
      case SINH, TANH, ASINH, ATANH -> hyperbolicOdd(function, argument);
      case COSH -> cosh(argument);
      case ACOSH -> argument.isConstant(Rational.ONE) ? Expression.ZERO : plain(function, argument);
      case ABS -> abs(argument);
    };
  }

  private static Expression arc(Function function, Expression argument) {
    if (function != Function.ACOS && leadsNegative(argument)) {
      return Products.negate(of(function, Products.negate(argument)));
    }
    return TermOrder.isConstant(argument)
        ? Trigonometry.arcValue(function, argument).orElseGet(() -> plain(function, argument))
        : plain(function, argument);
  }

  private static Expression hyperbolicOdd(Function function, Expression argument) {
    if (argument.isConstant(Rational.ZERO)) {
      return Expression.ZERO;
    }
    if (leadsNegative(argument)) {
      return Products.negate(of(function, Products.negate(argument)));
    }
    Optional<Expression> undone = undone(function, argument);
    return undone.orElseGet(() -> plain(function, argument));
  }

  /** sinh(asinh x) and the like, where one function undoes the other wherever that is defined. */
  static Optional<Expression> undone(Function function, Expression argument) {
    if (!(argument instanceof Apply(var inner, var inside))) {
      return Optional.empty();
    }
    boolean inverse =
        switch (function) {
          case SIN -> inner == Function.ASIN;
          case COS -> inner == Function.ACOS;
          case TAN -> inner == Function.ATAN;
          case SINH -> inner == Function.ASINH;
          case COSH -> inner == Function.ACOSH;
          case TANH -> inner == Function.ATANH;
          case ASINH -> inner == Function.SINH;
          case ATANH -> inner == Function.TANH;
          case EXP -> inner == Function.LN;
          case LN -> inner == Function.EXP;
          case ASIN, ACOS, ATAN, ACOSH, ABS -> false;
        };
    return inverse ? Optional.of(inside) : Optional.empty();
  }

  private static Expression cosh(Expression argument) {
    if (argument.isConstant(Rational.ZERO)) {
      return Expression.ONE;
    }
    if (leadsNegative(argument)) {
      return cosh(Products.negate(argument));
    }
    return undone(Function.COSH, argument).orElseGet(() -> plain(Function.COSH, argument));
  }

  private static Expression abs(Expression argument) {
    if (ConstantSigns.isNeverNegative(argument)) {
      return argument;
    }
    if (TermOrder.isConstant(argument) && ConstantSigns.of(argument) == Sign.NEGATIVE) {
      return Products.negate(argument);
    }
    if (argument instanceof Expression.Product(var factors)) {
      return Products.of(factors.stream().map(Applications::abs).toList());
    }
    if (argument instanceof Expression.Power(var base, var exponent)
        && Exponents.isInteger(exponent)) {
      return Powers.of(abs(base), exponent);
    }
    if (argument instanceof Sum sum) {
      return absOfSum(sum);
    }
    return plain(Function.ABS, argument);
  }

  private static Expression absOfSum(Sum sum) {
    Content content = Content.of(sum);
    Sum inside = content.primitive();
    if (leadsNegative(inside)) {
      inside = Content.times(inside, Rational.MINUS_ONE);
    }
    return Products.of(new Constant(content.factor()), plain(Function.ABS, inside));
  }

  /** Whether the first number in it is negative: then odd and even functions turn it round. */
  static boolean leadsNegative(Expression e) {
    return e instanceof Sum(var terms)
        ? Content.coefficient(terms.getFirst()).signum() < 0
        : Content.coefficient(e).signum() < 0;
  }

  static Expression plain(Function function, Expression argument) {
    return new Apply(function, argument);
  }
}
