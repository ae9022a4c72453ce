package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
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
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** The slope of f along a direction: gᵀv/|v|. */
final class DirectionalDerivativeRule extends NamedRule {
  private final List<Slip> slips;

  DirectionalDerivativeRule() {
    super(CalculusQuantities.DIRECTIONAL_DERIVATIVE, "grad.vector", Form.NUMBER);
    slips =
        new FaultySteps(CalculusQuantities.DIRECTIONAL_DERIVATIVE)
            .principal("H16", "not-normalised", DirectionalDerivativeRule::unscaled)
            .other("H16b", "divided-twice", DirectionalDerivativeRule::dividedTwice)
            .other("G15", "length-of-the-gradient", DirectionalDerivativeRule::length)
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT_AT_POINT, Quantities.DIRECTION);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    return new Value.Scalar(Exact.quotient(Vectors.dot(g, v), Directions.length(v)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> v = derivation.vector(Quantities.DIRECTION);
    Explanation text = explain();
    Directions.explainLength(text, v);
    return text.say("project")
        .equation(
            Formulas.fraction(Directions.GV, Directions.LENGTH),
            Formulas.fraction(SecondOrder.products(g, v), Formulas.of(Directions.length(v))),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("along-line", "automatic differentiation along a line", () -> isSlope(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 * derivation.dimension() + 2;
  }

  /** φ(t) = f(x₀ + tv) has the slope claimed·|v| at 0. */
  private boolean isSlope(Derivation derivation) {
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    Expression slope = Expression.product(derivation.scalar(gives()), Directions.length(v));
    if (derivation.isGiven(Quantities.GRADIENT_AT_POINT)) {
      List<Expression> g = derivation.vector(Quantities.GRADIENT_AT_POINT);
      return Measured.same(slope, Vectors.dot(g, v));
    }
    return Directions.isAlong(derivation, v, Measured.Part.GRADIENT, slope);
  }

  private static Expression slope(Derivation derivation) {
    return Vectors.dot(
        Exact.vector(derivation, Quantities.GRADIENT_AT_POINT),
        SecondOrder.given(derivation, Quantities.DIRECTION));
  }

  private static Optional<Value> unscaled(Derivation derivation) {
    return Directions.isUnit(derivation)
        ? Optional.empty()
        : Optional.of(new Value.Scalar(slope(derivation)));
  }

  private static Optional<Value> dividedTwice(Derivation derivation) {
    List<Expression> v = SecondOrder.given(derivation, Quantities.DIRECTION);
    return Directions.isUnit(derivation)
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Exact.quotient(slope(derivation), Vectors.dot(v, v))));
  }

  private static Optional<Value> length(Derivation derivation) {
    List<Expression> g = Exact.vector(derivation, Quantities.GRADIENT_AT_POINT);
    return Optional.of(new Value.Scalar(Directions.length(g)));
  }
}
