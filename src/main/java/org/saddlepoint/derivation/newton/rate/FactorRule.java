package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * 1 − 1/p, where f′ is 0 of order p at the point: the share of a small error that a Newton step
 * leaves. At an ordinary minimum p = 1 and nothing is left in first order; at that of x⁴, p = 3 and
 * two thirds are left.
 */
final class FactorRule extends FractionRule {
  FactorRule() {
    super(
        RateQuantities.FACTOR,
        "newton.rate",
        List.of(Quantities.POINT, Quantities.DERIVATIVE_AT_POINT, Quantities.SECOND_DERIVATIVE),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.FACTOR)
        .principal("Q5", "quadratic-all-the-same", FactorRule::nothingLeft)
        .principal("N11", "root-finding", d -> Errors.number(left(Minimiser.multiplicity(d) + 1)))
        .other("Q1", "halved", d -> Errors.number(Rational.HALF))
        .other(
            "N14b",
            "share-that-goes",
            d -> Errors.number(Rational.ONE.minus(left(Minimiser.multiplicity(d)))))
        .slips();
  }

  private static Optional<Value> nothingLeft(Derivation derivation) {
    return Minimiser.multiplicity(derivation) == 1
        ? Optional.empty()
        : Errors.number(Rational.ZERO);
  }

  private static Rational left(int multiplicity) {
    return Rational.ONE.minus(Rational.of(1, multiplicity));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return left(Minimiser.multiplicity(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int multiplicity = Minimiser.multiplicity(derivation);
    Explanation text = explain();
    if (multiplicity == 1) {
      return text.say("ordinary").passages();
    }
    return text.say("flat", Message.plain(multiplicity))
        .equation(
            Formulas.symbol("e - \\frac{e}{p}", "e - e/p"),
            Formulas.symbol(
                "\\left(1 - \\frac{1}{" + multiplicity + "}\\right) e",
                "(1 - 1/" + multiplicity + ")*e"),
            Formulas.join(Formulas.of(result(derivation)), Formulas.symbol("e", "e")))
        .say("linear")
        .passages();
  }

  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return Minimiser.leaves(derivation, Expression.of(claimed), 1);
  }

  @Override
  protected String method() {
    return "a Newton step from very near, by automatic differentiation";
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
