package org.saddlepoint.derivation.newton.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** How the cost of a task grows with the number of parameters: as n, n² or n³. */
final class CostOrderRule extends TableRule {
  private static final String PER = "per";
  private static final List<String> ORDERS = List.of("order-n", "order-n-squared", "order-n-cubed");
  private static final List<String> REASONS =
      List.of("one-per-parameter", "one-per-pair", "pairs-at-each-pivot");

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(
                  PER, Arrays.stream(Task.Per.values()).map(Task.Per::id).toList())),
          Arrays.stream(Task.Per.values())
              .map(per ->
                  new DecisionTable.Row(
                      Map.of(PER, Set.of(per.id())),
                      ORDERS.get(per.ordinal()),
                      REASONS.get(per.ordinal())))
              .toList());

  /** For counting, and twice as many: lower powers of n hardly show. */
  private static final int COUNTED = 512;

  private final List<Slip> slips;

  CostOrderRule() {
    super(CostQuantities.COST_ORDER, "newton.cost", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(CostQuantities.COST_ORDER)
            .other("O1", "solving-as-storing", d -> when(d, Task.Per.TRIPLE, Task.Per.PAIR))
            .other("O1b", "storing-as-solving", d -> when(d, Task.Per.PAIR, Task.Per.TRIPLE))
            .other("O2", "one-for-each-parameter", d -> when(d, Task.Per.PAIR, Task.Per.PARAMETER))
            .other("O2b", "diagonal-as-full", d -> when(d, Task.Per.PARAMETER, Task.Per.PAIR))
            .slips();
  }

  private static Optional<Value> when(Derivation derivation, Task.Per right, Task.Per wrong) {
    return task(derivation).per() == right
        ? Optional.of(new Value.Reasoned(ORDERS.get(wrong.ordinal()), REASONS.get(wrong.ordinal())))
        : Optional.empty();
  }

  private static Task task(Derivation derivation) {
    return Task.of(derivation, CostQuantities.TASK);
  }

  /** The power of n in what was said; 0 where that says nothing. */
  static int power(Value order) {
    return order instanceof Value.Reasoned(var id, var reason) ? ORDERS.indexOf(id) + 1 : 0;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CostQuantities.TASK);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of(PER, task(derivation).per().id());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("task." + task(derivation).id())
        .say("because." + TABLE.decide(facts(derivation)).reason())
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "cost-order", "counting with n and with 2n", () -> isCounted(derivation));
  }

  /** Twice the parameters multiply the count by 2 to the power, to a tenth. */
  private boolean isCounted(Derivation derivation) {
    Task task = task(derivation);
    long expected = task.count(COUNTED) << power(derivation.get(gives()));
    long counted = task.count(2 * COUNTED);
    return Math.abs(counted - expected) * 10 < counted;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
