package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** How a degenerate critical point is decided, in words. */
final class HigherOrderText {
  private HigherOrderText() {}

  static List<Passage> write(Explanation text, Derivation derivation, DecisionTable.Row row) {
    HigherOrder found = HigherOrder.of(derivation);
    text.say("degenerate").show(ReasonedForms.signs(derivation));
    if (found.curve().isEmpty()) {
      text.say("form", Message.plain(found.order()))
          .show(Formulas.of(found.lowest().orElseThrow()));
    } else {
      curve(text, derivation, found);
    }
    return text.say("tail." + found.tail())
        .say("because." + row.reason(), Message.term("word." + row.verdict()))
        .passages();
  }

  private static void curve(Explanation text, Derivation derivation, HigherOrder found) {
    List<Expression> kernel = Eigenspaces.nullSpace(Given.hessian(derivation)).getFirst();
    boolean isStraight = found.curve().equals(Along.line(kernel));
    if (derivation.dimension() > 1) {
      text.say("direction").equation(EigenvectorText.VECTOR, Formulas.vector(kernel));
    }
    if (!isStraight) {
      text.say("bend").equation(name(derivation), Formulas.vector(onCurve(derivation, found)));
    }
    Expression f = Along.on(derivation, found.curve());
    text.say(isStraight ? "straight" : "on-it")
        .equation(
            Notation.at(Notation.F, onCurve(derivation, found)), Formulas.of(shown(f, found)));
  }

  /** A polynomial in full; of other functions what comes before terms of higher order. */
  private static Expression shown(Expression f, HigherOrder found) {
    try {
      return Polynomials.of(Polynomials.coefficients(f, Along.T), Along.T);
    } catch (UnderivableException noPolynomial) {
      Expression start = Exact.at(f, Map.of(Along.T, Expression.ZERO));
      return Exact.sum(start, found.lowest().orElse(Expression.ZERO));
    }
  }

  private static Formula name(Derivation derivation) {
    return Formulas.column(derivation.variables().stream().map(Notation::variable).toList());
  }

  private static List<Expression> onCurve(Derivation derivation, HigherOrder found) {
    return Along.at(derivation, found.curve());
  }
}
