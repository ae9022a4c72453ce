package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** How much the quadratic model changes along a step: gᵀd + ½dᵀHd. */
final class PredictedChangeRule extends NamedRule {
  private final List<Slip> slips;

  PredictedChangeRule() {
    super(CalculusQuantities.PREDICTED_CHANGE, "taylor.two", Form.NUMBER);
    slips = TaylorSlips.ofChange();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT, CalculusQuantities.DISPLACEMENT);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    List<Expression> d = SecondOrder.given(derivation, CalculusQuantities.DISPLACEMENT);
    Expression second = Exact.half(Vectors.form(SecondOrder.hessian(derivation), d));
    return new Value.Scalar(Exact.sum(Vectors.dot(g, d), second));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> d = derivation.vector(CalculusQuantities.DISPLACEMENT);
    List<Expression> hd = Vectors.times(SecondOrder.hessian(derivation), d);
    Expression form = Vectors.dot(d, hd);
    Expression slope = Vectors.dot(g, d);
    return explain()
        .say("first")
        .equation(GD, SecondOrder.products(g, d), Formulas.of(slope))
        .say("second")
        .equation(
            HD,
            Formulas.join(Formulas.matrix(SecondOrder.hessian(derivation)), Formulas.vector(d)),
            Formulas.vector(hd))
        .equation(DHD, SecondOrder.products(d, hd), Formulas.of(form))
        .say("together")
        .equation(
            SUM,
            Formulas.sum(
                List.of(
                    Formulas.of(slope),
                    Formulas.join(
                        Formulas.symbol("\\tfrac12 \\cdot", "1/2 *"), Formulas.factor(form)))),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("predicted-change", "values of the model", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.dimension() * (derivation.dimension() + 3) + 2;
  }

  private static final Formula GD = Formulas.symbol("\\nabla f^\\mathsf{T}\\mathbf{d}", "∇f^T d");
  private static final Formula HD = Formulas.symbol("\\mathbf{H}\\mathbf{d}", "H d");
  private static final Formula DHD =
      Formulas.symbol("\\mathbf{d}^\\mathsf{T}\\mathbf{H}\\mathbf{d}", "d^T H d");
  private static final Formula SUM =
      Formulas.symbol(
          "\\nabla f^\\mathsf{T}\\mathbf{d} + \\tfrac12"
              + "\\mathbf{d}^\\mathsf{T}\\mathbf{H}\\mathbf{d}",
          "∇f^T d + 1/2 d^T H d");

  /** With other factors: ½ and 1 are right. */
  static Expression combined(
      Derivation derivation, boolean linear, Expression squares, Expression mixed) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    List<Expression> d = SecondOrder.given(derivation, CalculusQuantities.DISPLACEMENT);
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    Expression sum = linear ? Vectors.dot(g, d) : Expression.ZERO;
    for (int i = 0; i < d.size(); i++) {
      sum = Exact.sum(sum, Exact.product(squares, h.at(i, i), d.get(i), d.get(i)));
      for (int j = i + 1; j < d.size(); j++) {
        sum = Exact.sum(sum, Exact.product(mixed, h.at(i, j), d.get(i), d.get(j)));
      }
    }
    return sum;
  }

  /** The change of gᵀx + ½xᵀHx from the origin to d, term by term as it stands. */
  private boolean isRight(Derivation derivation) {
    List<Expression> d = derivation.vector(CalculusQuantities.DISPLACEMENT);
    List<String> names = SecondOrder.names(derivation, d.size());
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> terms = new ArrayList<>();
    Map<String, Expression> at = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      terms.add(Expression.product(g.get(i), Expression.variable(names.get(i))));
      at.put(names.get(i), d.get(i));
    }
    terms.add(SecondOrder.halfForm(SecondOrder.hessian(derivation), names));
    return Measured.areDerivatives(
        Expression.sum(terms), Measured.Part.VALUE, List.of(derivation.scalar(gives())), names, at);
  }
}
