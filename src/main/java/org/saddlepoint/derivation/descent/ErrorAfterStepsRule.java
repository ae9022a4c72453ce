package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** The error in the basis of eigenvectors after k steps: each component times (1 − αλ)ᵏ. */
final class ErrorAfterStepsRule extends NamedRule {
  private final List<Slip> slips;

  /** What a component is multiplied by, from its factor and the number of steps. */
  private interface Growth {
    Expression of(Expression factor, int steps);
  }

  ErrorAfterStepsRule() {
    super(DescentQuantities.ERROR_AFTER_STEPS, "gd.contract", Form.VECTOR);
    slips =
        new FaultySteps(gives())
            .principal(
                "D15", "times-steps", d -> grown(d, (f, k) -> Exact.product(Expression.of(k), f)))
            .principal("D15b", "linear", d -> grown(d, ErrorAfterStepsRule::linear))
            .other("D13", "signs-lost", d -> grown(d, (f, k) -> Exact.magnitude(power(f, k))))
            .other(
                "D10",
                "sign",
                d -> grown(d, (f, k) -> power(Exact.difference(Expression.of(2), f), k)))
            .slips();
  }

  private static Expression power(Expression factor, int steps) {
    return Simplifier.expand(Expression.power(factor, steps));
  }

  /** 1 − kαλ. */
  private static Expression linear(Expression factor, int steps) {
    return Exact.difference(
        Expression.ONE,
        Exact.product(Expression.of(steps), Exact.difference(Expression.ONE, factor)));
  }

  private static Optional<Value> grown(Derivation derivation, Growth growth) {
    int steps = Run.steps(derivation);
    List<Expression> error = derivation.vector(DescentQuantities.ERROR_COMPONENTS);
    List<Expression> factors = Factors.of(derivation);
    if (error.size() != factors.size()) {
      throw Exact.misshapen(DescentQuantities.ERROR_COMPONENTS);
    }
    return Optional.of(
        new Value.Vector(
            IntStream.range(0, error.size())
                .mapToObj(i -> Exact.product(error.get(i), growth.of(factors.get(i), steps)))
                .toList()));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Curvatures.source(derivation),
        DescentQuantities.ERROR_COMPONENTS,
        Quantities.STEP_SIZE,
        Quantities.STEPS);
  }

  @Override
  public Value value(Derivation derivation) {
    return grown(derivation, ErrorAfterStepsRule::power).orElseThrow();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int steps = Run.steps(derivation);
    List<Expression> error = derivation.vector(DescentQuantities.ERROR_COMPONENTS);
    List<Expression> eigenvalues = Curvatures.of(derivation);
    List<Expression> result = derivation.vector(gives());
    Expression alpha = StepSize.of(derivation);
    Explanation text = explain().say("start");
    for (int i = 0; i < Math.min(result.size(), error.size()); i++) {
      Expression factor = Factors.of(alpha, eigenvalues.get(i));
      text.say("component", Message.plain(i + 1))
          .equation(
              Factors.symbol(i + 1),
              Factors.written(alpha, eigenvalues.get(i)),
              Formulas.of(factor))
          .equation(
              DescentText.error(i + 1, steps),
              DescentText.powerTimes(factor, steps, error.get(i)),
              Formulas.withRounded(result.get(i)));
    }
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("error-after-steps", "step by step", () -> isReached(derivation))
        .list();
  }

  /** e ← e − αλe as often as there are steps. */
  private boolean isReached(Derivation derivation) {
    List<Expression> error = new ArrayList<>(derivation.vector(DescentQuantities.ERROR_COMPONENTS));
    List<Expression> eigenvalues = Curvatures.of(derivation);
    List<Expression> claimed = derivation.vector(gives());
    Expression alpha = derivation.scalar(Quantities.STEP_SIZE);
    for (int step = 0; step < Run.steps(derivation); step++) {
      for (int i = 0; i < error.size(); i++) {
        Expression slope = Exact.product(alpha, eigenvalues.get(i), error.get(i));
        error.set(i, Exact.difference(error.get(i), slope));
      }
    }
    return claimed.size() == error.size()
        && IntStream.range(0, error.size())
            .allMatch(i -> Measured.same(error.get(i), claimed.get(i)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4 * Curvatures.of(derivation).size();
  }
}
