package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** d·2^k: from an error of 10^−d, squared k times. */
final class DigitsRule extends FractionRule {
  DigitsRule() {
    super(
        RateQuantities.DIGITS_AFTER,
        "newton.rate",
        List.of(RateQuantities.CORRECT_DIGITS, Quantities.STEPS),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.DIGITS_AFTER)
        .principal("Q2", "two-more-each", d -> Errors.number(digits(d).plus(steps(d, 2))))
        .principal("Q4", "steps-doubled", d -> Errors.number(digits(d).times(steps(d, 2))))
        .other("Q2b", "one-more-each", d -> Errors.number(digits(d).plus(steps(d, 1))))
        .other("Q1", "doubled-once", d -> Errors.number(digits(d).times(Rational.TWO)))
        .slips();
  }

  private static Rational digits(Derivation derivation) {
    return Amounts.whole(derivation, RateQuantities.CORRECT_DIGITS);
  }

  private static Rational steps(Derivation derivation, long times) {
    return Rational.of(times * QuadraticErrorRule.steps(derivation));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return digits(derivation).times(Rational.of(1L << QuadraticErrorRule.steps(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int steps = QuadraticErrorRule.steps(derivation);
    Rational digits = digits(derivation);
    Explanation text = explain().say("start").show(squaring(digits));
    return text.say("doubling")
        .equation(
            Formulas.symbol("d \\cdot 2^{k}", "d*2^k"),
            new Formula(digits + " \\cdot 2^{" + steps + "}", digits + "*2^" + steps),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** (10^−d)² = 10^−2d. */
  private static Formula squaring(Rational digits) {
    Rational doubled = digits.times(Rational.TWO);
    return new Formula(
        "(10^{-" + digits + "})^2 = 10^{-" + doubled + "}",
        "(10^-" + digits + ")^2 = 10^-" + doubled);
  }

  /** Halved as often as there were steps, it is what it was. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational before = claimed;
    for (int step = 0; step < QuadraticErrorRule.steps(derivation); step++) {
      before = before.dividedBy(Rational.TWO);
    }
    return before.equals(digits(derivation));
  }

  @Override
  protected String method() {
    return "halving back";
  }
}
