package org.saddlepoint.derivation.conditioning;

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
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** Longest to shortest axis of the contours of a bowl: an axis is as 1/√λ, so it is √κ. */
final class AxisRatioRule extends NamedRule {
  private static final Formula CONTOUR =
      Formulas.symbol(
          "\\tfrac{1}{2}\\lambda_{1}u_{1}^2 + \\tfrac{1}{2}\\lambda_{2}u_{2}^2 = c",
          "λ1 u1^2/2 + λ2 u2^2/2 = c");

  private final List<Slip> slips;

  AxisRatioRule() {
    super(ConditioningQuantities.AXIS_RATIO, "cond.meaning", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("K7", "condition-itself", d -> number(kappa(d)))
            .principal(
                "K1", "inverted", d -> number(Expression.power(Expression.sqrt(kappa(d)), -1)))
            .other("K7b", "square", d -> number(Expression.power(kappa(d), 2)))
            .other("K7c", "halved", d -> number(Exact.half(kappa(d))))
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(Simplifier.simplify(e)));
  }

  private static Expression kappa(Derivation derivation) {
    List<Expression> ascending = Curvatures.ofBowl(derivation);
    return derivation.isGiven(ConditioningQuantities.SPECTRUM)
        ? Exact.quotient(ascending.getLast(), ascending.getFirst())
        : derivation.scalar(Quantities.CONDITION_NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.isGiven(ConditioningQuantities.SPECTRUM)
        ? List.of(ConditioningQuantities.SPECTRUM)
        : List.of(Quantities.CONDITION_NUMBER);
  }

  @Override
  public Value value(Derivation derivation) {
    return number(Expression.sqrt(kappa(derivation))).orElseThrow();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression kappa = kappa(derivation);
    Formula root = Formulas.symbol("\\sqrt{\\kappa}", "sqrt(κ)");
    Formula axes =
        Formulas.symbol(
            "\\frac{1/\\sqrt{\\lambda_{\\min}}}{1/\\sqrt{\\lambda_{\\max}}}",
            "(1/sqrt(λmin))/(1/sqrt(λmax))");
    Explanation text = explain().say("start").show(CONTOUR).say("axes").equation(axes, root);
    if (derivation.isGiven(ConditioningQuantities.SPECTRUM)) {
      text.show(Formulas.named(Notation.KAPPA, kappa));
    }
    return text.say("put-in").show(Formulas.named(root, derivation.scalar(gives()))).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("axis-ratio", "the same height at both ends", () -> holds(derivation))
        .list();
  }

  /** The longer axis, squared, times the smaller curvature is as the shorter times the larger. */
  private boolean holds(Derivation derivation) {
    Expression ratio = derivation.scalar(gives());
    List<Expression> ascending = Curvatures.ofBowl(derivation);
    return Exact.signum(Expression.difference(ratio, Expression.ONE)) >= 0
        && Measured.same(
            Expression.product(Expression.power(ratio, 2), ascending.getFirst()),
            ascending.getLast());
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }
}
