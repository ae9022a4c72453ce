package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.IterateRule;
import org.saddlepoint.derivation.run.Run;

/** Where gradient descent is after the given number of steps. */
final class DescentPointRule extends IterateRule {
  private final List<Slip> slips;

  DescentPointRule() {
    super(DescentQuantities.GRADIENT_DESCENT_POINT, "gd.step", GradientDescent.METHOD);
    slips =
        Stream.concat(
                DescentSlips.ofRun(
                    gives(), (d, iteration) -> new Value.Vector(Run.of(iteration, d).last()))
                    .stream(),
                new FaultySteps(gives())
                        .other("D25", "one-step-short", DescentPointRule::oneStepShort)
                        .slips()
                        .stream())
            .toList();
  }

  private static Optional<Value> oneStepShort(Derivation derivation) {
    int steps = Run.steps(derivation) - 1;
    return steps == 0
        ? Optional.empty()
        : Optional.of(new Value.Vector(Run.of(GradientDescent.METHOD, derivation, steps).last()));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
