package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** n²: all entries of the Hessian, each of a symmetric pair counted. */
final class EntriesRule extends FractionRule {
  EntriesRule() {
    super(CostQuantities.ENTRIES, "newton.cost", List.of(CostQuantities.PARAMETERS), slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.ENTRIES)
        .principal("O2", "one-for-each-parameter", d -> Sizes.number(Sizes.parameters(d)))
        .principal("O6", "exponent-plus-two", d -> Sizes.powerOfTen(d, 1, 2))
        .other("O6b", "exponent-squared", EntriesRule::exponentSquared)
        .other("O1", "cubed", d -> Sizes.number(Sizes.parameters(d).pow(3)))
        .other("O5", "independent-only", d -> Sizes.number(IndependentEntriesRule.count(d)))
        .other("O5b", "half-of-square", d -> Sizes.number(Sizes.square(d).times(Rational.HALF)))
        .slips();
  }

  /** 10^(a²) for (10^a)². */
  private static Optional<Value> exponentSquared(Derivation derivation) {
    int exponent = Sizes.parameters(derivation).toString().length() - 1;
    return Sizes.powerOfTen(derivation, exponent, 0);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Sizes.square(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("n^{2}", "n^2"),
            Sizes.power(Sizes.parameters(derivation), 2),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** The diagonal, and both of each pair beside it. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational n = Sizes.parameters(derivation);
    return claimed.minus(n).equals(n.times(n.minus(Rational.ONE)));
  }

  @Override
  protected String method() {
    return "counting the diagonal and the rest by themselves";
  }
}
