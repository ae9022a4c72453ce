package org.saddlepoint.derivation.saddles;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Newton's method with a fixed damping: xₖ₊₁ = xₖ + d with (H(xₖ) + λI) d = −∇f(xₖ). */
record DampedNewton() implements Method {
  @Override
  public String id() {
    return "damped-newton";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    return shifted(derivation, points, Damping.damping(derivation));
  }

  /** The next iterate with this number in the damping's place. */
  static List<Expression> shifted(
      Derivation derivation, List<List<Expression>> points, Expression by) {
    List<Expression> point = points.getLast();
    return Vectors.plus(
        point,
        Vectors.solution(
            Vectors.shifted(hessian(derivation, point), by),
            Exact.negate(gradient(derivation, point))));
  }

  private static Matrix<Expression> damped(Derivation derivation, List<Expression> point) {
    return Vectors.shifted(hessian(derivation, point), Damping.damping(derivation));
  }

  private static Matrix<Expression> hessian(Derivation derivation, List<Expression> point) {
    NewtonNearSaddles.requireCoordinates(derivation, point);
    Map<String, Expression> at = Run.coordinates(derivation, point);
    return Exact.square(derivation, Quantities.HESSIAN).map(entry -> Exact.at(entry, at));
  }

  private static List<Expression> gradient(Derivation derivation, List<Expression> point) {
    NewtonNearSaddles.requireCoordinates(derivation, point);
    Map<String, Expression> at = Run.coordinates(derivation, point);
    return Exact.vector(derivation, Quantities.GRADIENT).stream()
        .map(partial -> Exact.at(partial, at))
        .toList();
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    List<Expression> from = points.get(points.size() - 2);
    List<Expression> to = points.getLast();
    Matrix<Expression> matrix = damped(derivation, from);
    List<Expression> right = Exact.negate(gradient(derivation, from));
    List<Expression> step = Vectors.minus(to, from);
    return new Explanation("method.damped-newton.")
        .say("system")
        .equation(Formulas.join(Formulas.matrix(matrix), Notation.STEP), Formulas.vector(right))
        .show(Vectors.solutionLine(Notation.STEP, matrix, right, step))
        .say("move")
        .equation(Notation.iterate(points.size() - 1), Formulas.vectorWithRounded(to))
        .passages();
  }

  /** The gradient by automatic differentiation is −(H + λI)(x₁ − x₀). */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<Expression> from = points.get(points.size() - 2);
    List<Expression> step = Vectors.minus(points.getLast(), from);
    List<Expression> gradient = Exact.negate(Vectors.times(damped(derivation, from), step));
    return IntStream.range(0, step.size()).allMatch(i -> Exact.isConstant(step.get(i)))
        && Measured.areDerivatives(
            derivation.scalar(Quantities.OBJECTIVE),
            Measured.Part.GRADIENT,
            gradient,
            derivation.variables(),
            Run.coordinates(derivation, from));
  }

  @Override
  public int cost(Derivation derivation) {
    int n = derivation.dimension();
    return n * n * n + 3 * n;
  }
}
