package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** A derivative written down term by term, before like terms are collected. */
final class TermByTerm {
  private TermByTerm() {}

  /** The derivatives of the terms with + between them, a 0 for each that does not hold x. */
  static Formula of(Expression e, String x) {
    List<Expression> terms = e instanceof Expression.Sum(var all) ? all : List.of(e);
    return Formulas.sum(
        terms.stream().map(term -> Formulas.of(Differentiation.of(term, x))).toList());
  }

  /** Names the rules that will be needed, once. */
  static void sayRules(Explanation text, Expression e, List<String> variables) {
    if (variables.stream().anyMatch(x -> Structure.needsProductRule(e, x))) {
      text.say("product");
    }
    if (variables.stream().anyMatch(x -> Structure.needsChainRule(e, x))) {
      text.say("chain");
    }
  }
}
