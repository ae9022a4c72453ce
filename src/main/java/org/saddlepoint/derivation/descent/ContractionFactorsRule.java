package org.saddlepoint.derivation.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** The factors 1 − αλ of gradient descent on a quadratic, one for each eigenvalue. */
final class ContractionFactorsRule extends NamedRule {
  private final List<Slip> slips;

  ContractionFactorsRule() {
    super(DescentQuantities.CONTRACTION_FACTORS, "gd.contract", Form.SET);
    slips =
        new FaultySteps(gives())
            .principal("D10", "sign", d -> each(d, e -> Exact.difference(Expression.of(2), e)))
            .principal(
                "D10b", "one-left-out", d -> each(d, e -> Exact.difference(Expression.ONE, e)))
            .principal("D2", "step-size-omitted", ContractionFactorsRule::withoutStepSize)
            .other("D13", "magnitudes", d -> each(d, Exact::magnitude))
            .slips();
  }

  private static Optional<Value> each(Derivation derivation, UnaryOperator<Expression> faulty) {
    return Optional.of(set(Factors.of(derivation).stream().map(faulty).toList()));
  }

  private static Optional<Value> withoutStepSize(Derivation derivation) {
    return Optional.of(
        set(
            Curvatures.of(derivation).stream()
                .map(e -> Exact.difference(Expression.ONE, e))
                .toList()));
  }

  /** In ascending order. */
  private static Value set(List<Expression> factors) {
    List<Expression> sorted = new ArrayList<>(factors);
    sorted.sort(Exact.ORDER);
    return new Value.Multiset(sorted);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Curvatures.source(derivation), Quantities.STEP_SIZE);
  }

  @Override
  public Value value(Derivation derivation) {
    return set(Factors.of(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression alpha = StepSize.of(derivation);
    List<Expression> eigenvalues = Curvatures.of(derivation);
    Explanation text = explain().say("start");
    for (int i = 0; i < eigenvalues.size(); i++) {
      text.equation(
          Factors.symbol(i + 1),
          Factors.written(alpha, eigenvalues.get(i)),
          Formulas.withRounded(Factors.of(alpha, eigenvalues.get(i))));
    }
    return text.say("meaning").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("contraction-factors", "trace and determinant", () -> hold(derivation))
        .list();
  }

  /** Their sum and product are trace and determinant of I − αH; else each 1 − f is one αλ. */
  private boolean hold(Derivation derivation) {
    List<Expression> factors = derivation.multiset(gives());
    Expression minusAlpha = Exact.negate(StepSize.of(derivation));
    if (Curvatures.areOfMatrix(derivation)) {
      Matrix<Expression> step = Factors.combined(derivation, Expression.ONE, minusAlpha);
      return factors.size() == step.height()
          && Measured.same(
              Expression.sum(factors),
              Expression.sum(
                  IntStream.range(0, step.height()).mapToObj(i -> step.at(i, i)).toList()))
          && Measured.isDeterminant(step, Simplifier.expand(Expression.product(factors)));
    }
    List<Expression> eigenvalues = Curvatures.of(derivation);
    return factors.size() == eigenvalues.size()
        && IntStream.range(0, factors.size())
            .allMatch(i ->
                Measured.same(
                    Expression.sum(
                        factors.get(i),
                        Expression.negate(
                            Expression.product(
                                minusAlpha, eigenvalues.get(eigenvalues.size() - 1 - i)))),
                    Expression.ONE));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 * Curvatures.of(derivation).size();
  }
}
