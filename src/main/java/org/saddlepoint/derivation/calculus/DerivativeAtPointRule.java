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

/** One variable: f′ or f″ at the point. */
final class DerivativeAtPointRule extends NamedRule {
  private final List<Slip> slips;

  private final int order;
  private final Quantity of;

  private DerivativeAtPointRule(int order, Quantity of, Quantity gives) {
    super(gives, order == 1 ? "grad.partial" : "hess.second", Form.NUMBER);
    this.order = order;
    this.of = of;
    slips = AtPointSlips.ofDerivative(gives, of);
  }

  static DerivativeAtPointRule first() {
    return new DerivativeAtPointRule(1, Quantities.DERIVATIVE, Quantities.DERIVATIVE_AT_POINT);
  }

  static DerivativeAtPointRule second() {
    return new DerivativeAtPointRule(
        2, Quantities.SECOND_DERIVATIVE, Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(of, Quantities.POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Exact.onlyVariable(derivation);
    Defined.check(derivation);
    return new Value.Scalar(Exact.at(derivation.scalar(of), Exact.point(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Map<String, Expression> point = Exact.point(derivation);
    Expression function = derivation.scalar(of);
    return explain()
        .say(
            Exact.isConstant(function) ? "constant" : "start",
            Message.maths(Notation.coordinates(derivation)))
        .equation(
            Notation.at(Notation.derivative(order), derivation.vector(Quantities.POINT)),
            Formulas.of(Substitution.in(function, point)),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("differentiated-there", "automatic differentiation", () -> agrees(derivation))
        .list();
  }

  private boolean agrees(Derivation derivation) {
    Map<String, Expression> point = Exact.point(derivation);
    List<String> variables = derivation.variables();
    List<Expression> value = List.of(derivation.scalar(gives()));
    if (derivation.isGiven(of) || derivation.isGiven(Quantities.DERIVATIVE)) {
      return Measured.areValues(List.of(derivation.scalar(of)), value, variables, point);
    }
    Measured.Part part = order == 1 ? Measured.Part.GRADIENT : Measured.Part.HESSIAN;
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    return Measured.areDerivatives(f, part, value, variables, point);
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
