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
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Function;
import org.saddlepoint.expression.Simplifier;

/**
 * How many times as many steps the second condition number takes, each with its best step size: the
 * ratio of the logarithms of the two rates, near the ratio of the condition numbers.
 */
final class IterationRatioRule extends NamedRule {
  private static final String ROUND = "r";
  private final List<Slip> slips;

  IterationRatioRule() {
    super(DescentQuantities.ITERATION_RATIO, "gd.zigzag", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("D27", "root", d -> number(Expression.sqrt(ratio(d))))
            .principal("D27b", "square", d -> number(Expression.power(ratio(d), 2)))
            .other("D27c", "inverted", d -> number(Expression.power(ratio(d), -1)))
            .other("D27d", "logarithm", IterationRatioRule::logarithms)
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(Simplifier.simplify(e)));
  }

  private static Optional<Value> logarithms(Derivation derivation) {
    Expression first = kappa(derivation, DescentQuantities.FIRST_CONDITION);
    Expression second = kappa(derivation, DescentQuantities.SECOND_CONDITION);
    return number(Expression.quotient(ln(second), ln(first)));
  }

  private static Expression ln(Expression e) {
    return Expression.apply(Function.LN, e);
  }

  private static Expression kappa(Derivation derivation, Quantity setting) {
    Expression kappa = derivation.scalar(setting);
    if (Exact.signum(Exact.difference(kappa, Expression.ONE)) <= 0) {
      throw new UnderivableException(Message.of("descent.condition"));
    }
    return kappa;
  }

  /** ((κ − 1)/(κ + 1)). */
  private static Expression rate(Derivation derivation, Quantity setting) {
    Expression kappa = kappa(derivation, setting);
    return Exact.quotient(
        Exact.difference(kappa, Expression.ONE), Exact.sum(kappa, Expression.ONE));
  }

  private static Expression ratio(Derivation derivation) {
    return Expression.quotient(
        ln(rate(derivation, DescentQuantities.FIRST_CONDITION)),
        ln(rate(derivation, DescentQuantities.SECOND_CONDITION)));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(DescentQuantities.FIRST_CONDITION, DescentQuantities.SECOND_CONDITION);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Simplifier.simplify(ratio(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Formula first = Formulas.of(rate(derivation, DescentQuantities.FIRST_CONDITION));
    Formula second = Formulas.of(rate(derivation, DescentQuantities.SECOND_CONDITION));
    return explain()
        .say("start")
        .equation(Formulas.symbol(ROUND + "_{1}", "r1"), first)
        .equation(Formulas.symbol(ROUND + "_{2}", "r2"), second)
        .say("steps")
        .show(
            Formulas.join(
                Formulas.fraction(Formulas.symbol("k_{2}", "k2"), Formulas.symbol("k_{1}", "k1")),
                Formulas.symbol("\\approx", "≈"),
                Formulas.fraction(logarithm(first), logarithm(second)),
                Formulas.symbol("\\approx", "≈"),
                Formulas.numerical(derivation.scalar(gives()))))
        .say("estimate")
        .passages();
  }

  private static Formula logarithm(Formula rate) {
    Formula bracketed = Formulas.brackets(rate);
    return new Formula("\\ln" + bracketed.tex(), "ln" + bracketed.text());
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("iteration-ratio", "one rate as a power of the other", () -> holds(derivation))
        .list();
  }

  /** r₁ is r₂ to the power of the ratio. */
  private boolean holds(Derivation derivation) {
    return Measured.same(
        new Expression.Power(
            rate(derivation, DescentQuantities.SECOND_CONDITION), derivation.scalar(gives())),
        rate(derivation, DescentQuantities.FIRST_CONDITION));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6;
  }
}
