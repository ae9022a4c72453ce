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
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The symmetric A with f = xᵀAx + bᵀx + c, of a quadratic f: half its Hessian. */
final class FormMatrixRule extends NamedRule {
  private final List<Slip> slips;

  FormMatrixRule() {
    super(CalculusQuantities.FORM_MATRIX, "hess.quadform", Form.MATRIX);
    slips = FormMatrixSlips.of();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(StationaryPointRule.matrix(derivation).map(Exact::half));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("\\mathbf{A}", "A"),
            Formulas.symbol("\\tfrac12\\mathbf{H}", "1/2 H"),
            Formulas.matrix(derivation.matrix(gives())))
        .say("check")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("form-matrix", "automatic differentiation", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }

  /** The Hessian of xᵀAx, found by automatic differentiation, is that of f. */
  private boolean isRight(Derivation derivation) {
    Matrix<Expression> a = derivation.matrix(gives());
    if (!a.isSquare() || a.height() != derivation.dimension() || !a.isSymmetric()) {
      return false;
    }
    Expression form =
        Expression.product(Expression.of(2), SecondOrder.halfForm(a, derivation.variables()));
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN);
    List<Expression> entries = h.rows().stream().flatMap(List::stream).toList();
    return new Differentiated(derivation).agree(form, Measured.Part.HESSIAN, entries);
  }
}
