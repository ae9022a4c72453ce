package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** C e₀²: the error after one step of a method that converges quadratically. */
final class NextErrorRule extends FractionRule {
  NextErrorRule() {
    super(
        RateQuantities.NEXT_ERROR,
        "newton.rate",
        List.of(RateQuantities.INITIAL_ERROR, RateQuantities.ERROR_CONSTANT),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.NEXT_ERROR)
        .principal("Q1", "halved", d -> Errors.number(Errors.initial(d).times(Rational.HALF)))
        .principal(
            "Q3",
            "constant-ignored",
            d -> Errors.number(Errors.initial(d).times(Errors.initial(d))))
        .other("Q1b", "doubled", d -> Errors.number(Errors.initial(d).times(Rational.TWO)))
        .other(
            "Q3b",
            "constant-squared",
            d -> Errors.number(Errors.constant(d).times(Errors.initial(d)).pow(2)))
        .other("Q5", "not-squared", d -> Errors.number(Errors.constant(d).times(Errors.initial(d))))
        .slips();
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Errors.constant(derivation).times(Errors.initial(derivation).pow(2));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational error = Errors.initial(derivation);
    return explain()
        .say("start")
        .show(
            Errors.equation(
                fraction(derivation),
                Errors.symbol("1"),
                Formulas.symbol("C e_{0}^{2}", "C*e_0^2"),
                Errors.scaled(
                    Errors.constant(derivation), Errors.power(error, Formulas.number(2)))))
        .say("meaning")
        .passages();
  }

  /** What is left of the old error is C times it. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational error = Errors.initial(derivation);
    return claimed.dividedBy(error).dividedBy(error).equals(Errors.constant(derivation));
  }

  @Override
  protected String method() {
    return "division by the square of the error";
  }
}
