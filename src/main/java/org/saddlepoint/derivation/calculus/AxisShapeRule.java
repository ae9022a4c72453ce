package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * What a cut through f along one axis looks like near the point: by the sign of the curvature along
 * it.
 */
final class AxisShapeRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(new DecisionTable.Fact("curvature", List.of("positive", "negative", "zero"))),
          List.of(
              row("positive", "curves-up", "curvature-positive"),
              row("negative", "curves-down", "curvature-negative"),
              row("zero", "stays-straight", "curvature-zero")));

  private final List<Slip> slips;

  AxisShapeRule() {
    super(CalculusQuantities.AXIS_SHAPE, "hess.entries", Form.CHOICE, TABLE);
    slips = slips(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.AXIS_CURVATURE, Quantities.HESSIAN_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return fact(derivation.scalar(CalculusQuantities.AXIS_CURVATURE));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  /** The values of the fact by the sign of a number. */
  private static Map<String, String> fact(Expression number) {
    int sign = Exact.signum(number);
    return Map.of("curvature", sign > 0 ? "positive" : sign < 0 ? "negative" : "zero");
  }

  private static DecisionTable.Row row(String sign, String verdict, String reason) {
    return new DecisionTable.Row(Map.of("curvature", Set.of(sign)), verdict, reason);
  }

  private Optional<Value> by(Derivation derivation, Expression number) {
    Value value = value(table().decide(fact(number)));
    return value.equals(own(derivation)) ? Optional.empty() : Optional.of(value);
  }

  private static List<Slip> slips(AxisShapeRule rule) {
    return new FaultySteps(rule.gives())
        .other("H6", "other-axis", rule::otherAxis)
        .other("H27", "by-mixed-entry", rule::mixed)
        .other("H28", "by-slope", rule::slope)
        .other("C7", "inverted", rule::inverted)
        .slips();
  }

  private Optional<Value> otherAxis(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    int i = Order.index(derivation, 1);
    return h.height() == 2 ? by(derivation, h.at(1 - i, 1 - i)) : Optional.empty();
  }

  private Optional<Value> mixed(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    return h.height() == 2 ? by(derivation, h.at(0, 1)) : Optional.empty();
  }

  private Optional<Value> slope(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    return by(derivation, g.get(Order.index(derivation, 1)));
  }

  private Optional<Value> inverted(Derivation derivation) {
    return by(derivation, Exact.negate(derivation.scalar(CalculusQuantities.AXIS_CURVATURE)));
  }
}
