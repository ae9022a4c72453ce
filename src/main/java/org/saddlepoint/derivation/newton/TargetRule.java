package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** One variable: which point of the parabola that fits f the step leads to, by the sign of f″. */
final class TargetRule extends TableRule {
  private static final String SIGN = "second-derivative";
  private static final String LOW = "parabola-minimum";
  private static final String HIGH = "parabola-maximum";
  private static final String NOWHERE = "no-step";
  private static final List<String> VERDICTS = List.of(LOW, HIGH, NOWHERE);
  private static final List<String> SIGNS = List.of("positive", "negative", "zero");
  private static final List<String> REASONS =
      List.of(
          "second-derivative-positive",
          "second-derivative-negative",
          "second-derivative-zero",
          "function-rises",
          "function-falls",
          "method-minimises");

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(new DecisionTable.Fact(SIGN, SIGNS)), List.of(row(0), row(1), row(2)));

  private static DecisionTable.Row row(int i) {
    return new DecisionTable.Row(
        Map.of(SIGN, Set.of(SIGNS.get(i))), VERDICTS.get(i), REASONS.get(i));
  }

  private final List<Slip> slips;

  TargetRule() {
    super(NewtonQuantities.TARGET, "newton.1d", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("C7", "inverted", TargetRule::inverted)
            .other("S1", "always-minimum", d -> word(LOW, REASONS.getLast()))
            .other("N11", "by-the-slope", TargetRule::bySlope)
            .slips();
  }

  private static Optional<Value> word(String verdict, String reason) {
    return Optional.of(new Value.Reasoned(verdict, reason));
  }

  private static int sign(Derivation derivation) {
    return Exact.signum(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT));
  }

  private static Optional<Value> inverted(Derivation derivation) {
    int sign = sign(derivation);
    return sign == 0
        ? Optional.empty()
        : word(sign > 0 ? HIGH : LOW, REASONS.get(sign > 0 ? 0 : 1));
  }

  /** "f falls here, so it goes down", or up where f rises. */
  private static Optional<Value> bySlope(Derivation derivation) {
    int slope = Exact.signum(derivation.scalar(Quantities.DERIVATIVE_AT_POINT));
    return slope == 0
        ? Optional.empty()
        : word(slope < 0 ? LOW : HIGH, REASONS.get(slope < 0 ? 4 : 3));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.DERIVATIVE_AT_POINT, Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    int sign = sign(derivation);
    return Map.of(SIGN, SIGNS.get(sign > 0 ? 0 : sign < 0 ? 1 : 2));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Notation.at(Notation.derivative(2), Exact.vector(derivation, Quantities.POINT)),
            Formulas.withRounded(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT)))
        .say("because." + TABLE.decide(facts(derivation)).reason())
        .passages();
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return REASONS;
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("newton-target", "values of the parabola beside the point", () -> isSo(derivation))
        .list();
  }

  /** The parabola's value at x₁ against those one unit to either side of it. */
  private boolean isSo(Derivation derivation) {
    if (!(derivation.get(gives()) instanceof Value.Reasoned(var verdict, var reason))) {
      return false;
    }
    Expression bend = derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT);
    if (Measured.same(bend, Expression.ZERO)) {
      return verdict.equals(NOWHERE) && reason.equals(REASONS.get(2));
    }
    Expression slope = derivation.scalar(Quantities.DERIVATIVE_AT_POINT);
    Expression step = Exact.negate(Exact.quotient(slope, bend));
    Expression there = parabola(slope, bend, step);
    Expression beside = parabola(slope, bend, Exact.sum(step, Expression.ONE));
    boolean isLow = Exact.signum(Exact.difference(beside, there)) > 0;
    return verdict.equals(isLow ? LOW : HIGH) && reason.equals(REASONS.get(isLow ? 0 : 1));
  }

  /** f′ d + ½ f″ d². */
  private static Expression parabola(Expression slope, Expression bend, Expression step) {
    return Exact.sum(Exact.product(slope, step), Exact.half(Exact.product(bend, step, step)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }
}
