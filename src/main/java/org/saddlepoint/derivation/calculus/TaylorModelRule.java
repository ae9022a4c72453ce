package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** The quadratic model of f at the point a: f(a) + ∇fᵀ(x − a) + ½(x − a)ᵀH(x − a). */
final class TaylorModelRule extends NamedRule {
  private final List<Slip> slips;

  TaylorModelRule() {
    super(CalculusQuantities.TAYLOR_MODEL, "taylor.two", Form.EXPRESSION);
    slips = TaylorSlips.ofModel();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.VALUE, Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(new Model(derivation).expression());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Model model = new Model(derivation);
    return explain()
        .say("start")
        .equation(Model.SYMBOL, Model.FORMULA)
        .say("substitute")
        .equation(Model.SYMBOL, model.substituted(), model.inBrackets())
        .say(model.isAtOrigin() ? "origin" : "kept")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "taylor-model",
            "automatic differentiation of f and of the model",
            () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4 * derivation.dimension() * derivation.dimension();
  }

  /** The model is quadratic, with the value and derivatives of f at the point. */
  private boolean isRight(Derivation derivation) {
    Expression model = derivation.scalar(gives());
    Map<String, Expression> point = Exact.point(derivation);
    List<String> variables = derivation.variables();
    List<Expression> gradient = variables.stream().map(x -> Differentiation.of(model, x)).toList();
    List<Expression> hessian =
        gradient.stream()
            .flatMap(g -> variables.stream().map(x -> Differentiation.of(g, x)))
            .map(Simplifier::expand)
            .toList();
    return hessian.stream().allMatch(Exact::isConstant)
        && Model.agrees(derivation, Quantities.VALUE, Measured.Part.VALUE, List.of(model), point)
        && Model.agrees(
            derivation, Quantities.GRADIENT_AT_POINT, Measured.Part.GRADIENT, gradient, point)
        && Model.agrees(
            derivation, Quantities.HESSIAN_AT_POINT, Measured.Part.HESSIAN, hessian, point);
  }
}
