package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.Value;

/** How fast the errors of a table shrink: which quotient of neighbours stays the same. */
final class RateRule extends TableRule {
  static final String SUBLINEAR = "sublinear";
  static final String LINEAR = "linear";
  static final String QUADRATIC = "quadratic";
  static final String CUBIC = "cubic";
  private static final String OTHER = "no-such-rate";

  private static final String PLAIN = "plain-quotient";
  private static final String SQUARE = "quotient-by-square";
  private static final String CUBE = "quotient-by-cube";
  private static final String CONSTANT = "constant";
  private static final String RISING = "rising";
  private static final String VARYING = "varying";
  private static final Set<String> NOT_CONSTANT = Set.of(RISING, VARYING);

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(PLAIN, List.of(CONSTANT, RISING, VARYING)),
              new DecisionTable.Fact(SQUARE, List.of(CONSTANT, VARYING)),
              new DecisionTable.Fact(CUBE, List.of(CONSTANT, VARYING))),
          List.of(
              row(Set.of(RISING), Set.of(VARYING), Set.of(VARYING), SUBLINEAR, "quotient-rises"),
              new DecisionTable.Row(Map.of(PLAIN, Set.of(CONSTANT)), LINEAR, "quotient-constant"),
              new DecisionTable.Row(
                  Map.of(PLAIN, NOT_CONSTANT, SQUARE, Set.of(CONSTANT)),
                  QUADRATIC,
                  "square-quotient-constant"),
              row(NOT_CONSTANT, Set.of(VARYING), Set.of(CONSTANT), CUBIC, "cube-quotient-constant"),
              row(Set.of(VARYING), Set.of(VARYING), Set.of(VARYING), OTHER, "nothing-constant")));

  private static DecisionTable.Row row(
      Set<String> plain, Set<String> square, Set<String> cube, String verdict, String reason) {
    return new DecisionTable.Row(Map.of(PLAIN, plain, SQUARE, square, CUBE, cube), verdict, reason);
  }

  private final List<Slip> slips;

  RateRule() {
    super(RateQuantities.RATE, "newton.rate", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(RateQuantities.RATE)
            .other(
                "Q1",
                "shrinking-by-a-factor-as-quadratic",
                d -> when(d, LINEAR, QUADRATIC, "square-quotient-constant"))
            .other("Q2", "digits-as-linear", d -> when(d, QUADRATIC, LINEAR, "quotient-constant"))
            .other(
                "Q2b",
                "digits-more-than-doubling-as-quadratic",
                d -> when(d, CUBIC, QUADRATIC, "square-quotient-constant"))
            .other(
                "Q5", "sublinear-as-linear", d -> when(d, SUBLINEAR, LINEAR, "quotient-constant"))
            .slips();
  }

  private static Optional<Value> when(
      Derivation derivation, String right, String wrong, String reason) {
    String found = TABLE.decide(factsOf(derivation)).verdict();
    return found.equals(right) ? Optional.of(new Value.Reasoned(wrong, reason)) : Optional.empty();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(RateQuantities.ERRORS);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return factsOf(derivation);
  }

  private static Map<String, String> factsOf(Derivation derivation) {
    ErrorTable table = ErrorTable.of(derivation);
    String plain = table.isConstant(1) ? CONSTANT : table.isRising() ? RISING : VARYING;
    return Map.of(
        PLAIN, plain,
        SQUARE, table.isConstant(2) ? CONSTANT : VARYING,
        CUBE, table.isConstant(3) ? CONSTANT : VARYING);
  }

  /** The power of the error that the next one is proportional to; 0 where there is none. */
  static int power(String rate) {
    return switch (rate) {
      case LINEAR -> 1;
      case QUADRATIC -> 2;
      case CUBIC -> 3;
      default -> 0;
    };
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    ErrorTable table = ErrorTable.of(derivation);
    DecisionTable.Row row = TABLE.decide(factsOf(derivation));
    int power = power(row.verdict());
    Explanation text = explain().say("start").show(table.shown(1));
    if (power > 1 || row.verdict().equals(OTHER)) {
      text.say("powers").show(table.shown(2));
    }
    if (power > 2 || row.verdict().equals(OTHER)) {
      text.show(table.shown(3));
    }
    return text.say("because." + row.reason()).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return certificates(
        derivation, "convergence-rate", "products in place of quotients", () -> isRate(derivation));
  }

  private boolean isRate(Derivation derivation) {
    ErrorTable table = ErrorTable.of(derivation);
    String rate = derivation.get(gives()) instanceof Value.Reasoned(var id, var reason) ? id : "";
    boolean isAny = table.isOfOrder(1) || table.isOfOrder(2) || table.isOfOrder(3);
    return switch (rate) {
      case LINEAR, QUADRATIC, CUBIC -> table.isOfOrder(power(rate));
      case SUBLINEAR -> !isAny && table.isRising();
      default -> !isAny && !table.isRising();
    };
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
