package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
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
import org.saddlepoint.linear.Matrix;

/** The curvature of f along one axis: a diagonal entry of the Hessian. */
final class AxisCurvatureRule extends NamedRule {
  private final List<Slip> slips;

  AxisCurvatureRule() {
    super(CalculusQuantities.AXIS_CURVATURE, "hess.entries", Form.NUMBER);
    slips =
        new FaultySteps(CalculusQuantities.AXIS_CURVATURE)
            .principal("H27", "mixed-entry", AxisCurvatureRule::mixed)
            .principal("H6", "other-axis", AxisCurvatureRule::other)
            .other("H28", "slope", AxisCurvatureRule::slope)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT, CalculusQuantities.BY);
  }

  @Override
  public Value value(Derivation derivation) {
    int i = Order.index(derivation, 1);
    return new Value.Scalar(SecondOrder.hessian(derivation).at(i, i));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int i = Order.index(derivation, 1);
    Expression curvature = derivation.scalar(gives());
    int sign = Exact.signum(curvature);
    return explain()
        .say("start", Message.maths(Notation.variable(Order.at(derivation, 1))))
        .equation(Notation.entry(i + 1, i + 1), Formulas.withRounded(curvature))
        .say(sign > 0 ? "up" : sign < 0 ? "down" : "flat")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "axis-curvature", "automatic differentiation along the axis", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }

  private boolean isRight(Derivation derivation) {
    int i = Order.index(derivation, 1);
    List<Expression> axis = new ArrayList<>();
    for (int j = 0; j < derivation.dimension(); j++) {
      axis.add(i == j ? Expression.ONE : Expression.ZERO);
    }
    Expression curvature = derivation.scalar(gives());
    boolean isFromObjective =
        derivation.isGiven(Quantities.OBJECTIVE)
            && derivation.isGiven(Quantities.POINT)
            && !derivation.isGiven(Quantities.HESSIAN_AT_POINT)
            && !derivation.isGiven(Quantities.HESSIAN)
            && !derivation.isGiven(Quantities.GRADIENT);
    return isFromObjective
        ? Directions.isAlong(derivation, axis, Measured.Part.HESSIAN, curvature)
        : Directions.isAlong(SecondOrder.hessian(derivation), axis, curvature);
  }

  private static Optional<Value> mixed(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    return h.height() == 2 ? Optional.of(new Value.Scalar(h.at(0, 1))) : Optional.empty();
  }

  private static Optional<Value> other(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    int i = Order.index(derivation, 1);
    return h.height() == 2 ? Optional.of(new Value.Scalar(h.at(1 - i, 1 - i))) : Optional.empty();
  }

  private static Optional<Value> slope(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    return Optional.of(new Value.Scalar(g.get(Order.index(derivation, 1))));
  }
}
