package org.saddlepoint.derivation.conditioning;

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
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;

/** How something grows as κ does; what, the setting says. */
final class GrowthRule extends TableRule {
  private static final String MEASURE = "measure";
  private static final String NONE = "growth-none";
  private static final String ROOT = "growth-root";
  private static final String PROPORTIONAL = "growth-proportional";
  private static final String INVERSE = "growth-inverse";
  private static final String SQUARE = "growth-square";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(
                  MEASURE, List.of("newton-steps", "axis-ratio", "descent-steps", "progress"))),
          List.of(
              row("newton-steps", NONE),
              row("axis-ratio", ROOT),
              row("descent-steps", PROPORTIONAL),
              row("progress", INVERSE)));

  private final List<Slip> slips;

  GrowthRule() {
    super(ConditioningQuantities.GROWTH_WITH_CONDITION, "cond.meaning", Form.CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("K14", "always-proportional", d -> wrong(PROPORTIONAL))
            .other("K7", "axes-confused", this::axesConfused)
            .other("K14b", "always-square", d -> wrong(SQUARE))
            .slips();
  }

  private static DecisionTable.Row row(String measure, String verdict) {
    return new DecisionTable.Row(Map.of(MEASURE, Set.of(measure)), verdict, measure);
  }

  private static Optional<Value> wrong(String verdict) {
    return Optional.of(new Value.Word(verdict));
  }

  /** κ and √κ exchanged. */
  private Optional<Value> axesConfused(Derivation derivation) {
    return switch (derivation.word(ConditioningQuantities.MEASURE)) {
      case "descent-steps" -> wrong(ROOT);
      case "axis-ratio" -> wrong(SQUARE);
      default -> Optional.empty();
    };
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(ConditioningQuantities.MEASURE);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return Map.of(MEASURE, derivation.word(ConditioningQuantities.MEASURE));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain().say("fact.measure." + facts(derivation).get(MEASURE)).passages();
  }

  /** Besides the table: the formula of the measure at κ = 10⁶ and at 4·10⁶. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "growth", "the formula at two condition numbers", () -> grows(derivation));
  }

  private boolean grows(Derivation derivation) {
    Expression ratio =
        Expression.quotient(measured(derivation, 4_000_000), measured(derivation, 1_000_000));
    double factor = Constants.toDouble(ratio);
    double expected =
        switch (derivation.word(gives())) {
          case NONE -> 1;
          case ROOT -> 2;
          case PROPORTIONAL -> 4;
          case INVERSE -> 0.25;
          case SQUARE -> 16;
          default -> 0;
        };
    return Math.abs(factor - expected) < 0.01;
  }

  private static Expression measured(Derivation derivation, long condition) {
    Expression kappa = Expression.of(condition);
    Expression rate =
        Expression.quotient(
            Expression.difference(kappa, Expression.ONE), Expression.sum(kappa, Expression.ONE));
    return switch (derivation.word(ConditioningQuantities.MEASURE)) {
      case "axis-ratio" -> Expression.sqrt(kappa);
      case "descent-steps" -> Expression.power(Expression.apply(Function.LN, rate), -1);
      case "progress" -> Expression.difference(Expression.ONE, rate);
      default -> Expression.ONE;
    };
  }

  @Override
  public List<String> options(Derivation derivation) {
    return List.of(NONE, ROOT, PROPORTIONAL, SQUARE, INVERSE);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2;
  }
}
