package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** k, k² or k³: by what a cost is multiplied where n becomes k n, for large n. */
final class CostGrowthRule extends FractionRule {
  CostGrowthRule() {
    super(
        CostQuantities.COST_GROWTH,
        "newton.cost",
        List.of(CostQuantities.GROWTH, CostQuantities.COST_ORDER),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.COST_GROWTH)
        .principal(
            "O1",
            "cube-and-square-exchanged",
            d -> power(d) == 1 ? Optional.empty() : Sizes.number(growth(d, 5 - power(d))))
        .other(
            "O2",
            "proportional",
            d -> power(d) == 1 ? Optional.empty() : Sizes.number(growth(d, 1)))
        .other(
            "O6",
            "factor-times-exponent",
            d ->
                power(d) == 1
                    ? Optional.empty()
                    : Sizes.number(factor(d).times(Rational.of(power(d)))))
        .slips();
  }

  private static Rational factor(Derivation derivation) {
    return Amounts.positive(derivation, CostQuantities.GROWTH);
  }

  private static int power(Derivation derivation) {
    int power = CostOrderRule.power(derivation.get(CostQuantities.COST_ORDER));
    if (power == 0) {
      throw Exact.misshapen(CostQuantities.COST_ORDER);
    }
    return power;
  }

  private static Rational growth(Derivation derivation, int power) {
    return factor(derivation).pow(power);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return growth(derivation, power(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int power = power(derivation);
    Formula factor = Sizes.of(factor(derivation));
    if (power == 1) {
      return explain().say("proportional", Message.maths(factor)).passages();
    }
    return explain()
        .say("start", Message.maths(factor))
        .equation(
            Formulas.symbol(
                "\\frac{(kn)^{" + power + "}}{n^{" + power + "}}",
                "(k*n)^" + power + "/n^" + power),
            Formulas.symbol("k^{" + power + "}", "k^" + power),
            Sizes.power(factor(derivation), power),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** With 7 parameters and with 7k. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational before = Rational.of(7);
    Rational after = before.times(factor(derivation));
    int power = power(derivation);
    return after.pow(power).equals(before.pow(power).times(claimed));
  }

  @Override
  protected String method() {
    return "7 parameters against 7k";
  }
}
