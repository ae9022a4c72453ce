package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** c n³: the leading term of the operations that solving H d = −g takes. */
final class SolveFlopsRule extends FractionRule {
  SolveFlopsRule() {
    super(
        CostQuantities.SOLVE_FLOPS,
        "newton.cost",
        List.of(CostQuantities.PARAMETERS, CostQuantities.OPERATIONS_FACTOR),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.SOLVE_FLOPS)
        .principal("O1", "squared", d -> Sizes.number(operations(d, 2)))
        .other("O2", "not-raised", d -> Sizes.number(operations(d, 1)))
        .other("O6", "exponent-plus-three", d -> Sizes.powerOfTen(d, 1, 3))
        .other("O3", "factor-forgotten", d -> Sizes.number(Sizes.parameters(d).pow(3)))
        .slips();
  }

  private static Rational factor(Derivation derivation) {
    return Amounts.positive(derivation, CostQuantities.OPERATIONS_FACTOR);
  }

  /** c n to this power. */
  static Rational operations(Derivation derivation, int power) {
    return factor(derivation).times(Sizes.parameters(derivation).pow(power));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return operations(derivation, 3);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational factor = factor(derivation);
    var cube = Sizes.power(Sizes.parameters(derivation), 3);
    return explain()
        .say("start")
        .equation(
            factor.isOne() ? cube : Sizes.times(Sizes.of(factor), cube),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** Twice as many parameters take eight times as much; down to one parameter, c is left. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational n = Sizes.parameters(derivation);
    return claimed.dividedBy(n).dividedBy(n).dividedBy(n).equals(factor(derivation));
  }

  @Override
  protected String method() {
    return "dividing by n three times";
  }
}
