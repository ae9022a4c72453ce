package org.saddlepoint.derivation.calculus;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
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
import org.saddlepoint.linear.Matrix;

/** The curvature of f along a direction: vᵀHv/vᵀv. */
final class DirectionalCurvatureRule extends NamedRule {
  private final List<Slip> slips;

  DirectionalCurvatureRule() {
    super(CalculusQuantities.DIRECTIONAL_CURVATURE, "hess.dircurv", Form.NUMBER);
    slips = DirectionalSlips.of();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT, Quantities.DIRECTION);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    return new Value.Scalar(
        Exact.quotient(Vectors.form(SecondOrder.hessian(derivation), v), Vectors.dot(v, v)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    List<Expression> v = derivation.vector(Quantities.DIRECTION);
    List<Expression> hv = Vectors.times(h, v);
    Expression form = Vectors.form(h, v);
    Explanation text =
        explain()
            .say("multiply")
            .equation(
                Directions.HV,
                Formulas.join(Formulas.matrix(h), Formulas.vector(v)),
                Formulas.vector(hv))
            .say("again")
            .equation(Directions.VHV, SecondOrder.products(v, hv), Formulas.of(form));
    Expression square = Vectors.dot(v, v);
    if (square.equals(Expression.ONE)) {
      text.say("unit");
    } else {
      text.say("normalise")
          .equation(Directions.SQUARE, SecondOrder.squares(v), Formulas.of(square))
          .equation(
              Formulas.fraction(Directions.VHV, Directions.SQUARE),
              Formulas.fraction(Formulas.of(form), Formulas.of(square)),
              Formulas.withRounded(derivation.scalar(gives())));
    }
    return text.say(sign(derivation.scalar(gives()))).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("along-line", "automatic differentiation along a line", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.matrix(Quantities.HESSIAN_AT_POINT).height()
            * (derivation.matrix(Quantities.HESSIAN_AT_POINT).height() + 2)
        + 1;
  }

  private static String sign(Expression curvature) {
    int sign = Exact.signum(curvature);
    return sign > 0 ? "up" : sign < 0 ? "down" : "flat";
  }

  /** φ(t) = f(x₀ + tv) has the second derivative claimed·|v|² at 0. */
  private boolean isRight(Derivation derivation) {
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    Expression second = Expression.product(derivation.scalar(gives()), Vectors.dot(v, v));
    boolean isFromObjective =
        derivation.isGiven(Quantities.OBJECTIVE)
            && derivation.isGiven(Quantities.POINT)
            && !derivation.isGiven(Quantities.HESSIAN_AT_POINT)
            && !derivation.isGiven(Quantities.HESSIAN)
            && !derivation.isGiven(Quantities.GRADIENT);
    return isFromObjective
        ? Directions.isAlong(derivation, v, Measured.Part.HESSIAN, second)
        : Directions.isAlong(SecondOrder.hessian(derivation), v, second);
  }
}
