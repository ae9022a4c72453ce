package org.saddlepoint.expression;

import java.util.List;

/** How many nodes a tree has: what work on it is measured by. */
final class Size {
  private Size() {}

  static int of(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> 1 + of(terms);
      case Expression.Product(var factors) -> 1 + of(factors);
      case Expression.Power(var base, var exponent) -> 1 + of(base) + of(exponent);
      case Expression.Apply(var function, var argument) -> 1 + of(argument);
      case Expression.Constant c -> 1;
      case Expression.Pi pi -> 1;
      case Expression.Variable v -> 1;
      case Expression.Implicit implicit -> 1;
    };
  }

  static int of(List<Expression> parts) {
    int size = 0;
    for (Expression part : parts) {
      size += of(part);
    }
    return size;
  }
}
