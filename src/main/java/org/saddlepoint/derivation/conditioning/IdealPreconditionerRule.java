package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.TableRule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;

/** The cheapest kind of preconditioner with which κ becomes 1, and why. */
final class IdealPreconditionerRule extends TableRule {
  private static final String COUPLED = "coupled";
  private static final String EQUAL = "equal";
  private static final String YES = "yes";
  private static final String NO = "no";

  private static final DecisionTable TABLE =
      new DecisionTable(
          List.of(
              new DecisionTable.Fact(COUPLED, List.of(YES, NO)),
              new DecisionTable.Fact(EQUAL, List.of(YES, NO))),
          List.of(
              new DecisionTable.Row(
                  Map.of(COUPLED, Set.of(NO), EQUAL, Set.of(YES)),
                  "no-preconditioner",
                  "curvatures-equal"),
              new DecisionTable.Row(
                  Map.of(COUPLED, Set.of(NO), EQUAL, Set.of(NO)),
                  "diagonal-preconditioner",
                  "scales-differ"),
              new DecisionTable.Row(
                  Map.of(COUPLED, Set.of(YES)), "full-preconditioner", "variables-coupled")));

  private final List<Slip> slips;

  IdealPreconditionerRule() {
    super(ConditioningQuantities.IDEAL_PRECONDITIONER, "pre.diag", Form.REASONED_CHOICE, TABLE);
    slips =
        new FaultySteps(gives())
            .other("R6", "diagonal-for-coupled", d -> when(d, YES, null, NO, NO))
            .other("R6b", "equal-diagonal-for-round", d -> when(d, YES, YES, NO, YES))
            .other("R11", "full-for-diagonal", d -> when(d, NO, NO, YES, NO))
            .slips();
  }

  /** Where the facts are so, what the table says of others; null is any. */
  private Optional<Value> when(
      Derivation derivation, String coupled, String equal, String asCoupled, String asEqual) {
    Map<String, String> found = facts(derivation);
    boolean applies =
        found.get(COUPLED).equals(coupled) && (equal == null || found.get(EQUAL).equals(equal));
    return applies
        ? Optional.of(value(TABLE.decide(Map.of(COUPLED, asCoupled, EQUAL, asEqual))))
        : Optional.empty();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    if (!h.isSymmetric()) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    if (Congruence.ofConstants(h).map(Inertia::positive).orElse(0) < h.height()) {
      throw new UnderivableException(Message.of("conditioning.not-a-bowl"));
    }
    List<Expression> diagonal = Scaling.diagonal(derivation);
    boolean isEqual =
        diagonal.stream().allMatch(e -> Exact.isZero(Exact.difference(e, diagonal.getFirst())));
    return Map.of(COUPLED, Vectors.isDiagonal(h) ? NO : YES, EQUAL, isEqual ? YES : NO);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Map<String, String> found = facts(derivation);
    Explanation text =
        explain()
            .say("start")
            .say("fact.coupled." + found.get(COUPLED))
            .say("fact.equal." + found.get(EQUAL));
    if (derivation.get(gives()) instanceof Value.Reasoned(var verdict, var reason)) {
      text.say("because." + reason);
    }
    return text.passages();
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
