package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
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

  /** u/v, both holding the variable. */
  record Quotient(Expression above, Expression below) {
    /** (u′v − uv′)/v², not yet simplified. */
    Formula derivative(String x) {
      Formula square = Formulas.of(Expression.power(below, 2));
      return Formulas.fraction(
          Lines.minus(
              Lines.times(Differentiation.of(above, x), below),
              Lines.times(above, Differentiation.of(below, x))),
          square);
    }
  }

  /** A term that is a quotient, where both sides hold the variable. */
  static Optional<Quotient> quotient(Expression term, String x) {
    if (!(term instanceof Expression.Product(var factors))) {
      return Optional.empty();
    }
    List<Expression> rest = new ArrayList<>(factors);
    for (Expression factor : factors) {
      if (factor instanceof Expression.Power(var base, var exponent)
          && exponent.equals(Expression.MINUS_ONE)
          && holds(base, x)) {
        rest.remove(factor);
        Expression above = Expression.product(rest);
        return holds(above, x) ? Optional.of(new Quotient(above, base)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean needsQuotientRule(Expression e, String x) {
    List<Expression> terms = e instanceof Expression.Sum(var all) ? all : List.of(e);
    return terms.stream().anyMatch(term -> quotient(term, x).isPresent());
  }

  /** Two factors that both hold the variable, at the top of a term that is no quotient. */
  static boolean needsProductRule(Expression e, String x) {
    return switch (e) {
      case Expression.Sum(var terms) -> terms.stream().anyMatch(t -> needsProductRule(t, x));
      case Expression.Product(var factors) ->
          factors.stream().filter(factor -> holds(factor, x)).count() > 1
              && quotient(e, x).isEmpty();
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
