package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The Hessian of q·xᵀAx + bᵀx: q(A + Aᵀ), whether or not A is symmetric. */
final class FormHessianRule extends NamedRule {
  private final List<Slip> slips;

  FormHessianRule() {
    super(CalculusQuantities.FORM_HESSIAN, "hess.quadform", Form.MATRIX);
    slips = FormSlips.ofHessian();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.QUADRATIC_MATRIX);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(QuadraticForm.of(derivation).hessian());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    Explanation text =
        explain()
            .say(form.matrix().isSymmetric() ? "symmetric" : "start")
            .equation(
                FormText.sum(form.factor()),
                FormText.times(
                    form.factor(),
                    Formulas.sum(
                        List.of(
                            Formulas.matrix(form.matrix()),
                            Formulas.matrix(form.matrix().transpose())))),
                Formulas.matrix(derivation.matrix(gives())));
    return text.say("check").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    Expression twice = Exact.doubled(form.factor());
    return new Checks(derivation, gives())
        .check(
            "form-hessian",
            "values of both quadratic forms",
            () -> form.hasForm(derivation.matrix(gives()), twice))
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
