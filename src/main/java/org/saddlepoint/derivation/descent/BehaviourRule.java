package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** How the error along the steepest or along the flattest direction goes on. */
final class BehaviourRule extends TableRule {
  private final boolean steepest;
  private final List<Slip> slips;

  private BehaviourRule(Quantity gives, boolean steepest) {
    super(gives, "gd.zigzag", Form.CHOICE, DescentTables.BEHAVIOUR);
    this.steepest = steepest;
    slips =
        new FaultySteps(gives())
            .other("D26", "alternating-as-diverging", d -> when(d, "negative", "below-minus-one"))
            .other("D26b", "sign-ignored", d -> when(d, "negative", "positive"))
            .other("D26c", "overshoot-as-zigzag", d -> when(d, "below-minus-one", "negative"))
            .other("D26d", "other-end", this::otherEnd)
            .slips();
  }

  static BehaviourRule ofSteepest() {
    return new BehaviourRule(DescentQuantities.STEEPEST_BEHAVIOUR, true);
  }

  static BehaviourRule ofFlattest() {
    return new BehaviourRule(DescentQuantities.FLATTEST_BEHAVIOUR, false);
  }

  private Expression eigenvalue(Derivation derivation, boolean largest) {
    List<Expression> ascending = Curvatures.of(derivation);
    return largest ? ascending.getLast() : ascending.getFirst();
  }

  private Expression factor(Derivation derivation, boolean largest) {
    return Factors.of(StepSize.of(derivation), eigenvalue(derivation, largest));
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of("factor", DescentTables.place(factor(derivation, steepest)));
  }

  private Optional<Value> word(String place) {
    return Optional.of(value(DescentTables.BEHAVIOUR.decide(Map.of("factor", place))));
  }

  /** Where the factor lies in one place, what is said of another. */
  private Optional<Value> when(Derivation derivation, String place, String taken) {
    return facts(derivation).get("factor").equals(place) ? word(taken) : Optional.empty();
  }

  private Optional<Value> otherEnd(Derivation derivation) {
    return word(DescentTables.place(factor(derivation, !steepest)));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Curvatures.source(derivation), Quantities.STEP_SIZE);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression eigenvalue = eigenvalue(derivation, steepest);
    return explain()
        .say("start", Message.maths(Formulas.of(eigenvalue)))
        .equation(
            Lines.minus(Formulas.number(1), Formulas.join(StepSize.ALPHA, Notation.LAMBDA)),
            Factors.written(StepSize.of(derivation), eigenvalue),
            Formulas.withRounded(factor(derivation, steepest)))
        .say("fact." + facts(derivation).get("factor"))
        .passages();
  }

  /** Besides the table: the first two errors, computed step by step, behave so. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "behaviour", "two steps from the error 1", () -> behaves(derivation));
  }

  private boolean behaves(Derivation derivation) {
    Expression slope =
        Expression.product(
            derivation.scalar(Quantities.STEP_SIZE), eigenvalue(derivation, steepest));
    Expression one = Simplifier.simplify(Expression.difference(Expression.ONE, slope));
    Expression shrunk = Expression.difference(Expression.power(one, 2), Expression.ONE);
    int size = Exact.signum(shrunk);
    int sign = Exact.signum(one);
    return switch (derivation.word(gives())) {
      case "monotone" -> size < 0 && sign > 0;
      case "alternating" -> size < 0 && sign < 0;
      case "one-step" -> sign == 0;
      case "swinging" -> size == 0 && sign < 0;
      case "standing" -> size == 0 && sign > 0;
      case "diverging" -> size > 0;
      default -> false;
    };
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }
}
