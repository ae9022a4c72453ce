package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;

/** By how much one step of gradient descent lowers f; negative where the step overshoots. */
final class DecreaseRule extends NamedRule {
  private final List<Slip> slips;

  DecreaseRule() {
    super(DescentQuantities.GRADIENT_DECREASE, "gd.step", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal(
                "D16",
                "sign",
                d -> number(Exact.difference(reached(d), d.scalar(Quantities.VALUE))))
            .principal("D17", "first-order", DecreaseRule::firstOrder)
            .other("D18", "value-reached", d -> number(reached(d)))
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  /** f(x₁). */
  private static Expression reached(Derivation derivation) {
    return Exact.at(derivation.scalar(Quantities.OBJECTIVE), there(derivation));
  }

  private static Map<String, Expression> there(Derivation derivation) {
    return Run.coordinates(derivation, derivation.vector(DescentQuantities.GRADIENT_NEXT));
  }

  /** α‖g‖²: what the slope alone promises. */
  private static Optional<Value> firstOrder(Derivation derivation) {
    Expression squares = Expression.ZERO;
    for (Expression entry : derivation.vector(Quantities.GRADIENT_AT_POINT)) {
      squares = Exact.sum(squares, Exact.product(entry, entry));
    }
    return number(Exact.product(StepSize.of(derivation), squares));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.VALUE, DescentQuantities.GRADIENT_NEXT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(
        Exact.difference(derivation.scalar(Quantities.VALUE), reached(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression before = derivation.scalar(Quantities.VALUE);
    Expression after = reached(derivation);
    Expression change = derivation.scalar(gives());
    Explanation text =
        explain()
            .say(
                "start",
                Message.maths(Formulas.point(derivation.vector(DescentQuantities.GRADIENT_NEXT))))
            .equation(
                RunText.valueAt(1),
                Formulas.of(
                    Substitution.in(derivation.scalar(Quantities.OBJECTIVE), there(derivation))),
                Formulas.withRounded(after))
            .say("subtract")
            .equation(
                Lines.minus(RunText.valueAt(0), RunText.valueAt(1)),
                Lines.minus(Formulas.of(before), Formulas.of(after)),
                Formulas.withRounded(change));
    int sign = Exact.signum(change);
    return text.say(sign > 0 ? "fell" : sign < 0 ? "rose" : "level").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("gradient-decrease", "evaluation at both ends", () -> isDecrease(derivation))
        .list();
  }

  /** f at the start less the decrease is f at the next point, evaluated by itself. */
  private boolean isDecrease(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Expression left =
        Expression.difference(derivation.scalar(Quantities.VALUE), derivation.scalar(gives()));
    return Measured.areDerivatives(
            f, Measured.Part.VALUE, List.of(left), derivation.variables(), there(derivation))
        && Measured.areDerivatives(
            f,
            Measured.Part.VALUE,
            List.of(derivation.scalar(Quantities.VALUE)),
            derivation.variables(),
            Exact.point(derivation));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3 * derivation.dimension();
  }
}
