package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.expression.Expression;

/** What steps of calculus cost by hand, in elementary operations. */
final class Costs {
  private Costs() {}

  /** One for every sum, product, power and function in it, one more where no polynomial. */
  static int ofEvaluating(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> terms.size() - 1 + all(terms);
      case Expression.Product(var factors) -> factors.size() - 1 + all(factors);
      case Expression.Power(var base, var exponent) ->
          1 + ofEvaluating(base) + ofEvaluating(exponent);
      case Expression.Apply(var function, var argument) -> 2 + ofEvaluating(argument);
      case Expression.Constant c -> c.value().isInteger() ? 0 : 1;
      case Expression.Pi pi -> 0;
      case Expression.Variable variable -> 0;
      case Expression.Implicit implicit -> 0;
    };
  }

  /** A rule of differentiation for every term, two where one function is inside another. */
  static int ofDifferentiating(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> terms.stream().mapToInt(Costs::ofDifferentiating).sum();
      case Expression.Product(var factors) ->
          factors.stream().mapToInt(Costs::ofDifferentiating).sum()
              + (int) factors.stream().filter(f -> !(f instanceof Expression.Constant)).count()
              - 1;
      case Expression.Power(var base, var exponent) ->
          1 + (base instanceof Expression.Variable ? 0 : 1 + ofDifferentiating(base));
      case Expression.Apply(var function, var argument) -> 2 + ofDifferentiating(argument);
      case Expression.Constant c -> 0;
      case Expression.Pi pi -> 0;
      case Expression.Variable variable -> 1;
      case Expression.Implicit implicit -> 0;
    };
  }

  private static int all(List<Expression> parts) {
    return parts.stream().mapToInt(Costs::ofEvaluating).sum();
  }
}
