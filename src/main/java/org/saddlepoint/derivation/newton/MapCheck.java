package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/** Whether a function leads where Newton's step leads, from a few points where there is a step. */
final class MapCheck {
  private static final List<Expression> STARTS =
      List.of(
          Expression.of(1, 2),
          Expression.of(-2, 3),
          Expression.of(7, 5),
          Expression.of(11, 3),
          Expression.of(-13, 4),
          Expression.of(1, 7));
  private static final int LEAST = 2;

  private MapCheck() {}

  static boolean holds(Derivation derivation, Expression map) {
    String variable = Exact.onlyVariable(derivation);
    if (!List.of(variable).containsAll(Vocabulary.variablesOf(map))) {
      return false;
    }
    int tried = 0;
    for (Expression start : STARTS) {
      try {
        if (!leads(derivation, map, variable, start)) {
          return false;
        }
        tried++;
      } catch (ArithmeticException | UnderivableException noStepThere) {
        // Outside the domain, or where f″ = 0.
      }
    }
    return tried >= LEAST;
  }

  private static boolean leads(
      Derivation derivation, Expression map, String variable, Expression start) {
    Expression next = Exact.at(map, Map.of(variable, start));
    return Solving.isStep(derivation, List.of(start), List.of(Exact.difference(next, start)));
  }
}
