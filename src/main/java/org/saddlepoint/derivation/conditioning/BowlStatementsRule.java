package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Which of the {@link Statements} about a bowl are true, in two variables. */
final class BowlStatementsRule extends NamedRule {
  private final List<Slip> slips;

  BowlStatementsRule() {
    super(ConditioningQuantities.BOWL_STATEMENTS, "cond.meaning", Form.CHOICES);
    slips =
        new FaultySteps(gives())
            .other("K7", "axes-as-condition", d -> turned(d, Statements.AXES_AS_CONDITION))
            .other("K12", "factor-helps", d -> turned(d, Statements.FACTOR_HELPS))
            .other("K13", "long-axis-steepest", this::axesExchanged)
            .other("R6", "diagonal-cures", d -> turned(d, Statements.DIAGONAL_CURES))
            .slips();
  }

  private List<String> right(Derivation derivation) {
    return own(derivation) instanceof Value.Words(var ids) ? ids : List.of();
  }

  /** A false statement believed. */
  private Optional<Value> turned(Derivation derivation, String id) {
    List<String> right = right(derivation);
    return right.contains(id)
        ? Optional.empty()
        : Optional.of(words(each -> each.equals(id) || right.contains(each)));
  }

  private Optional<Value> axesExchanged(Derivation derivation) {
    List<String> right = right(derivation);
    return right.contains(Statements.LONG_AXIS_FLATTEST)
        ? Optional.of(
            words(each ->
                each.equals(Statements.LONG_AXIS_STEEPEST)
                    || (right.contains(each) && !each.equals(Statements.LONG_AXIS_FLATTEST))))
        : Optional.empty();
  }

  private static Value words(Predicate<String> chosen) {
    return new Value.Words(Statements.ids().stream().filter(chosen).toList());
  }

  private static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (h.height() != 2) {
      throw new UnderivableException(Message.of("conditioning.two-variables"));
    }
    return h;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT, Quantities.CONDITION_NUMBER);
  }

  private static Map<String, String> facts(Derivation derivation) {
    Curvatures.ofBowl(derivation);
    Expression kappa = derivation.scalar(Quantities.CONDITION_NUMBER);
    boolean isOne = Exact.signum(Exact.difference(kappa, Expression.ONE)) == 0;
    boolean isUpToThree = Exact.signum(Exact.difference(kappa, Expression.of(3))) <= 0;
    return Statements.facts(
        isOne ? Statements.ONE : isUpToThree ? Statements.UP_TO_THREE : Statements.ABOVE_THREE,
        Exact.isZero(hessian(derivation).at(0, 1)) ? Statements.PARALLEL : Statements.TILTED);
  }

  @Override
  public Value value(Derivation derivation) {
    hessian(derivation);
    return new Value.Words(Statements.whereTrue(facts(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<String> right = Statements.whereTrue(facts(derivation));
    Explanation text =
        explain()
            .say("start")
            .show(Formulas.named(Notation.KAPPA, derivation.scalar(Quantities.CONDITION_NUMBER)));
    for (String id : Statements.ids()) {
      text.say((right.contains(id) ? "true." : "false.") + id, Message.term("word." + id));
    }
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("bowl-statements", "each statement by itself", () -> holds(derivation))
        .list();
  }

  /** From the entries, the trace t and the determinant D: κ ≤ 3 is 3t² ≤ 16 D. */
  private boolean holds(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    boolean isDiagonal = Exact.isZero(h.at(0, 1));
    boolean isRound = isDiagonal && Exact.isZero(Exact.difference(h.at(0, 0), h.at(1, 1)));
    Expression trace = Exact.sum(h.at(0, 0), h.at(1, 1));
    Expression determinant =
        Exact.difference(
            Exact.product(h.at(0, 0), h.at(1, 1)), Exact.product(h.at(0, 1), h.at(0, 1)));
    boolean isFast =
        Exact.signum(
                Exact.difference(
                    Exact.product(Expression.of(3), trace, trace),
                    Exact.product(Expression.of(16), determinant)))
            <= 0;
    Map<String, Boolean> truth =
        Map.of(
            Statements.CIRCULAR, isRound,
            Statements.AXES_PARALLEL, isDiagonal,
            Statements.LONG_AXIS_FLATTEST, !isRound,
            Statements.LONG_AXIS_STEEPEST, false,
            Statements.AXES_AS_CONDITION, isRound,
            Statements.HALVES_ERROR, isFast,
            Statements.FACTOR_HELPS, false,
            Statements.DIAGONAL_CURES, isDiagonal);
    return derivation.get(gives()) instanceof Value.Words(var ids)
        && Statements.ids().stream().allMatch(id -> truth.get(id) == ids.contains(id));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Statements.ids();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Statements.ids().size();
  }
}
