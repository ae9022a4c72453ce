package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;

/** One step of gradient descent: x₀ − α∇f(x₀). */
final class GradientNextRule extends NamedRule {
  private final List<Slip> slips;

  GradientNextRule() {
    super(DescentQuantities.GRADIENT_NEXT, "gd.step", Form.VECTOR);
    slips =
        Stream.concat(
                DescentSlips.of(
                    gives(),
                    (d, iteration) ->
                        new Value.Vector(iteration.next(d, List.of(d.vector(Quantities.POINT)))))
                    .slips()
                    .stream(),
                new FaultySteps(gives())
                    .principal("D3", "step-given", GradientNextRule::step).slips().stream())
            .toList();
  }

  private static Optional<Value> step(Derivation derivation) {
    Expression factor = Exact.negate(StepSize.of(derivation));
    return Optional.of(
        new Value.Vector(
            derivation.vector(Quantities.GRADIENT_AT_POINT).stream()
                .map(e -> Exact.product(factor, e))
                .toList()));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.POINT, Quantities.STEP_SIZE, Quantities.GRADIENT_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(
        GradientDescent.moved(
            derivation.vector(Quantities.POINT),
            Exact.negate(StepSize.of(derivation)),
            derivation.vector(Quantities.GRADIENT_AT_POINT)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Notation.iterate(1),
            GradientDescent.rule(0),
            RunText.minusMultiple(
                derivation.vector(Quantities.POINT),
                StepSize.of(derivation),
                derivation.vector(Quantities.GRADIENT_AT_POINT)),
            RunText.result(derivation.vector(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("gradient-next", "the way back with the same gradient", () -> leadsBack(derivation))
        .list();
  }

  /** x₁ + α g = x₀; g by automatic differentiation where there is a function. */
  private boolean leadsBack(Derivation derivation) {
    List<Expression> point = derivation.vector(Quantities.POINT);
    List<Expression> next = derivation.vector(gives());
    if (next.size() != point.size()) {
      return false;
    }
    if (derivation.isGiven(Quantities.OBJECTIVE)) {
      return GradientDescent.METHOD.leadsTo(derivation, List.of(point, next));
    }
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    Expression alpha = derivation.scalar(Quantities.STEP_SIZE);
    return IntStream.range(0, point.size())
        .allMatch(i ->
            Measured.same(
                Expression.sum(next.get(i), Expression.product(alpha, gradient.get(i))),
                point.get(i)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 * derivation.vector(Quantities.POINT).size();
  }
}
