package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** The step sizes with which gradient descent on a bowl converges: 0 < α < 2/λmax. */
final class StableStepSizesRule extends NamedRule {
  private final List<Slip> slips;

  StableStepSizesRule() {
    super(DescentQuantities.STABLE_STEP_SIZES, "gd.contract", Form.INTERVAL);
    slips =
        new FaultySteps(gives())
            .principal("D7", "one-over-largest", d -> upTo(Expression.ONE, last(d)))
            .principal("D7b", "two-over-smallest", d -> upTo(Expression.of(2), first(d)))
            .other("D7c", "two-over-condition", d -> upTo(Expression.of(2), kappa(d)))
            .other("D7d", "end-included", d -> range(bound(d), true, true))
            .other("D7e", "zero-not-excluded", d -> range(bound(d), false, false))
            .slips();
  }

  private static Expression last(Derivation derivation) {
    return Curvatures.ofBowl(derivation).getLast();
  }

  private static Expression first(Derivation derivation) {
    return Curvatures.ofBowl(derivation).getFirst();
  }

  private static Expression kappa(Derivation derivation) {
    return Exact.quotient(last(derivation), first(derivation));
  }

  private static Expression bound(Derivation derivation) {
    return DescentText.quotient(Expression.of(2), last(derivation));
  }

  private static Optional<Value> upTo(Expression above, Expression below) {
    return range(DescentText.quotient(above, below), false, true);
  }

  private static Optional<Value> range(Expression high, boolean closed, boolean fromZero) {
    Optional<Value.End> low =
        fromZero ? Optional.of(new Value.End(Expression.ZERO, false)) : Optional.empty();
    return Optional.of(new Value.Range(low, Optional.of(new Value.End(high, closed))));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Curvatures.source(derivation));
  }

  @Override
  public Value value(Derivation derivation) {
    return range(bound(derivation), false, true).orElseThrow();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression largest = last(derivation);
    return explain()
        .say("start")
        .show(DescentText.CONDITION)
        .say("largest")
        .equation(
            Formulas.fraction(DescentText.TWO, DescentText.LARGEST),
            Formulas.fraction(DescentText.TWO, Formulas.of(largest)),
            Formulas.withRounded(bound(derivation)))
        .say("ends")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("stable-step-sizes", "the factor at the end", () -> holds(derivation))
        .list();
  }

  /** At the end α, 2/α is an eigenvalue, and (2/α) I − H has no negative one. */
  private boolean holds(Derivation derivation) {
    if (!(derivation.get(gives()) instanceof Value.Range(var low, var high))
        || low.isEmpty()
        || high.isEmpty()
        || low.get().isIncluded()
        || high.get().isIncluded()
        || !low.get().at().equals(Expression.ZERO)) {
      return false;
    }
    Expression end = Simplifier.expand(DescentText.quotient(Expression.of(2), high.get().at()));
    if (Curvatures.areOfMatrix(derivation)) {
      Matrix<Expression> rest = Factors.combined(derivation, end, Expression.MINUS_ONE);
      return Measured.isDeterminant(rest, Expression.ZERO)
          && IntStream.range(0, rest.height()).allMatch(i -> Exact.signum(rest.at(i, i)) >= 0);
    }
    return Curvatures.of(derivation).stream()
            .allMatch(e -> Exact.signum(Expression.difference(end, e)) >= 0)
        && Curvatures.of(derivation).stream().anyMatch(e -> Measured.same(e, end));
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
