package org.saddlepoint.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A judgement by a {@link DecisionTable}. Sentences under the rule's name: {@code
 * fact.<name>.<value>} for what is found, {@code because.<reason>} for the row that decides.
 */
public abstract class TableRule extends NamedRule {
  private final DecisionTable table;

  /**
   * @param form CHOICE, or REASONED_CHOICE where the reason is asked for too
   */
  protected TableRule(Quantity gives, String skill, Form form, DecisionTable table) {
    super(gives, skill, form);
    this.table = table;
  }

  /** The values of the table's facts here, by their names. */
  protected abstract Map<String, String> facts(Derivation derivation);

  protected final DecisionTable table() {
    return table;
  }

  @Override
  public Value value(Derivation derivation) {
    return value(table.decide(facts(derivation)));
  }

  /** What a row says, in this rule's form. */
  protected final Value value(DecisionTable.Row row) {
    return form() == Form.REASONED_CHOICE
        ? new Value.Reasoned(row.verdict(), row.reason())
        : new Value.Word(row.verdict());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Map<String, String> found = facts(derivation);
    Explanation text = explain();
    for (DecisionTable.Fact fact : table.facts()) {
      text.say("fact." + fact.name() + "." + found.get(fact.name()));
    }
    return text.say("because." + table.decide(found).reason()).passages();
  }

  /** Every case is settled once, and all rows that apply here say what the derivation says. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return checks(derivation).list();
  }

  private Checks checks(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("table", "enumeration of all cases", () -> isSettled(derivation));
  }

  /** These, and one more by a method that does not know the table. */
  protected final List<Certificate> certificates(
      Derivation derivation, String name, String method, BooleanSupplier holds) {
    return checks(derivation).check(name, method, holds).list();
  }

  /** A faulty judgement where this rule's own has that reason. */
  protected final Optional<Value> instead(
      Derivation derivation, String reason, String faultyVerdict, String faultyReason) {
    return own(derivation) instanceof Value.Reasoned own && own.reason().equals(reason)
        ? Optional.of(new Value.Reasoned(faultyVerdict, faultyReason))
        : Optional.empty();
  }

  private boolean isSettled(Derivation derivation) {
    Value claimed = derivation.get(gives());
    return table.unsettled().isEmpty()
        && table.applying(facts(derivation)).stream().allMatch(row -> value(row).equals(claimed));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return table.verdicts();
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    return form() == Form.REASONED_CHOICE ? table.reasons() : List.of();
  }

  /** Each fact is held against each verdict that is offered, and each reason where one is asked. */
  @Override
  public int cost(Derivation derivation) {
    return table.facts().size() * options(derivation).size() + reasons(derivation).size();
  }
}
