package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;

/**
 * Whether gradient descent converges with this step size, from a start that no eigenvector misses.
 */
final class OutcomeRule extends TableRule {
  private final List<Slip> slips;

  OutcomeRule() {
    super(
        DescentQuantities.DESCENT_OUTCOME,
        "gd.contract",
        Form.REASONED_CHOICE,
        DescentTables.OUTCOME);
    slips =
        new FaultySteps(gives())
            .other("D7", "bound-halved", this::boundHalved)
            .other("D7b", "by-smallest", this::bySmallest)
            .other("D19", "negative-overlooked", this::negativeOverlooked)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Curvatures.source(derivation), Quantities.STEP_SIZE);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    List<Expression> ascending = Curvatures.of(derivation);
    int sign = Exact.signum(ascending.getFirst());
    if (sign == 0) {
      throw new UnderivableException(Message.of("descent.flat"));
    }
    return Map.of(
        "negative",
        sign < 0 ? "yes" : "no",
        "reach",
        reach(StepSize.of(derivation), ascending.getLast(), 2));
  }

  private static String reach(Expression alpha, Expression eigenvalue, long bound) {
    int order =
        Exact.signum(Exact.difference(Exact.product(alpha, eigenvalue), Expression.of(bound)));
    return order < 0 ? "below" : order == 0 ? "at" : "above";
  }

  private Optional<Value> decided(String reach) {
    return Optional.of(
        value(DescentTables.OUTCOME.decide(Map.of("negative", "no", "reach", reach))));
  }

  private Optional<Value> boundHalved(Derivation derivation) {
    List<Expression> ascending = Curvatures.ofBowl(derivation);
    return decided(reach(StepSize.of(derivation), ascending.getLast(), 1));
  }

  private Optional<Value> bySmallest(Derivation derivation) {
    List<Expression> ascending = Curvatures.ofBowl(derivation);
    return decided(reach(StepSize.of(derivation), ascending.getFirst(), 2));
  }

  private Optional<Value> negativeOverlooked(Derivation derivation) {
    List<Expression> ascending = Curvatures.of(derivation);
    return Exact.signum(ascending.getFirst()) < 0
        ? decided(reach(StepSize.of(derivation), ascending.getLast(), 2))
        : Optional.empty();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> ascending = Curvatures.of(derivation);
    Expression alpha = StepSize.of(derivation);
    Explanation text = explain().say("start");
    List<Expression> ends =
        ascending.size() == 1 ? ascending : List.of(ascending.getFirst(), ascending.getLast());
    for (Expression eigenvalue : ends) {
      text.equation(
          Lines.minus(Formulas.number(1), Formulas.join(StepSize.ALPHA, Notation.LAMBDA)),
          Factors.written(alpha, eigenvalue),
          Formulas.withRounded(Factors.of(alpha, eigenvalue)));
    }
    if (derivation.get(gives()) instanceof Value.Reasoned(var verdict, var reason)) {
      text.say("because." + reason);
    }
    return text.passages();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
