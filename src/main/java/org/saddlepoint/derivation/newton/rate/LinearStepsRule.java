package org.saddlepoint.derivation.newton.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** The smallest k with r^k e₀ ≤ ε. */
final class LinearStepsRule extends FractionRule {
  private static final int DIGITS = 15;

  LinearStepsRule() {
    super(
        RateQuantities.LINEAR_STEPS,
        "newton.rate",
        List.of(
            RateQuantities.INITIAL_ERROR, RateQuantities.LINEAR_RATE, RateQuantities.ERROR_BOUND),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.LINEAR_STEPS)
        .principal("D11", "rounded-down", d -> roundedDown(given(d)))
        .other("D11b", "logarithms-mixed", d -> mixed(given(d)))
        .slips();
  }

  static Shrinking given(Derivation derivation) {
    return new Shrinking(
        Errors.rate(derivation), Errors.initial(derivation), Errors.bound(derivation));
  }

  private static Optional<Value> roundedDown(Shrinking given) {
    long steps = given.steps();
    return steps == 0 ? Optional.empty() : Errors.number(Rational.of(steps - 1));
  }

  /** The logarithm to base 10 divided by the natural one. */
  private static Optional<Value> mixed(Shrinking given) {
    Expression quotient =
        Expression.quotient(given.quotient(), Shrinking.logarithm(Rational.of(10)));
    return Constants.decimal(quotient, DIGITS)
        .map(decimal -> decimal.setScale(0, RoundingMode.CEILING))
        .flatMap(whole -> Errors.number(Rational.of(whole)));
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return Rational.of(given(derivation).steps());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Shrinking given = given(derivation);
    Explanation text = explain();
    if (given.error().compareTo(given.bound()) <= 0) {
      return text.say("reached").passages();
    }
    return text.say("start")
        .show(condition(given))
        .say("logarithms")
        .show(quotient(given))
        .say("whole", Message.maths(result(derivation)))
        .passages();
  }

  private static Formula condition(Shrinking given) {
    Formula power = Errors.power(given.rate(), Formulas.symbol("k", "k"));
    Formula left = given.error().isOne() ? power : Errors.times(power, Errors.of(given.error()));
    return Formulas.join(left, Formulas.symbol("\\le", "<="), Errors.of(given.bound()));
  }

  private static Formula quotient(Shrinking given) {
    Formula fraction =
        Formulas.fraction(logarithm(given.excess()), logarithm(given.rate().reciprocal()));
    Formula value =
        Constants.decimal(given.quotient(), 6)
            .map(BigDecimal::stripTrailingZeros)
            .map(plain -> plain.scale() < 0 ? plain.setScale(0) : plain)
            .map(Formulas::decimal)
            .orElse(fraction);
    return Formulas.join(
        Formulas.symbol("k \\ge", "k >="), fraction, Formulas.symbol("\\approx", "≈"), value);
  }

  private static Formula logarithm(Rational of) {
    Formula inside = Formulas.of(Expression.of(of));
    return Formulas.join(Formulas.symbol("\\ln", "ln"), Formulas.brackets(inside));
  }

  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return given(derivation).isReachedFirstAfter(claimed);
  }

  @Override
  protected String method() {
    return "enclosures of the powers before and at the bound";
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
