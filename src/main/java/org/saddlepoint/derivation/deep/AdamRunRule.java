package org.saddlepoint.derivation.deep;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;

/** The first iterates of Adam. */
final class AdamRunRule extends RunRule {
  private final List<Slip> slips =
      new FaultySteps(DeepQuantities.ADAM_ITERATES)
          .principal("A1", "not-corrected", d -> run(d, AdamRunRule::uncorrected))
          .principal("N1", "sign", d -> run(d, AdamRunRule::uphill))
          .other("A2", "root-omitted", d -> run(d, AdamRunRule::rootOmitted))
          .other("A8", "sign-alone", d -> run(d, AdamRunRule::signs))
          .slips();

  AdamRunRule() {
    super(DeepQuantities.ADAM_ITERATES, "dl.adam", new Adam());
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  /** The table with another step from the averages, which is multiplied by α. */
  private Optional<Value> run(
      Derivation derivation, Function<Moments, List<Expression>> direction) {
    Expression rate = Moments.rate(derivation);
    return Optional.of(
        table(
            derivation,
            (d, points) ->
                Vectors.plus(
                    points.getLast(),
                    Vectors.scaled(rate, direction.apply(Adam.moments(d, points))))));
  }

  private static List<Expression> uncorrected(Moments moments) {
    return Moments.step(Expression.ONE, moments.firsts().getLast(), moments.seconds().getLast());
  }

  private static List<Expression> uphill(Moments moments) {
    return Exact.negate(Moments.step(Expression.ONE, moments.first(), moments.second()));
  }

  private static List<Expression> rootOmitted(Moments moments) {
    return Moments.step(Expression.ONE, moments.first(), Moments.squared(moments.second()));
  }

  private static List<Expression> signs(Moments moments) {
    return Moments.step(
        Expression.ONE,
        moments.gradients().getLast(),
        Moments.squared(moments.gradients().getLast()));
  }
}
