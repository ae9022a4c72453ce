package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;

/** f at the point. */
final class ValueRule extends NamedRule {
  private final List<Slip> slips;

  ValueRule() {
    super(Quantities.VALUE, "grad.vector", Form.NUMBER);
    slips = AtPointSlips.ofValue();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.OBJECTIVE, Quantities.POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return new Value.Scalar(Exact.at(f, Exact.point(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    List<Expression> point = derivation.vector(Quantities.POINT);
    return explain()
        .say("start", Message.maths(Notation.coordinates(derivation)))
        .equation(
            Notation.at(Notation.F, point),
            Formulas.of(Substitution.in(f, Exact.point(derivation))),
            Formulas.withRounded(derivation.scalar(Quantities.VALUE)))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "evaluated",
            "evaluation of the function as read",
            () ->
                Measured.areDerivatives(
                    derivation.scalar(Quantities.OBJECTIVE),
                    Measured.Part.VALUE,
                    List.of(derivation.scalar(Quantities.VALUE)),
                    derivation.variables(),
                    Exact.point(derivation)))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Costs.ofEvaluating(derivation.scalar(Quantities.OBJECTIVE));
  }
}
