package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The first iterates of Newton's method. */
final class NewtonRunRule extends RunRule {
  private final List<Slip> slips;

  NewtonRunRule() {
    super(NewtonQuantities.RUN, "newton.2d", NewtonMethod.METHOD);
    FaultySteps faulty = NewtonIterations.of(gives(), this::table);
    slips = faulty.principal("N2", "steps-given", NewtonRunRule::steps).slips();
  }

  /** The steps in the place of the iterates. */
  private static Optional<Value> steps(Derivation derivation) {
    List<List<Expression>> points = Run.of(NewtonMethod.METHOD, derivation).points();
    List<List<Expression>> steps = new ArrayList<>();
    for (int row = 1; row < points.size(); row++) {
      steps.add(NewtonMethod.difference(points.get(row), points.get(row - 1)));
    }
    boolean isFromOrigin = Exact.areZero(derivation.vector(Quantities.POINT));
    return isFromOrigin && steps.size() == 1
        ? Optional.empty()
        : Optional.of(new Value.Grid(new Matrix<>(steps)));
  }

  @Override
  public String skill(Derivation derivation) {
    return skillOf(derivation);
  }

  static String skillOf(Derivation derivation) {
    return switch (derivation.dimension()) {
      case 1 -> "newton.1d";
      case 2 -> "newton.2d";
      default -> "newton.nd";
    };
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
