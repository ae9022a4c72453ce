package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
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

/** A partial derivative of first or second order at the point. */
final class PartialAtPointRule extends NamedRule {
  private final int order;
  private final Quantity of;
  private final Quantity before;
  private final List<Slip> slips;

  private PartialAtPointRule(
      int order, Quantity before, Quantity of, Quantity gives, String skill) {
    super(gives, skill, Form.NUMBER);
    this.order = order;
    this.of = of;
    this.before = before;
    slips = AtPointSlips.ofPartial(gives, of);
  }

  static PartialAtPointRule first() {
    return new PartialAtPointRule(
        1,
        Quantities.OBJECTIVE,
        CalculusQuantities.PARTIAL_DERIVATIVE,
        CalculusQuantities.PARTIAL_AT_POINT,
        "grad.partial");
  }

  static PartialAtPointRule second() {
    return new PartialAtPointRule(
        2,
        CalculusQuantities.PARTIAL_DERIVATIVE,
        CalculusQuantities.SECOND_PARTIAL,
        CalculusQuantities.SECOND_PARTIAL_AT_POINT,
        "hess.second");
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(of, Quantities.POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Defined.check(derivation);
    return new Value.Scalar(Exact.at(derivation.scalar(of), Exact.point(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Map<String, Expression> point = Exact.point(derivation);
    Expression function = derivation.scalar(of);
    return explain()
        .say("start", Message.maths(Notation.coordinates(derivation)))
        .equation(
            Notation.at(
                Order.symbol(Order.first(derivation, order)), derivation.vector(Quantities.POINT)),
            Formulas.of(Substitution.in(function, point)),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  /** From the function before the last differentiation. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    Map<String, Expression> point = Exact.point(derivation);
    List<Expression> value = List.of(derivation.scalar(gives()));
    return new Checks(derivation, gives())
        .check(
            "differentiated-there",
            "automatic differentiation",
            () ->
                derivation.isGiven(of)
                    ? Measured.areValues(
                        List.of(derivation.scalar(of)), value, derivation.variables(), point)
                    : Measured.areDerivatives(
                        derivation.scalar(before),
                        Measured.Part.GRADIENT,
                        value,
                        List.of(Order.at(derivation, order)),
                        point))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Costs.ofEvaluating(derivation.scalar(of));
  }
}
