package org.saddlepoint.derivation.saddles;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Iteration;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;

/** The first iterates of Newton's method with damping, with the faulty ways of iterating. */
final class DampedNewtonRule extends RunRule {
  private static final DampedNewton METHOD = new DampedNewton();

  private final List<Slip> slips;

  DampedNewtonRule() {
    super(SaddleQuantities.DAMPED_NEWTON_RUN, "safe.damp", METHOD);
    slips =
        new FaultySteps(gives())
            .principal("N1", "sign", d -> faulty(d, DampedNewtonRule::backwards))
            .principal("S3", "subtracted", d -> faulty(d, DampedNewtonRule::subtracted))
            .principal("S3b", "damping-left-out", d -> faulty(d, DampedNewtonRule::undamped))
            .other("N10", "step-kept", this::stepKept)
            .slips();
  }

  private Optional<Value> faulty(Derivation derivation, Iteration iteration) {
    return Optional.of(table(derivation, iteration));
  }

  /** The point as far on the other side. */
  private static List<Expression> backwards(Derivation derivation, List<List<Expression>> points) {
    List<Expression> last = points.getLast();
    List<Expression> step = Vectors.minus(METHOD.next(derivation, points), last);
    return Vectors.minus(last, step);
  }

  private static List<Expression> subtracted(Derivation derivation, List<List<Expression>> points) {
    return DampedNewton.shifted(derivation, points, Exact.negate(Damping.damping(derivation)));
  }

  private static List<Expression> undamped(Derivation derivation, List<List<Expression>> points) {
    return DampedNewton.shifted(derivation, points, Expression.ZERO);
  }

  /** The step of the start taken again and again; it shows from the second row on. */
  private Optional<Value> stepKept(Derivation derivation) {
    return Run.steps(derivation) == 1
        ? Optional.empty()
        : faulty(derivation, DampedNewtonRule::firstStepAgain);
  }

  private static List<Expression> firstStepAgain(
      Derivation derivation, List<List<Expression>> points) {
    List<Expression> start = points.getFirst();
    List<Expression> first = Vectors.minus(METHOD.next(derivation, List.of(start)), start);
    return Vectors.plus(points.getLast(), first);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
