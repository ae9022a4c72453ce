package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The gradient of q·xᵀAx + bᵀx as functions: Hx + b. */
final class FormGradientRule extends NamedRule {
  private final List<Slip> slips;

  FormGradientRule() {
    super(CalculusQuantities.FORM_GRADIENT, "hess.quadform", Form.VECTOR);
    slips = FormSlips.ofGradient();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.FORM_HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    return new Value.Vector(
        FormText.linear(
            derivation, derivation.matrix(CalculusQuantities.FORM_HESSIAN), form.linear()));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    List<Expression> x = FormText.variables(derivation);
    Formula product =
        Formulas.join(
            Formulas.matrix(derivation.matrix(CalculusQuantities.FORM_HESSIAN)),
            Formulas.vector(x));
    return explain()
        .say(Exact.areZero(form.linear()) ? "start-without" : "start")
        .equation(
            Notation.GRADIENT,
            Exact.areZero(form.linear())
                ? product
                : Formulas.sum(List.of(product, Formulas.vector(form.linear()))),
            Formulas.vector(derivation.vector(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("differentiated", "automatic differentiation", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return QuadraticForm.of(derivation).size() * QuadraticForm.of(derivation).size();
  }

  private boolean isRight(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    List<Expression> claimed = derivation.vector(gives());
    if (derivation.isGiven(CalculusQuantities.FORM_HESSIAN)) {
      Matrix<Expression> h = derivation.matrix(CalculusQuantities.FORM_HESSIAN);
      return claimed.equals(FormText.linear(derivation, h, form.linear()));
    }
    Expression f = form.function(derivation.variables());
    return new Differentiated(derivation).agree(f, Measured.Part.GRADIENT, claimed);
  }
}
