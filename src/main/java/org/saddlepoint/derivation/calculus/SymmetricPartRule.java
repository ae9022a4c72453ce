package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The symmetric matrix with the same quadratic form: ½(A + Aᵀ). */
final class SymmetricPartRule extends NamedRule {
  private final List<Slip> slips;

  SymmetricPartRule() {
    super(CalculusQuantities.SYMMETRIC_PART, "hess.quadform", Form.MATRIX);
    slips = FormSlips.ofSymmetricPart();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.QUADRATIC_MATRIX);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(
        QuadraticForm.mirrored(
            QuadraticForm.of(derivation).matrix(), (a, b) -> Exact.half(Exact.sum(a, b))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> a = QuadraticForm.of(derivation).matrix();
    return explain()
        .say("start")
        .equation(
            FormText.sum(Expression.of(1, 2)),
            FormText.times(
                Expression.of(1, 2),
                Formulas.sum(List.of(Formulas.matrix(a), Formulas.matrix(a.transpose())))),
            Formulas.matrix(derivation.matrix(gives())))
        .say("same-form")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    return new Checks(derivation, gives())
        .check(
            "form-hessian",
            "values of both quadratic forms",
            () -> form.hasForm(derivation.matrix(gives()), Expression.ONE))
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
}
