package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.function.BiPredicate;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** A derivative written down term by term, before like terms are collected. */
final class TermByTerm {
  /** Terms up to which the zeros are written too; in a longer sum they hide the rest. */
  private static final int ZEROS_SHOWN = 3;

  private TermByTerm() {}

  /** The derivatives of the terms with + between them; in a short sum a 0 where x is not held. */
  static Formula of(Expression e, String x) {
    List<Expression> terms = e instanceof Expression.Sum(var all) ? all : List.of(e);
    List<Formula> derivatives =
        terms.stream()
            .filter(term -> terms.size() <= ZEROS_SHOWN || Structure.holds(term, x))
            .map(term -> derivative(term, x))
            .toList();
    return derivatives.isEmpty() ? Notation.ZERO : Formulas.sum(derivatives);
  }

  private static Formula derivative(Expression term, String x) {
    return Structure.quotient(term, x)
        .map(quotient -> quotient.derivative(x))
        .orElseGet(() -> Formulas.of(Differentiation.of(term, x)));
  }

  /** Names the rules that will be needed, once. */
  static void sayRules(Explanation text, Expression e, List<String> variables) {
    sayRules(text, List.of(e), variables);
  }

  static void sayRules(Explanation text, List<Expression> functions, List<String> variables) {
    if (any(functions, variables, Structure::needsProductRule)) {
      text.say("product");
    }
    if (any(functions, variables, Structure::needsQuotientRule)) {
      text.say("quotient");
    }
    if (any(functions, variables, Structure::needsChainRule)) {
      text.say("chain");
    }
  }

  private static boolean any(
      List<Expression> functions, List<String> variables, BiPredicate<Expression, String> needs) {
    return functions.stream().anyMatch(e -> variables.stream().anyMatch(x -> needs.test(e, x)));
  }
}
