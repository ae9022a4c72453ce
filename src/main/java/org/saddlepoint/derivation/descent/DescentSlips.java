package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Iteration;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;

/** Family D of the catalogue, steps: faulty ways of going from one point to the next. */
final class DescentSlips {
  private DescentSlips() {}

  /** What a run of a faulty iteration gives. */
  interface Outcome {
    Value of(Derivation derivation, Iteration iteration);
  }

  /** Alike for one step, for the point after several, and for the table. */
  static FaultySteps of(Quantity quantity, Outcome outcome) {
    Function<Iteration, Function<Derivation, Optional<Value>>> run =
        iteration -> derivation -> Optional.of(outcome.of(derivation, iteration));
    return new FaultySteps(quantity)
        .principal("D1", "sign", run.apply((d, points) -> step(d, points, StepSize.of(d))))
        .principal("D2", "step-size-omitted", run.apply(DescentSlips::withoutStepSize))
        .other("D4", "gradient-at-origin", run.apply(DescentSlips::gradientAtOrigin))
        .other("D4b", "coordinates-swapped", run.apply(DescentSlips::coordinatesSwapped))
        .other("D5", "divided-by-step-size", run.apply(DescentSlips::divided))
        .other("D6", "value-for-gradient", run.apply(DescentSlips::valueForGradient));
  }

  private static List<Expression> step(
      Derivation derivation, List<List<Expression>> points, Expression factor) {
    return GradientDescent.moved(
        points.getLast(), factor, Run.gradient(derivation, points.getLast()));
  }

  private static List<Expression> withoutStepSize(
      Derivation derivation, List<List<Expression>> points) {
    return step(derivation, points, Expression.MINUS_ONE);
  }

  private static List<Expression> divided(Derivation derivation, List<List<Expression>> points) {
    return step(
        derivation, points, Exact.negate(Exact.quotient(Expression.ONE, StepSize.of(derivation))));
  }

  private static List<Expression> gradientAtOrigin(
      Derivation derivation, List<List<Expression>> points) {
    List<Expression> origin = Collections.nCopies(derivation.dimension(), Expression.ZERO);
    return GradientDescent.moved(
        points.getLast(), Exact.negate(StepSize.of(derivation)), Run.gradient(derivation, origin));
  }

  private static List<Expression> coordinatesSwapped(
      Derivation derivation, List<List<Expression>> points) {
    if (derivation.dimension() != 2) {
      throw Exact.misshapen(Quantities.POINT);
    }
    List<Expression> swapped = new ArrayList<>(points.getLast());
    Collections.reverse(swapped);
    return GradientDescent.moved(
        points.getLast(), Exact.negate(StepSize.of(derivation)), Run.gradient(derivation, swapped));
  }

  private static List<Expression> valueForGradient(
      Derivation derivation, List<List<Expression>> points) {
    Expression f =
        Exact.at(
            derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, points.getLast()));
    return GradientDescent.moved(
        points.getLast(),
        Exact.negate(StepSize.of(derivation)),
        Collections.nCopies(derivation.dimension(), f));
  }

  /** The gradient of the start taken for every step. */
  static List<Expression> gradientKept(Derivation derivation, List<List<Expression>> points) {
    return GradientDescent.moved(
        points.getLast(),
        Exact.negate(StepSize.of(derivation)),
        Run.gradient(derivation, points.getFirst()));
  }

  /** For more than one step. */
  static List<Slip> ofRun(Quantity quantity, Outcome outcome) {
    return of(quantity, outcome)
        .principal(
            "D4c",
            "gradient-kept",
            derivation ->
                Run.steps(derivation) == 1
                    ? Optional.empty()
                    : Optional.of(outcome.of(derivation, DescentSlips::gradientKept)))
        .slips();
  }
}
