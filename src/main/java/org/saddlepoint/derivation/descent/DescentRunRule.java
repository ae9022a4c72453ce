package org.saddlepoint.derivation.descent;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.run.RunRule;

/** The first iterates of gradient descent. */
final class DescentRunRule extends RunRule {
  private final List<Slip> slips;

  private DescentRunRule(Quantity gives, Columns columns) {
    super(gives, "gd.step", GradientDescent.METHOD, columns);
    slips = DescentSlips.ofRun(gives, this::table);
  }

  static DescentRunRule ofCoordinates() {
    return new DescentRunRule(DescentQuantities.GRADIENT_DESCENT_RUN, Columns.COORDINATES);
  }

  static DescentRunRule withValue() {
    return new DescentRunRule(
        DescentQuantities.GRADIENT_DESCENT_TABLE, Columns.COORDINATES_AND_VALUE);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
