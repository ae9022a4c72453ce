package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Iteration;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Family N of the catalogue for more than one step: a faulty step, taken again and again. */
final class NewtonIterations {
  private NewtonIterations() {}

  /** What a run of a faulty iteration gives. */
  interface Outcome extends BiFunction<Derivation, Iteration, Value> {}

  /** In several variables, or in one with the slips of {@link #ofOne}. */
  static FaultySteps of(Quantity quantity, Outcome outcome) {
    return ofOne(quantity, outcome)
        .other("N5", "elementwise", faulty(outcome, NewtonIterations::elementwise));
  }

  private static Function<Derivation, Optional<Value>> faulty(
      Outcome outcome, Iteration iteration) {
    return derivation -> Optional.of(outcome.apply(derivation, iteration));
  }

  static FaultySteps ofOne(Quantity quantity, Outcome outcome) {
    return new FaultySteps(quantity)
        .principal(
            "N1", "sign", faulty(outcome, (d, points) -> scaled(d, points, Expression.MINUS_ONE)))
        .other("N10", "derivatives-kept", d -> kept(d, outcome, NewtonIterations::derivativesKept))
        .other("N10b", "hessian-kept", d -> kept(d, outcome, NewtonIterations::hessianKept))
        .other("N11", "root-finding", faulty(outcome, NewtonIterations::rootFinding))
        .other("N12", "ratio-inverted", faulty(outcome, NewtonIterations::inverted))
        .other("N13", "gradient-step", faulty(outcome, NewtonIterations::gradientStep))
        .other("N14", "half-step", faulty(outcome, (d, p) -> scaled(d, p, Expression.of(1, 2))))
        .other("N15", "step-doubled", faulty(outcome, (d, p) -> scaled(d, p, Expression.of(2))));
  }

  private static Optional<Value> kept(Derivation derivation, Outcome outcome, Iteration iteration) {
    return Solving.isConstant(derivation)
        ? Optional.empty()
        : Optional.of(outcome.apply(derivation, iteration));
  }

  private static List<Expression> scaled(
      Derivation derivation, List<List<Expression>> points, Expression factor) {
    List<Expression> step =
        Solving.step(derivation, points.getLast()).stream()
            .map(entry -> Exact.product(factor, entry))
            .toList();
    return NewtonSlips.plus(points.getLast(), step);
  }

  /** Each entry of the gradient by the diagonal entry beside it; right where H is diagonal. */
  private static List<Expression> elementwise(
      Derivation derivation, List<List<Expression>> points) {
    Matrix<Expression> hessian = Solving.hessian(derivation, points.getLast());
    if (NewtonSlips.isDiagonal(hessian)) {
      throw new ArithmeticException("no fault");
    }
    List<Expression> gradient = Solving.gradient(derivation, points.getLast());
    List<Expression> step = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      step.add(Exact.negate(Exact.quotient(gradient.get(i), hessian.at(i, i))));
    }
    return NewtonSlips.plus(points.getLast(), step);
  }

  /** The first step over and over. */
  private static List<Expression> derivativesKept(
      Derivation derivation, List<List<Expression>> points) {
    return NewtonSlips.plus(points.getLast(), Solving.step(derivation, points.getFirst()));
  }

  private static List<Expression> hessianKept(
      Derivation derivation, List<List<Expression>> points) {
    List<Expression> step =
        Exact.solution(
            Solving.hessian(derivation, points.getFirst()),
            Exact.negate(Solving.gradient(derivation, points.getLast())));
    return NewtonSlips.plus(points.getLast(), step);
  }

  private static List<Expression> gradientStep(
      Derivation derivation, List<List<Expression>> points) {
    return NewtonSlips.plus(
        points.getLast(), Exact.negate(Solving.gradient(derivation, points.getLast())));
  }

  /** One variable: f/f′. */
  private static List<Expression> rootFinding(
      Derivation derivation, List<List<Expression>> points) {
    Exact.onlyVariable(derivation);
    Expression value =
        Exact.at(
            derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, points.getLast()));
    return minusQuotient(
        points.getLast(), value, Solving.gradient(derivation, points.getLast()).getFirst());
  }

  /** One variable: f″/f′. */
  private static List<Expression> inverted(Derivation derivation, List<List<Expression>> points) {
    Exact.onlyVariable(derivation);
    return minusQuotient(
        points.getLast(),
        Solving.hessian(derivation, points.getLast()).at(0, 0),
        Solving.gradient(derivation, points.getLast()).getFirst());
  }

  private static List<Expression> minusQuotient(
      List<Expression> point, Expression above, Expression below) {
    return NewtonSlips.plus(point, List.of(Exact.negate(Exact.quotient(above, below))));
  }
}
