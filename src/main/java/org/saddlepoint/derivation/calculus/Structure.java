package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/** Which rules a derivative will need, by looking at the function. */
final class Structure {
  private Structure() {}

  /** A function or a power of something that is not just the variable. */
  static boolean needsChainRule(Expression e, String x) {
    return switch (e) {
      case Expression.Sum(var terms) -> any(terms, x);
      case Expression.Product(var factors) -> any(factors, x);
      case Expression.Power(var base, var exponent) ->
          holds(exponent, x) || (holds(base, x) && !isVariable(base));
      case Expression.Apply(var function, var argument) ->
          holds(argument, x) && !isVariable(argument);
      case Expression.Constant c -> false;
      case Expression.Pi pi -> false;
      case Expression.Variable variable -> false;
      case Expression.Implicit implicit -> false;
    };
  }

  private static boolean any(List<Expression> parts, String x) {
    return parts.stream().anyMatch(part -> needsChainRule(part, x));
  }

  /** Two factors that both hold the variable, at the top of a term. */
  static boolean needsProductRule(Expression e, String x) {
    return switch (e) {
      case Expression.Sum(var terms) -> terms.stream().anyMatch(t -> needsProductRule(t, x));
      case Expression.Product(var factors) ->
          factors.stream().filter(factor -> holds(factor, x)).count() > 1;
      case Expression.Power power -> false;
      case Expression.Apply apply -> false;
      case Expression.Constant c -> false;
      case Expression.Pi pi -> false;
      case Expression.Variable variable -> false;
      case Expression.Implicit implicit -> false;
    };
  }

  static boolean holds(Expression e, String x) {
    return Vocabulary.variablesOf(e).contains(x);
  }

  private static boolean isVariable(Expression e) {
    return e instanceof Expression.Variable;
  }
}
