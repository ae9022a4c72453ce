package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
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
import org.saddlepoint.expression.Simplifier;

/** q·xᵀAx + bᵀx multiplied out. */
final class FormFunctionRule extends NamedRule {
  private final List<Slip> slips;

  FormFunctionRule() {
    super(CalculusQuantities.FORM_FUNCTION, "hess.quadform", Form.EXPRESSION);
    slips = FormSlips.ofFunction();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.QUADRATIC_MATRIX);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(
        Simplifier.expand(QuadraticForm.of(derivation).function(FormText.names(derivation))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    QuadraticForm form = QuadraticForm.of(derivation);
    List<Expression> x = FormText.variables(derivation);
    List<Expression> ax =
        FormText.linear(
            derivation, form.matrix(), Collections.nCopies(form.size(), Expression.ZERO));
    Explanation text =
        explain()
            .say("start")
            .equation(
                FormText.AX,
                Formulas.join(Formulas.matrix(form.matrix()), Formulas.vector(x)),
                Formulas.vector(ax))
            .say("again")
            .equation(
                FormText.XAX,
                Formulas.of(Simplifier.simplify(Expression.sum(products(x, ax)))),
                Formulas.of(Simplifier.expand(Expression.sum(products(x, ax)))));
    return text.say("add").equation(Notation.F, Formulas.of(derivation.scalar(gives()))).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "form-function",
            "evaluation at several points",
            () ->
                new Differentiated(derivation)
                    .agree(
                        QuadraticForm.of(derivation).function(FormText.names(derivation)),
                        Measured.Part.VALUE,
                        List.of(derivation.scalar(gives()))))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 * QuadraticForm.of(derivation).size() * QuadraticForm.of(derivation).size();
  }

  private static List<Expression> products(List<Expression> x, List<Expression> ax) {
    List<Expression> products = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      products.add(Expression.product(x.get(i), ax.get(i)));
    }
    return products;
  }
}
