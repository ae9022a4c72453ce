package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.newton.FractionRule;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** The smallest k with C^(2^k − 1) e₀^(2^k) ≤ ε, where C e₀ < 1. */
final class QuadraticStepsRule extends FractionRule {
  /** Of slips that take more steps. */
  private static final int MOST_FAULTY_STEPS = 500;

  QuadraticStepsRule() {
    super(
        RateQuantities.QUADRATIC_STEPS,
        "newton.rate",
        List.of(
            RateQuantities.INITIAL_ERROR,
            RateQuantities.ERROR_CONSTANT,
            RateQuantities.ERROR_BOUND),
        slipsOf());
  }

  private static List<Slip> slipsOf() {
    return new FaultySteps(RateQuantities.QUADRATIC_STEPS)
        .principal("Q4", "exponent-doubled", d -> first(d, k -> exponentDoubled(d, k)))
        .other("Q2", "two-more-digits-each", d -> first(d, k -> twoMoreDigits(d, k)))
        .other("Q3", "constant-ignored", d -> Errors.number(constantIgnored(d)))
        .other("D11", "one-too-few", QuadraticStepsRule::oneTooFew)
        .slips();
  }

  private static Optional<Value> first(Derivation derivation, IntFunction<Rational> error) {
    for (int step = 0; step <= MOST_FAULTY_STEPS; step++) {
      if (error.apply(step).compareTo(Errors.bound(derivation)) <= 0) {
        return Errors.number(Rational.of(step));
      }
    }
    return Optional.empty();
  }

  private static Rational exponentDoubled(Derivation derivation, int step) {
    return step == 0
        ? Errors.initial(derivation)
        : Errors.constant(derivation)
            .pow(2 * step - 1)
            .times(Errors.initial(derivation).pow(2 * step));
  }

  private static Rational twoMoreDigits(Derivation derivation, int step) {
    return Errors.initial(derivation).times(Rational.of(1, 100).pow(step));
  }

  private static Rational constantIgnored(Derivation derivation) {
    return steps(Rational.ONE, Errors.initial(derivation), Errors.bound(derivation));
  }

  private static Optional<Value> oneTooFew(Derivation derivation) {
    Rational right = steps(derivation);
    return right.isZero() ? Optional.empty() : Errors.number(right.minus(Rational.ONE));
  }

  static Rational steps(Derivation derivation) {
    return steps(Errors.constant(derivation), Errors.initial(derivation), Errors.bound(derivation));
  }

  private static Rational steps(Rational constant, Rational initial, Rational bound) {
    if (constant.times(initial).compareTo(Rational.ONE) >= 0) {
      throw new UnderivableException(Message.of("derivation.too-far-off"));
    }
    Rational error = initial;
    long steps = 0;
    while (error.compareTo(bound) > 0) {
      error = Errors.squared(constant, error, 1);
      steps++;
    }
    return Rational.of(steps);
  }

  @Override
  protected Rational fraction(Derivation derivation) {
    return steps(derivation);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Rational constant = Errors.constant(derivation);
    Rational error = Errors.initial(derivation);
    Explanation text = explain();
    if (error.compareTo(Errors.bound(derivation)) <= 0) {
      return text.say("reached").passages();
    }
    text.say("start");
    int step = 0;
    while (error.compareTo(Errors.bound(derivation)) > 0) {
      error = Errors.squared(constant, error, 1);
      step++;
      text.show(
          Errors.equation(
              error,
              Errors.symbol(String.valueOf(step)),
              Errors.scaled(
                  constant,
                  Formulas.symbol("e_{" + (step - 1) + "}^{2}", "e_" + (step - 1) + "^2"))));
    }
    return text.say(
            "below",
            Message.maths(Errors.of(Errors.bound(derivation))),
            Message.maths(result(derivation)))
        .passages();
  }

  @Override
  protected boolean agrees(Derivation derivation, Rational claimed) {
    return isReachedFirstAfter(derivation, claimed);
  }

  /** By logarithms: 2^k ln(C e₀) ≤ ln(C ε). */
  static boolean isReachedFirstAfter(Derivation derivation, Rational claimed) {
    int steps = claimed.toInt().orElse(-1);
    return steps >= 0
        && steps <= Errors.MOST_STEPS * 2
        && isBelow(derivation, steps)
        && (steps == 0 || !isBelow(derivation, steps - 1));
  }

  private static boolean isBelow(Derivation derivation, int steps) {
    Rational constant = Errors.constant(derivation);
    Rational scaled = constant.times(Errors.initial(derivation));
    Rational bound = constant.times(Errors.bound(derivation));
    Expression left = Expression.product(Expression.of(1L << steps), Shrinking.logarithm(scaled));
    return Exact.signum(Expression.difference(left, Shrinking.logarithm(bound))) <= 0;
  }

  @Override
  protected String method() {
    return "logarithms";
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }
}
