package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
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
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;

/** How much f itself changes along a step: f(x₀ + d) − f(x₀). */
final class TrueChangeRule extends NamedRule {
  private final List<Slip> slips;

  TrueChangeRule() {
    super(CalculusQuantities.TRUE_CHANGE, "taylor.two", Form.NUMBER);
    slips =
        new FaultySteps(CalculusQuantities.TRUE_CHANGE)
            .principal("T8", "value-there", TrueChangeRule::thereAlone)
            .principal("G7", "sign", TrueChangeRule::negated)
            .other("T9", "value-of-the-step", TrueChangeRule::ofStep)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.VALUE, CalculusQuantities.DISPLACEMENT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(
        Exact.difference(there(derivation), derivation.scalar(Quantities.VALUE)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression before = derivation.scalar(Quantities.VALUE);
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return explain()
        .say("start")
        .equation(
            Notation.at(Notation.F, moved(derivation)),
            Formulas.of(Substitution.in(f, place(derivation))),
            Formulas.withRounded(there(derivation)))
        .say("difference")
        .equation(
            SecondOrder.minus(there(derivation), before),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("true-change", "evaluation of the function as read", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 * Costs.ofEvaluating(derivation.scalar(Quantities.OBJECTIVE)) + 1;
  }

  static List<Expression> moved(Derivation derivation) {
    return Vectors.plus(
        Exact.vector(derivation, Quantities.POINT),
        SecondOrder.given(derivation, CalculusQuantities.DISPLACEMENT));
  }

  private static Map<String, Expression> place(Derivation derivation) {
    return Exact.point(derivation.with(Quantities.POINT, new Value.Vector(moved(derivation))));
  }

  /** f at the end of the step. */
  static Expression there(Derivation derivation) {
    return Exact.at(derivation.scalar(Quantities.OBJECTIVE), place(derivation));
  }

  private boolean isRight(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Expression before =
        derivation.isGiven(Quantities.VALUE)
            ? derivation.scalar(Quantities.VALUE)
            : Substitution.in(f, Exact.point(derivation));
    Expression change = Expression.difference(f, before);
    return Measured.areDerivatives(
        change,
        Measured.Part.VALUE,
        List.of(derivation.scalar(gives())),
        derivation.variables(),
        place(derivation));
  }

  private static Optional<Value> thereAlone(Derivation derivation) {
    return Exact.isZero(derivation.scalar(Quantities.VALUE))
        ? Optional.empty()
        : Optional.of(new Value.Scalar(there(derivation)));
  }

  private static Optional<Value> negated(Derivation derivation) {
    Expression change = Exact.difference(there(derivation), derivation.scalar(Quantities.VALUE));
    return Exact.isZero(change)
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Exact.negate(change)));
  }

  /** f at d instead of at the point plus d. */
  private static Optional<Value> ofStep(Derivation derivation) {
    List<Expression> d = SecondOrder.given(derivation, CalculusQuantities.DISPLACEMENT);
    Map<String, Expression> at =
        Exact.point(derivation.with(Quantities.POINT, new Value.Vector(d)));
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Optional.of(
        new Value.Scalar(Exact.difference(Exact.at(f, at), derivation.scalar(Quantities.VALUE))));
  }
}
