package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** What each error of a table is of the power of the one before it that its rate says. */
final class RateConstantRule extends FractionRule {
  RateConstantRule() {
    super(
        RateQuantities.RATE_CONSTANT,
        "newton.rate",
        List.of(RateQuantities.ERRORS, RateQuantities.RATE),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.RATE_CONSTANT)
        .other("Q5", "plain-quotient", d -> ifNot(1, d))
        .other("Q1", "quotient-by-square", d -> ifNot(2, d))
        .slips();
  }

  private static Optional<Value> ifNot(int power, Derivation derivation) {
    return power(derivation) == power
        ? Optional.empty()
        : Errors.number(ErrorTable.of(derivation).quotients(power).getFirst());
  }

  private static int power(Derivation derivation) {
    int power =
        derivation.get(RateQuantities.RATE) instanceof Value.Reasoned(var rate, var reason)
            ? RateRule.power(rate)
            : 0;
    if (power == 0) {
      throw new UnderivableException(Message.of("derivation.no-rate-constant"));
    }
    return power;
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return ErrorTable.of(derivation).quotients(power(derivation)).getFirst();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    int power = power(derivation);
    List<Rational> errors = ErrorTable.of(derivation).errors();
    Formula symbol =
        power == 1
            ? Formulas.symbol("\\frac{e_{1}}{e_{0}}", "e_1/e_0")
            : Formulas.symbol("\\frac{e_{1}}{e_{0}^{" + power + "}}", "e_1/e_0^" + power);
    Formula first = Errors.of(errors.getFirst());
    Formula below = power == 1 ? first : Errors.power(errors.getFirst(), Formulas.number(power));
    return explain()
        .say("start")
        .equation(
            symbol,
            Formulas.fraction(Errors.of(errors.get(1)), below),
            Formulas.of(result(derivation)))
        .passages();
  }

  /** With it, each error follows from the one before. */
  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return ErrorTable.of(derivation).follows(claimed, power(derivation));
  }

  @Override
  protected String method() {
    return "working the table out again";
  }
}
