package org.saddlepoint.derivation.descent;

import java.util.List;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.IterateRule;
import org.saddlepoint.derivation.run.Run;

/** Where gradient descent with the diagonal preconditioner is after the given number of steps. */
final class JacobiPointRule extends IterateRule {
  private final List<Slip> slips;

  JacobiPointRule() {
    super(DescentQuantities.JACOBI_DESCENT_POINT, "pre.diag", JacobiDescent.METHOD);
    slips =
        JacobiSlips.of(gives(), (d, iteration) -> new Value.Vector(Run.of(iteration, d).last()));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
