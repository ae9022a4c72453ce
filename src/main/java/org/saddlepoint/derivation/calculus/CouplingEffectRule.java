package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * What the slope of f along one axis does when another variable grows a little: by the sign of the
 * mixed entry of the Hessian.
 */
final class CouplingEffectRule extends TableRule {
  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(new DecisionTable.Fact("mixed", List.of("positive", "negative", "zero"))),
          List.of(
              row("positive", "slope-grows", "mixed-positive"),
              row("negative", "slope-falls", "mixed-negative"),
              row("zero", "slope-stays", "mixed-zero")));

  private final List<Slip> slips;

  CouplingEffectRule() {
    super(CalculusQuantities.COUPLING_EFFECT, "hess.entries", Form.REASONED_CHOICE, TABLE);
    slips = slips(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT, CalculusQuantities.BY);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    int i = Order.index(derivation, 1);
    int j = Order.index(derivation, 2);
    return fact(SecondOrder.hessian(derivation).at(i, j));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  /** The values of the fact by the sign of a number. */
  private static Map<String, String> fact(Expression number) {
    int sign = Exact.signum(number);
    return Map.of("mixed", sign > 0 ? "positive" : sign < 0 ? "negative" : "zero");
  }

  private static DecisionTable.Row row(String sign, String verdict, String reason) {
    return new DecisionTable.Row(Map.of("mixed", Set.of(sign)), verdict, reason);
  }

  private Optional<Value> by(Derivation derivation, Expression number) {
    Value value = value(table().decide(fact(number)));
    return value.equals(own(derivation)) ? Optional.empty() : Optional.of(value);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<String> by = Order.first(derivation, 2);
    int i = Order.index(derivation, 1);
    int j = Order.index(derivation, 2);
    List<Passage> passages = new ArrayList<>();
    passages.addAll(
        explain()
            .say(
                "start",
                Message.maths(Notation.partial(by.getFirst())),
                Message.maths(Notation.variable(by.getLast())))
            .equation(
                Order.symbol(by),
                Notation.entry(i + 1, j + 1),
                Formulas.withRounded(SecondOrder.hessian(derivation).at(i, j)))
            .passages());
    passages.addAll(super.explanation(derivation));
    return passages;
  }

  private static List<Slip> slips(CouplingEffectRule rule) {
    return new FaultySteps(rule.gives())
        .other("H27", "by-own-curvature", d -> rule.byEntry(d, 1))
        .other("H27b", "by-other-curvature", d -> rule.byEntry(d, 2))
        .other("C7", "inverted", rule::inverted)
        .slips();
  }

  private Optional<Value> byEntry(Derivation derivation, int place) {
    int i = Order.index(derivation, place);
    return by(derivation, SecondOrder.hessian(derivation).at(i, i));
  }

  private Optional<Value> inverted(Derivation derivation) {
    int i = Order.index(derivation, 1);
    int j = Order.index(derivation, 2);
    return by(derivation, Exact.negate(SecondOrder.hessian(derivation).at(i, j)));
  }
}
