package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DIMENSION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.EXPECTED_NEGATIVE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.MINIMUM_PROBABILITY;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.PROBABILITY;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.SADDLE_PROBABILITY;

import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The model in which n eigenvalues are positive independently, each with probability p. */
final class RandomSigns {
  /** Up to which powers are worked out: 2⁻¹⁰⁰⁰⁰ is still a short formula, not a short number. */
  static final int MOST = 10_000;

  private RandomSigns() {}

  static List<Rule> rules() {
    return List.of(minimum(), saddle(), expected());
  }

  static Expression probability(Derivation derivation) {
    Expression p =
        derivation.isGiven(PROBABILITY)
            ? Sized.number(derivation, PROBABILITY)
            : Expression.of(1, 2);
    if (Exact.signum(p) <= 0 || Exact.signum(Exact.difference(Expression.ONE, p)) <= 0) {
      throw new UnderivableException(Message.of("saddles.probability"));
    }
    return p;
  }

  static int dimension(Derivation derivation) {
    return Counts.whole(Sized.number(derivation, DIMENSION))
        .orElseThrow(() -> new UnderivableException(Message.of("saddles.dimension")));
  }

  private static int shortDimension(Derivation derivation) {
    int n = dimension(derivation);
    if (n > MOST) {
      throw new UnderivableException(Message.of("saddles.dimension-too-large"));
    }
    return n;
  }

  private static Expression complement(Expression p) {
    return Exact.difference(Expression.ONE, p);
  }

  static Expression power(Expression base, int n) {
    return Exact.product(Expression.power(base, n));
  }

  static Expression minima(Derivation derivation) {
    return power(probability(derivation), shortDimension(derivation));
  }

  static Expression maxima(Derivation derivation) {
    return power(complement(probability(derivation)), shortDimension(derivation));
  }

  private static Formula raised(Expression p, int n) {
    if (n == 1) {
      return Formulas.of(p);
    }
    Formula base = Formulas.brackets(Formulas.of(p));
    return Formulas.symbol(base.tex() + "^{" + n + "}", base.text() + "^" + n);
  }

  private static Rule minimum() {
    return ComposedRule.of(MINIMUM_PROBABILITY, "land.signs", Form.NUMBER)
        .value(d -> new Value.Scalar(minima(d)))
        .text((d, text) ->
            text.say("start", Message.plain(dimension(d)))
                .equation(
                    Symbols.MINIMUM,
                    raised(probability(d), dimension(d)),
                    Formulas.of(d.scalar(MINIMUM_PROBABILITY))))
        .check("minimum-probability", "one factor at a time", RandomSigns::isProduct)
        .slips(faulty ->
            faulty
                .principal("S11", "one-over-dimension", d -> scalar(Expression.of(1, dimension(d))))
                .principal("S11b", "complement", d -> scalar(complement(minima(d))))
                .other("S12", "single-sign", d -> scalar(probability(d)))
                .other(
                    "O6",
                    "multiplied",
                    d -> scalar(Exact.product(Expression.of(dimension(d)), probability(d))))
                .other("S12b", "both-extrema", d -> scalar(Exact.sum(minima(d), maxima(d)))))
        .cost(d -> 2)
        .rule();
  }

  /** By multiplying, where the rule raises to a power. */
  private static boolean isProduct(Derivation derivation) {
    return Measured.same(
        derivation.scalar(MINIMUM_PROBABILITY),
        Expression.product(
            Collections.nCopies(shortDimension(derivation), probability(derivation))));
  }

  private static Rule saddle() {
    return ComposedRule.of(SADDLE_PROBABILITY, "land.signs", Form.NUMBER)
        .value(d -> new Value.Scalar(complement(Exact.sum(minima(d), maxima(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.SADDLE,
                    Formulas.join(
                        Formulas.number(1),
                        Formulas.symbol("-", "-"),
                        raised(probability(d), dimension(d)),
                        Formulas.symbol("-", "-"),
                        raised(complement(probability(d)), dimension(d))),
                    Formulas.of(d.scalar(SADDLE_PROBABILITY)))
                .say("both"))
        .check("saddle-probability", "the binomial distribution", RandomSigns::isMixed)
        .slips(faulty ->
            faulty
                .principal("S12", "maxima-forgotten", d -> scalar(complement(minima(d))))
                .principal("S11", "extrema-given", d -> scalar(Exact.sum(minima(d), maxima(d))))
                .other("S12b", "minimum-given", d -> scalar(minima(d)))
                .other("S11b", "half", d -> scalar(Expression.of(1, 2))))
        .cost(d -> 4)
        .rule();
  }

  /** The sum over k = 1 … n − 1 positive eigenvalues of C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ. */
  private static boolean isMixed(Derivation derivation) {
    int n = shortDimension(derivation);
    Expression odds = Exact.quotient(complement(probability(derivation)), probability(derivation));
    Expression term = minima(derivation);
    Expression sum = Expression.ZERO;
    for (int negative = 1; negative < n; negative++) {
      Expression ratio = Exact.product(Expression.of(n - negative + 1L, negative), odds);
      term = Exact.product(term, ratio);
      sum = Exact.sum(sum, term);
    }
    return Measured.same(derivation.scalar(SADDLE_PROBABILITY), sum);
  }

  private static Rule expected() {
    return ComposedRule.of(EXPECTED_NEGATIVE, "land.signs", Form.NUMBER)
        .value(d ->
            new Value.Scalar(
                Exact.product(Expression.of(dimension(d)), complement(probability(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Formulas.symbol("n(1 - p)", "n(1 - p)"),
                    Lines.times(Expression.of(dimension(d)), complement(probability(d))),
                    Formulas.of(d.scalar(EXPECTED_NEGATIVE))))
        .check(
            "expected-negative",
            "what is left over for the positive ones",
            d ->
                Measured.same(
                    Expression.sum(
                        d.scalar(EXPECTED_NEGATIVE),
                        Expression.product(probability(d), Expression.of(dimension(d)))),
                    Expression.of(dimension(d))))
        .slips(faulty ->
            faulty
                .other(
                    "S11",
                    "positive-counted",
                    d -> scalar(Exact.product(Expression.of(dimension(d)), probability(d))))
                .principal("S11b", "single-sign", d -> scalar(complement(probability(d))))
                .other("S12", "power", d -> scalar(maxima(d))))
        .rule();
  }
}
