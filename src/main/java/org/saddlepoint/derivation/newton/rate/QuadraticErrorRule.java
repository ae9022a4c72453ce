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
import org.saddlepoint.derivation.newton.Amounts;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** C^(2^k − 1) e₀^(2^k): the error after k steps, each of which squares it, times C. */
final class QuadraticErrorRule extends FractionRule {
  QuadraticErrorRule() {
    super(
        RateQuantities.QUADRATIC_ERROR,
        "newton.rate",
        List.of(RateQuantities.INITIAL_ERROR, RateQuantities.ERROR_CONSTANT, Quantities.STEPS),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.QUADRATIC_ERROR)
        .principal("Q4", "exponent-doubled", QuadraticErrorRule::exponentDoubled)
        .principal(
            "Q3", "constant-ignored", d -> Errors.number(Errors.initial(d).pow(1 << steps(d))))
        .other(
            "Q3b",
            "constant-once",
            d -> Errors.number(Errors.constant(d).times(Errors.initial(d).pow(1 << steps(d)))))
        .other(
            "Q1",
            "halved",
            d -> Errors.number(Errors.initial(d).times(Rational.HALF.pow(steps(d)))))
        .other(
            "Q5",
            "linear",
            d -> Errors.number(Errors.initial(d).times(Errors.constant(d).pow(steps(d)))))
        .slips();
  }

  static int steps(Derivation derivation) {
    return Amounts.count(derivation, Quantities.STEPS, Errors.MOST_STEPS);
  }

  /** 2k in the place of 2^k. */
  private static Optional<Value> exponentDoubled(Derivation derivation) {
    int power = 2 * steps(derivation);
    return Errors.number(
        Errors.constant(derivation).pow(power - 1).times(Errors.initial(derivation).pow(power)));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Errors.squared(
        Errors.constant(derivation), Errors.initial(derivation), steps(derivation));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int steps = steps(derivation);
    Explanation text = explain().say("start");
    Rational error = Errors.initial(derivation);
    for (int step = 1; step <= Math.min(steps, 2); step++) {
      Rational next = Errors.squared(Errors.constant(derivation), error, 1);
      text.show(
          Errors.equation(
              next,
              Errors.symbol(String.valueOf(step)),
              Formulas.symbol("C e_{" + (step - 1) + "}^{2}", "C*e_" + (step - 1) + "^2"),
              Errors.scaled(Errors.constant(derivation), Errors.power(error, Formulas.number(2)))));
      error = next;
    }
    return text.say("exponents", Message.plain(steps), Message.plain(1 << steps))
        .show(closed(derivation, steps))
        .passages();
  }

  private Formula closed(Derivation derivation, int steps) {
    int power = 1 << steps;
    Formula first = Errors.power(Errors.constant(derivation), Formulas.number(power - 1L));
    Formula last = Errors.power(Errors.initial(derivation), Formulas.number(power));
    return Errors.equation(
        fraction(derivation),
        Errors.symbol(String.valueOf(steps)),
        Formulas.symbol(
            "C^{2^{" + steps + "} - 1} e_{0}^{2^{" + steps + "}}",
            "C^(2^" + steps + " - 1)*e_0^(2^" + steps + ")"),
        Errors.constant(derivation).isOne() ? last : Errors.times(first, last));
  }

  /** Step by step. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    Rational constant = Errors.constant(derivation);
    Rational error = Errors.initial(derivation);
    for (int step = 0; step < steps(derivation); step++) {
      error = constant.times(error).times(error);
    }
    return error.equals(claimed);
  }

  @Override
  protected String method() {
    return "one step after the other";
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 + steps(derivation);
  }
}
