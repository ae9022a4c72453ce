package org.saddlepoint.derivation.newton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** What can be said about where a Newton step leads. */
final class Landing {
  private Landing() {}

  /**
   * On a quadratic the stationary point, of whatever kind, is reached at once; elsewhere, whether f
   * fell.
   */
  static void say(Derivation derivation, List<Expression> next, Explanation text) {
    if (!derivation.isGiven(Quantities.OBJECTIVE)) {
      return;
    }
    if (isQuadratic(derivation)) {
      if (derivation.find(Quantities.DEFINITENESS) instanceof Finding.Found(var form)) {
        sayKind(form, text);
      }
    } else {
      sayChange(derivation, next, text);
    }
  }

  private static boolean isQuadratic(Derivation derivation) {
    return derivation.find(Quantities.HESSIAN) instanceof Finding.Found(Value.Grid(var matrix))
        && Exact.isConstant(matrix);
  }

  private static void sayKind(Value form, Explanation text) {
    if (form instanceof Value.Word(var word)) {
      switch (word) {
        case Judgements.POSITIVE_DEFINITE -> text.say("lands.minimum");
        case Judgements.NEGATIVE_DEFINITE -> text.say("lands.maximum");
        case Judgements.INDEFINITE -> text.say("lands.saddle");
        default -> {
          // A singular Hessian has no Newton step.
        }
      }
    }
  }

  private static void sayChange(Derivation derivation, List<Expression> next, Explanation text) {
    try {
      Map<String, Expression> there = new HashMap<>();
      for (int i = 0; i < next.size(); i++) {
        there.put(derivation.variables().get(i), next.get(i));
      }
      Expression before = derivation.scalar(Quantities.VALUE);
      Expression after = Exact.at(derivation.scalar(Quantities.OBJECTIVE), there);
      int change = Exact.ORDER.compare(after, before);
      text.say(
          change < 0 ? "fell" : change > 0 ? "rose" : "same",
          Message.maths(Formulas.withRounded(before)),
          Message.maths(Formulas.withRounded(after)));
    } catch (UnderivableException | ArithmeticException unknown) {
      text.say("outside");
    }
  }
}
