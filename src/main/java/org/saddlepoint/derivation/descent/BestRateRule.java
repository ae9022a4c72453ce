package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.ConditioningQuantities;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** The rate of gradient descent with its best step size: (κ − 1)/(κ + 1). */
final class BestRateRule extends NamedRule {
  private final List<Slip> slips;

  BestRateRule() {
    super(DescentQuantities.BEST_RATE, "gd.contract", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal(
                "D9",
                "one-step-size",
                d ->
                    number(
                        Exact.difference(
                            Expression.ONE, DescentText.quotient(Expression.ONE, kappa(d)))))
            .principal("D9b", "inverted", d -> number(ratio(plus(d, 1), plus(d, -1))))
            .principal("D9c", "reciprocal", d -> number(ratio(Expression.ONE, kappa(d))))
            .other("D9d", "root-of-condition", BestRateRule::ofRoot)
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  private static Expression ratio(Expression above, Expression below) {
    return DescentText.quotient(above, below);
  }

  private static Expression plus(Derivation derivation, long number) {
    return Exact.sum(kappa(derivation), Expression.of(number));
  }

  private static Optional<Value> ofRoot(Derivation derivation) {
    Expression root = Simplifier.simplify(Expression.sqrt(kappa(derivation)));
    return number(ratio(Exact.difference(root, Expression.ONE), Exact.sum(root, Expression.ONE)));
  }

  static Expression kappa(Derivation derivation) {
    if (!derivation.isGiven(Quantities.CONDITION_NUMBER)
        && derivation.isGiven(ConditioningQuantities.SPECTRUM)) {
      List<Expression> ascending = Curvatures.ofBowl(derivation);
      return Exact.quotient(ascending.getLast(), ascending.getFirst());
    }
    if (!derivation.isGiven(Quantities.CONDITION_NUMBER)) {
      Curvatures.ofBowl(derivation);
    }
    Expression kappa = derivation.scalar(Quantities.CONDITION_NUMBER);
    if (Exact.signum(Exact.difference(kappa, Expression.ONE)) < 0) {
      throw new UnderivableException(Message.of("descent.condition"));
    }
    return kappa;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.isGiven(ConditioningQuantities.SPECTRUM)
            && !derivation.isGiven(Quantities.CONDITION_NUMBER)
        ? List.of(ConditioningQuantities.SPECTRUM)
        : List.of(Quantities.CONDITION_NUMBER);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(ratio(plus(derivation, -1), plus(derivation, 1)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression kappa = kappa(derivation);
    return explain()
        .say("start")
        .show(Formulas.named(Notation.KAPPA, kappa))
        .say("rate")
        .equation(
            DescentText.RATE,
            Formulas.fraction(
                Lines.minus(Notation.KAPPA, Formulas.number(1)),
                Formulas.sum(List.of(Notation.KAPPA, Formulas.number(1)))),
            Formulas.fraction(
                Formulas.of(Exact.difference(kappa, Expression.ONE)),
                Formulas.of(Exact.sum(kappa, Expression.ONE))),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("best-rate", "the condition number from the rate", () -> holds(derivation))
        .list();
  }

  /** r (λmin + λmax) = λmax − λmin, or κ (1 − r) = 1 + r where κ is given. */
  private boolean holds(Derivation derivation) {
    Expression rate = derivation.scalar(gives());
    if (derivation.isGiven(Quantities.CONDITION_NUMBER)) {
      return Measured.same(
          Expression.product(
              derivation.scalar(Quantities.CONDITION_NUMBER),
              Expression.difference(Expression.ONE, rate)),
          Expression.sum(Expression.ONE, rate));
    }
    List<Expression> ascending = Curvatures.of(derivation);
    return Measured.same(
        Expression.product(rate, Expression.sum(ascending.getFirst(), ascending.getLast())),
        Expression.difference(ascending.getLast(), ascending.getFirst()));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return kappa(derivation) instanceof Expression.Constant ? 3 : 6;
  }
}
