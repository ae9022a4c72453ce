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
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The b with f = xᵀAx + bᵀx + c, of a quadratic f: its gradient at the origin. */
final class FormVectorRule extends NamedRule {
  private final List<Slip> slips;

  FormVectorRule() {
    super(CalculusQuantities.FORM_VECTOR, "hess.quadform", Form.VECTOR);
    slips = FormMatrixSlips.ofVector();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    StationaryPointRule.matrix(derivation);
    return new Value.Vector(StationaryPointRule.linear(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("\\mathbf{b}", "b"),
            Formulas.symbol("\\nabla f(\\mathbf{0})", "∇f(0)"),
            Formulas.vector(derivation.vector(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    Map<String, Expression> origin = Exact.origin(derivation);
    List<Expression> b = derivation.vector(gives());
    return new Checks(derivation, gives())
        .check(
            "form-vector",
            "automatic differentiation at the origin",
            () ->
                derivation.isGiven(Quantities.GRADIENT)
                    ? Measured.areValues(
                        derivation.vector(Quantities.GRADIENT), b, derivation.variables(), origin)
                    : Measured.areDerivatives(
                        derivation.scalar(Quantities.OBJECTIVE),
                        Measured.Part.GRADIENT,
                        b,
                        derivation.variables(),
                        origin))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2;
  }
}
