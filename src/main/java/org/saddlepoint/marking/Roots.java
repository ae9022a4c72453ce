package org.saddlepoint.marking;

import java.util.List;
import org.saddlepoint.expression.Expression;

/** Roots, exponentials and their like in a constant, each rounded to three digits. */
final class Roots {
  private Roots() {}

  static Expression rounded(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> Expression.sum(all(terms));
      case Expression.Product(var factors) -> Expression.product(all(factors));
      case Expression.Power(var base, Expression.Constant(var exponent))
          when exponent.isInteger() ->
          new Expression.Power(rounded(base), Expression.of(exponent));
      case Expression.Power power -> shortened(power);
      case Expression.Apply apply -> shortened(apply);
      case Expression.Implicit implicit -> shortened(implicit);
      case Expression.Pi pi -> shortened(pi);
      case Expression.Constant constant -> constant;
      case Expression.Variable variable -> variable;
    };
  }

  private static Expression shortened(Expression e) {
    return Roundings.threeDigits(e).orElse(e);
  }

  private static List<Expression> all(List<Expression> parts) {
    return parts.stream().map(Roots::rounded).toList();
  }
}
