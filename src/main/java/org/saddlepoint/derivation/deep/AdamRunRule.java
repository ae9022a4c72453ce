package org.saddlepoint.derivation.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

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

  /** The table with another step from the averages, α already in it. */
  private static Optional<Value> run(
      Derivation derivation, Function<Moments, List<Expression>> direction) {
    Expression rate = Moments.rate(derivation);
    List<List<Expression>> points = new ArrayList<>();
    points.add(Exact.vector(derivation, Quantities.POINT));
    int steps = steps(derivation);
    for (int step = 0; step < steps; step++) {
      Moments moments = Adam.moments(derivation, points);
      points.add(Sized.plus(points.getLast(), Sized.scaled(rate, direction.apply(moments))));
    }
    return Optional.of(new Value.Grid(new Matrix<>(points.subList(1, points.size()))));
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
