package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** n² numbers in bytes. */
final class HessianBytesRule extends FractionRule {
  private static final Rational BITS = Rational.of(8);

  HessianBytesRule() {
    super(
        CostQuantities.HESSIAN_BYTES,
        "newton.cost",
        List.of(CostQuantities.PARAMETERS, CostQuantities.BYTES),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.HESSIAN_BYTES)
        .principal("O3", "entries-only", d -> Sizes.number(Sizes.square(d)))
        .principal(
            "O2",
            "one-for-each-parameter",
            d -> Sizes.number(Sizes.parameters(d).times(Sizes.bytes(d))))
        .other("O4", "bits", d -> Sizes.number(total(d).times(BITS)))
        .other("O1", "cubed", d -> Sizes.number(Sizes.parameters(d).pow(3).times(Sizes.bytes(d))))
        .other(
            "O5",
            "independent-only",
            d -> Sizes.number(IndependentEntriesRule.count(d).times(Sizes.bytes(d))))
        .other("O5b", "half-of-square", d -> Sizes.number(total(d).times(Rational.HALF)))
        .slips();
  }

  static Rational total(Derivation derivation) {
    return Sizes.square(derivation).times(Sizes.bytes(derivation));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return total(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Sizes.times(
                Sizes.power(Sizes.parameters(derivation), 2), Sizes.of(Sizes.bytes(derivation))),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** Row by row: a row of n numbers takes its bytes, and there are n rows. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational rows = claimed.dividedBy(Sizes.parameters(derivation));
    Rational numbers = rows.dividedBy(Sizes.bytes(derivation));
    return numbers.equals(Sizes.parameters(derivation));
  }

  @Override
  protected String method() {
    return "rows and numbers counted back";
  }
}
