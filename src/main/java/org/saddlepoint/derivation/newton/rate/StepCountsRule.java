package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** How many steps gradient descent and Newton's method take to the same bound. */
final class StepCountsRule extends NamedRule {
  private final List<Slip> slips;

  StepCountsRule() {
    super(RateQuantities.STEP_COUNTS, "newton.rate", Form.VECTOR);
    slips =
        new FaultySteps(RateQuantities.STEP_COUNTS)
            .principal("Q5", "both-quadratic", d -> pair(quadratic(d), quadratic(d)))
            .other("Q5b", "both-linear", d -> pair(linear(d), linear(d)))
            .slips();
  }

  private static Optional<Value> pair(Expression first, Expression second) {
    return Optional.of(new Value.Vector(List.of(first, second)));
  }

  private static Expression linear(Derivation derivation) {
    return derivation.scalar(RateQuantities.LINEAR_STEPS);
  }

  private static Expression quadratic(Derivation derivation) {
    return derivation.scalar(RateQuantities.QUADRATIC_STEPS);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(RateQuantities.LINEAR_STEPS, RateQuantities.QUADRATIC_STEPS);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(List.of(linear(derivation), quadratic(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text =
        explain()
            .say("start", Message.maths(linear(derivation)), Message.maths(quadratic(derivation)));
    return text.say("meaning").passages();
  }

  /** Each count is the first with which the bound is met. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("step-counts", "each count against its bound", () -> areBoth(derivation))
        .list();
  }

  private boolean areBoth(Derivation derivation) {
    List<Expression> claimed = derivation.vector(gives());
    return claimed.size() == 2
        && claimed.get(0) instanceof Expression.Constant(var first)
        && claimed.get(1) instanceof Expression.Constant(var second)
        && isLinear(derivation, first)
        && isQuadratic(derivation, second);
  }

  private static boolean isLinear(Derivation derivation, Rational count) {
    return derivation.isGiven(RateQuantities.LINEAR_STEPS)
        ? linear(derivation).isConstant(count)
        : LinearStepsRule.given(derivation).isReachedFirstAfter(count);
  }

  private static boolean isQuadratic(Derivation derivation, Rational count) {
    return derivation.isGiven(RateQuantities.QUADRATIC_STEPS)
        ? quadratic(derivation).isConstant(count)
        : QuadraticStepsRule.isReachedFirstAfter(derivation, count);
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
