package org.saddlepoint.derivation.newton.rate;

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

/** One variable: how fast Newton's method converges to a point with f′ = 0, by f″ and f‴ there. */
final class OrderRule extends TableRule {
  static final String LINEAR = "linear";
  static final String QUADRATIC = "quadratic";
  static final String FASTER = "faster-than-quadratic";

  private static final String SECOND = "second";
  private static final String THIRD = "third";
  private static final String ZERO = "zero";
  private static final String NONZERO = "nonzero";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(SECOND, List.of(ZERO, NONZERO)),
              new DecisionTable.Fact(THIRD, List.of(ZERO, NONZERO))),
          List.of(
              new DecisionTable.Row(Map.of(SECOND, Set.of(ZERO)), LINEAR, "curvature-zero"),
              new DecisionTable.Row(
                  Map.of(SECOND, Set.of(NONZERO), THIRD, Set.of(NONZERO)),
                  QUADRATIC,
                  "curvature-not-zero"),
              new DecisionTable.Row(
                  Map.of(SECOND, Set.of(NONZERO), THIRD, Set.of(ZERO)),
                  FASTER,
                  "third-derivative-zero")));

  private final List<Slip> slips;

  OrderRule() {
    super(RateQuantities.ORDER, "newton.rate", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(RateQuantities.ORDER)
            .other("Q5", "always-quadratic", OrderRule::alwaysQuadratic)
            .slips();
  }

  private static Optional<Value> alwaysQuadratic(Derivation derivation) {
    Minimiser.at(derivation);
    return Optional.of(new Value.Reasoned(QUADRATIC, "curvature-not-zero"));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Quantities.POINT,
        Quantities.DERIVATIVE_AT_POINT,
        Quantities.SECOND_DERIVATIVE,
        Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    Minimiser.at(derivation);
    boolean isFlat = Exact.isZero(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT));
    boolean isEven = Exact.isZero(Minimiser.thirdAt(derivation));
    return Map.of(SECOND, isFlat ? ZERO : NONZERO, THIRD, isEven ? ZERO : NONZERO);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
