package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.IterateRule;
import org.saddlepoint.derivation.run.Run;

/** Where Newton's method is after the given number of steps. */
final class NewtonPointRule extends IterateRule {
  private final List<Slip> slips;

  NewtonPointRule() {
    super(NewtonQuantities.POINT_AFTER, "newton.2d", NewtonMethod.METHOD);
    FaultySteps faulty =
        NewtonIterations.of(
            gives(), (d, iteration) -> new Value.Vector(Run.of(iteration, d).last()));
    slips =
        faulty
            .other("N2", "last-step-given", NewtonPointRule::lastStep)
            .principal("N2b", "one-step-short", NewtonPointRule::oneShort)
            .slips();
  }

  private static Optional<Value> lastStep(Derivation derivation) {
    var points = Run.of(NewtonMethod.METHOD, derivation).points();
    return Optional.of(
        new Value.Vector(NewtonMethod.difference(points.getLast(), points.get(points.size() - 2))));
  }

  private static Optional<Value> oneShort(Derivation derivation) {
    var points = Run.of(NewtonMethod.METHOD, derivation).points();
    return points.size() <= 2
        ? Optional.empty()
        : Optional.of(new Value.Vector(points.get(points.size() - 2)));
  }

  @Override
  public String skill(Derivation derivation) {
    return NewtonRunRule.skillOf(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
