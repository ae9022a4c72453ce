package org.saddlepoint.derivation.descent;

import java.util.List;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.run.RunRule;

/** The first iterates of gradient descent with the diagonal of the Hessian as preconditioner. */
final class JacobiRunRule extends RunRule {
  private final List<Slip> slips;

  JacobiRunRule() {
    super(DescentQuantities.JACOBI_DESCENT_RUN, "pre.diag", JacobiDescent.METHOD);
    slips = JacobiSlips.of(gives(), this::table);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
