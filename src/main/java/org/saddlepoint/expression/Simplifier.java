package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * What a teacher would write: no 1·x¹ + 0, like terms together, roots reduced, in a stable order.
 * The result has the value of the expression wherever that has one; it may have one at more points,
 * as x/x = 1 does. A constant without a value (1/0, ln 0) never disappears. Products of brackets
 * are left as they are. Throws {@link org.saddlepoint.number.TooLargeException} where a number
 * outgrows its bounds.
 */
public final class Simplifier {
  private Simplifier() {}

  public static Expression simplify(Expression e) {
    return switch (e) {
      case Expression.Constant c -> c;
      case Expression.Pi pi -> pi;
      case Expression.Variable v -> v;
      case Expression.Implicit implicit -> implicit;
      case Expression.Sum(var terms) -> Sums.of(all(terms));
      case Expression.Product(var factors) -> Products.of(all(factors));
      case Expression.Power(var base, var exponent) ->
          Powers.of(simplify(base), simplify(exponent));
      case Expression.Apply(var function, var argument) ->
          Applications.of(function, simplify(argument));
    };
  }

  private static List<Expression> all(List<Expression> parts) {
    var simplified = new ArrayList<Expression>(parts.size());
    for (Expression part : parts) {
      simplified.add(simplify(part));
    }
    return simplified;
  }

  /**
   * Multiplied out and simplified: a polynomial becomes its sum of monomials. Throws {@link
   * org.saddlepoint.number.TooLargeException} beyond {@link Expansion#MAX_TERMS} terms.
   */
  public static Expression expand(Expression e) {
    return Expansion.of(simplify(e));
  }
}
