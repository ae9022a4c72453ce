package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunChecks;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** x − α∇f(x), with one step size throughout. */
final class GradientDescent implements Method {
  static final GradientDescent METHOD = new GradientDescent();

  private GradientDescent() {}

  @Override
  public String id() {
    return "gradient-descent";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.STEP_SIZE);
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    return moved(
        points.getLast(),
        Exact.negate(StepSize.of(derivation)),
        Run.gradient(derivation, points.getLast()));
  }

  /** point + factor · direction. */
  static List<Expression> moved(
      List<Expression> point, Expression factor, List<Expression> direction) {
    if (point.size() != direction.size()) {
      throw Exact.misshapen(Quantities.GRADIENT_AT_POINT);
    }
    List<Expression> moved = new ArrayList<>();
    for (int i = 0; i < point.size(); i++) {
      moved.add(Exact.sum(point.get(i), Exact.product(factor, direction.get(i))));
    }
    return List.copyOf(moved);
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    int last = points.size() - 1;
    List<Expression> before = points.get(last - 1);
    List<Expression> gradient = Run.gradient(derivation, before);
    return new Explanation("descent.")
        .say("gradient")
        .equation(RunText.gradientAt(last - 1), RunText.result(gradient))
        .say("step")
        .equation(
            Notation.iterate(last),
            rule(last - 1),
            RunText.minusMultiple(before, StepSize.of(derivation), gradient),
            RunText.result(points.getLast()))
        .passages();
  }

  /** x₀ − α∇f(x₀). */
  static Formula rule(int number) {
    return Formulas.join(
        Notation.iterate(number),
        Formulas.symbol("-", "-"),
        StepSize.ALPHA,
        RunText.gradientAt(number));
  }

  /** What was subtracted, divided by α, is the gradient by automatic differentiation. */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<Expression> before = points.get(points.size() - 2);
    List<Expression> after = points.getLast();
    return before.size() == after.size()
        && RunChecks.isGradient(
            derivation, before, RunChecks.slope(before, after, StepSize.of(derivation)));
  }

  @Override
  public int cost(Derivation derivation) {
    return 5 * derivation.dimension();
  }
}
