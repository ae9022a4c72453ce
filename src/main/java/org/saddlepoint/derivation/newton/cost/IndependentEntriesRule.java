package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** n(n + 1)/2: the entries on and above the diagonal, from which symmetry gives the others. */
final class IndependentEntriesRule extends FractionRule {
  IndependentEntriesRule() {
    super(CostQuantities.INDEPENDENT, "newton.cost", List.of(CostQuantities.PARAMETERS), slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(CostQuantities.INDEPENDENT)
        .principal("O5", "half-of-square", d -> Sizes.number(Sizes.square(d).times(Rational.HALF)))
        .principal("O5b", "all-entries", d -> Sizes.number(Sizes.square(d)))
        .other("O5", "diagonal-left-out", d -> Sizes.number(count(d).minus(Sizes.parameters(d))))
        .other("O2", "one-for-each-parameter", d -> Sizes.number(Sizes.parameters(d)))
        .slips();
  }

  static Rational count(Derivation derivation) {
    Rational n = Sizes.parameters(derivation);
    return n.times(n.plus(Rational.ONE)).times(Rational.HALF);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return count(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational n = Sizes.parameters(derivation);
    Formula product = Sizes.times(Sizes.of(n), Sizes.of(n.plus(Rational.ONE)));
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("\\frac{n(n+1)}{2}", "n*(n+1)/2"),
            Formulas.fraction(product, Formulas.number(2)),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** Twice as many, less the diagonal that is counted twice then, are all n². */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return claimed
        .times(Rational.TWO)
        .minus(Sizes.parameters(derivation))
        .equals(Sizes.square(derivation));
  }

  @Override
  protected String method() {
    return "both triangles against the whole";
  }
}
