package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.number.Rational;

/** r^k e₀: the error after k steps, each of which multiplies it by r. */
final class LinearErrorRule extends FractionRule {
  private static final int MOST_STEPS = 100;

  LinearErrorRule() {
    super(
        RateQuantities.LINEAR_ERROR,
        "newton.rate",
        List.of(RateQuantities.INITIAL_ERROR, RateQuantities.LINEAR_RATE, Quantities.STEPS),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.LINEAR_ERROR)
        .principal("Q5", "squared", LinearErrorRule::squared)
        .other(
            "Q1",
            "halved",
            d -> Errors.number(Errors.initial(d).times(Rational.HALF.pow(steps(d)))))
        .other(
            "Q4",
            "multiplied-by-the-steps",
            d ->
                Errors.number(Errors.initial(d).times(Errors.rate(d)).times(Rational.of(steps(d)))))
        .other("Q3", "first-step-only", LinearErrorRule::firstStepOnly)
        .slips();
  }

  private static int steps(Derivation derivation) {
    return Amounts.count(derivation, Quantities.STEPS, MOST_STEPS);
  }

  /** As if the error were squared at each step. */
  private static Optional<Value> squared(Derivation derivation) {
    return steps(derivation) > Errors.MOST_STEPS
        ? Optional.empty()
        : Errors.number(
            Errors.squared(Errors.rate(derivation), Errors.initial(derivation), steps(derivation)));
  }

  private static Optional<Value> firstStepOnly(Derivation derivation) {
    return steps(derivation) == 1
        ? Optional.empty()
        : Errors.number(Errors.rate(derivation).times(Errors.initial(derivation)));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Errors.rate(derivation).pow(steps(derivation)).times(Errors.initial(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int steps = steps(derivation);
    return explain()
        .say("start")
        .show(
            Errors.equation(
                fraction(derivation),
                Errors.symbol(String.valueOf(steps)),
                Formulas.symbol("r^{" + steps + "} e_{0}", "r^" + steps + "*e_0"),
                Errors.times(
                    Errors.power(Errors.rate(derivation), Formulas.number(steps)),
                    Errors.of(Errors.initial(derivation)))))
        .passages();
  }

  /** Step by step. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational error = Errors.initial(derivation);
    for (int step = 0; step < steps(derivation); step++) {
      error = error.times(Errors.rate(derivation));
    }
    return error.equals(claimed);
  }

  @Override
  protected String method() {
    return "one step after the other";
  }
}
