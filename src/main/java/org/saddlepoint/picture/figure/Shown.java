package org.saddlepoint.picture.figure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.derivation.descent.DescentQuantities;
import org.saddlepoint.derivation.newton.NewtonQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;

/**
 * Of which questions the contour lines give nothing away. Numbers that nobody reads off lines
 * without heights do; classes, definiteness, curvatures, axes, critical points and all that
 * compares does not, and where a step ends at the middle of a quadratic its lines would show the
 * answer.
 */
final class Shown {
  /** Asked in numbers, at a point that is told. */
  private static final Set<Quantity> NUMBERS =
      Set.of(
          Quantities.VALUE,
          Quantities.GRADIENT_AT_POINT,
          CalculusQuantities.PARTIAL_AT_POINT,
          CalculusQuantities.DIRECTIONAL_DERIVATIVE,
          CalculusQuantities.TAYLOR_MODEL,
          CalculusQuantities.PREDICTED_CHANGE,
          CalculusQuantities.TRUE_CHANGE,
          CalculusQuantities.MODEL_ERROR,
          DescentQuantities.GRADIENT_NEXT,
          DescentQuantities.GRADIENT_DESCENT_RUN,
          DescentQuantities.GRADIENT_DESCENT_TABLE,
          DescentQuantities.GRADIENT_DESCENT_POINT,
          DescentQuantities.GRADIENT_DESCENT_VALUES,
          DescentQuantities.GRADIENT_DESCENT_NORMS,
          DescentQuantities.JACOBI_DESCENT_RUN,
          DescentQuantities.JACOBI_DESCENT_POINT);

  /** As those, where the function is no quadratic. */
  private static final Set<Quantity> TOWARDS_THE_MIDDLE =
      Set.of(
          Quantities.NEWTON_STEP,
          Quantities.NEWTON_NEXT,
          NewtonQuantities.RUN,
          NewtonQuantities.POINT_AFTER,
          SaddleQuantities.DAMPED_STEP,
          SaddleQuantities.DAMPED_NEXT,
          SaddleQuantities.DAMPED_NEWTON_RUN);

  /** Beside the others these do no harm; alone they need no picture. */
  private static final Set<Quantity> BESIDE =
      Set.of(Quantities.GRADIENT, Quantities.HESSIAN, Quantities.HESSIAN_AT_POINT);

  private Shown() {}

  static boolean gives(Scene scene, Collection<Quantity> asked) {
    if (!scene.hasObjective() || !scene.isGiven(Quantities.POINT)) {
      return false;
    }
    Set<Quantity> left = new HashSet<>(asked);
    left.removeAll(BESIDE);
    boolean isPictured = !left.isEmpty();
    left.removeAll(NUMBERS);
    if (scene.centre().isEmpty()) {
      left.removeAll(TOWARDS_THE_MIDDLE);
    }
    return isPictured && left.isEmpty();
  }
}
