package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** How far the model is off at the end of a step: what f is more there. */
final class ModelErrorRule extends NamedRule {
  private final List<Slip> slips;

  ModelErrorRule() {
    super(CalculusQuantities.MODEL_ERROR, "taylor.two", Form.NUMBER);
    slips =
        new FaultySteps(CalculusQuantities.MODEL_ERROR)
            .principal("G7", "sign", ModelErrorRule::negated)
            .other("T10", "sum", ModelErrorRule::sum)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.PREDICTED_CHANGE, CalculusQuantities.TRUE_CHANGE);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(
        Exact.difference(
            derivation.scalar(CalculusQuantities.TRUE_CHANGE),
            derivation.scalar(CalculusQuantities.PREDICTED_CHANGE)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            SecondOrder.minus(
                derivation.scalar(CalculusQuantities.TRUE_CHANGE),
                derivation.scalar(CalculusQuantities.PREDICTED_CHANGE)),
            Formulas.withRounded(derivation.scalar(gives())))
        .say(Exact.isZero(derivation.scalar(gives())) ? "exact" : "order")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("model-error", "evaluation of function and model", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }

  private boolean isRight(Derivation derivation) {
    List<Expression> claimed = List.of(derivation.scalar(gives()));
    if (derivation.isGiven(CalculusQuantities.PREDICTED_CHANGE)
        || derivation.isGiven(CalculusQuantities.TRUE_CHANGE)) {
      Expression sum =
          Expression.sum(
              claimed.getFirst(), derivation.scalar(CalculusQuantities.PREDICTED_CHANGE));
      return Measured.same(sum, derivation.scalar(CalculusQuantities.TRUE_CHANGE));
    }
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Expression model = new Model(derivation).expression();
    Derivation there =
        derivation.with(Quantities.POINT, new Value.Vector(TrueChangeRule.moved(derivation)));
    return Measured.areDerivatives(
        Expression.difference(f, model),
        Measured.Part.VALUE,
        claimed,
        derivation.variables(),
        Exact.point(there));
  }

  private static Expression error(Derivation derivation) {
    return Exact.difference(
        derivation.scalar(CalculusQuantities.TRUE_CHANGE),
        derivation.scalar(CalculusQuantities.PREDICTED_CHANGE));
  }

  private static Optional<Value> negated(Derivation derivation) {
    return Exact.isZero(error(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Exact.negate(error(derivation))));
  }

  private static Optional<Value> sum(Derivation derivation) {
    return Optional.of(
        new Value.Scalar(
            Exact.sum(
                derivation.scalar(CalculusQuantities.TRUE_CHANGE),
                derivation.scalar(CalculusQuantities.PREDICTED_CHANGE))));
  }
}
