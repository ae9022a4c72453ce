package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DIMENSION;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DIMENSION_NEEDED;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.EXPECTED_NEGATIVE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.EXPONENT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.MINIMUM_LOGARITHM;
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
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The model in which n eigenvalues are positive independently, each with probability p. */
final class RandomSigns {
  /** Up to which powers are worked out: 2⁻¹⁰⁰⁰⁰ is still a short formula, not a short number. */
  private static final int MOST = 10_000;

  private RandomSigns() {}

  static List<Rule> rules() {
    return List.of(minimum(), saddle(), expected(), needed(), logarithm());
  }

  static Expression probability(Derivation derivation) {
    Expression p =
        derivation.isGiven(PROBABILITY)
            ? Vectors.constant(derivation, PROBABILITY)
            : Expression.of(1, 2);
    if (Exact.signum(p) <= 0 || Exact.signum(Exact.difference(Expression.ONE, p)) <= 0) {
      throw new UnderivableException(Message.of("saddles.probability"));
    }
    return p;
  }

  static int dimension(Derivation derivation) {
    return Counts.whole(Vectors.constant(derivation, DIMENSION))
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

  private static Expression power(Expression base, int n) {
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

  private static int exponent(Derivation derivation) {
    return Counts.whole(Vectors.constant(derivation, EXPONENT))
        .filter(m -> m <= MOST)
        .orElseThrow(() -> new UnderivableException(Message.of("saddles.exponent")));
  }

  /** m / log₁₀(1/p). */
  private static Expression bound(Derivation derivation) {
    return Expression.quotient(
        Expression.product(Expression.of(exponent(derivation)), Counts.ln(Expression.of(10))),
        Expression.negate(Counts.ln(probability(derivation))));
  }

  /** The smallest whole number above the bound: pⁿ is to be less than 10⁻ᵐ, not as large. */
  private static Expression above(Expression bound) {
    return Exact.sum(Counts.floor(bound), Expression.ONE);
  }

  private static Rule needed() {
    return ComposedRule.of(DIMENSION_NEEDED, "land.signs", Form.NUMBER)
        .value(d -> new Value.Scalar(above(bound(d))))
        .text((d, text) ->
            text.say("start")
                .show(
                    Formulas.join(
                        Formulas.symbol("n", "n"),
                        Formulas.symbol(">", ">"),
                        Formulas.fraction(
                            Formulas.number(exponent(d)),
                            Symbols.logarithmOfTen(Exact.quotient(Expression.ONE, probability(d)))),
                        Formulas.symbol("\\approx", "≈"),
                        Formulas.numerical(bound(d))))
                .say("round", Message.maths(d.scalar(DIMENSION_NEEDED))))
        .check("dimension-needed", "powers of the probability", RandomSigns::isFirst)
        .slips(faulty ->
            faulty
                .principal("D11", "rounded-down", d -> scalar(Counts.floor(bound(d))))
                .principal(
                    "D11b",
                    "natural-logarithm",
                    d ->
                        scalar(
                            above(
                                Expression.quotient(
                                    Expression.of(exponent(d)),
                                    Expression.negate(Counts.ln(probability(d)))))))
                .other(
                    "S11", "one-over-dimension", d -> scalar(power(Expression.of(10), exponent(d))))
                .other("O6", "ten-times", d -> scalar(Expression.of(10L * exponent(d)))))
        .cost(d -> 5)
        .rule();
  }

  private static boolean isFirst(Derivation derivation) {
    int n = Counts.whole(derivation.scalar(DIMENSION_NEEDED)).filter(k -> k <= MOST).orElse(0);
    return n > 0 && isBelow(derivation, n) && !isBelow(derivation, n - 1);
  }

  private static boolean isBelow(Derivation derivation, int n) {
    Expression bound = Expression.power(Expression.of(10), -exponent(derivation));
    return Exact.signum(Expression.difference(Expression.power(probability(derivation), n), bound))
        < 0;
  }

  private static Rule logarithm() {
    return ComposedRule.of(MINIMUM_LOGARITHM, "land.signs", Form.NUMBER)
        .value(d -> new Value.Scalar(Exact.quotient(natural(d), Counts.ln(Expression.of(10)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Formulas.symbol("\\log_{10} p^{n}", "log10(p^n)"),
                    Formulas.join(
                        Formulas.number(dimension(d)),
                        Formulas.symbol("\\cdot", "*"),
                        Symbols.logarithmOfTen(probability(d))))
                .say("value", Message.maths(Formulas.numerical(d.scalar(MINIMUM_LOGARITHM)))))
        .check(
            "minimum-logarithm",
            "ten to this power",
            d ->
                Measured.same(
                    Expression.product(d.scalar(MINIMUM_LOGARITHM), Counts.ln(Expression.of(10))),
                    Expression.product(
                        Expression.of(-dimension(d)),
                        Counts.ln(Exact.quotient(Expression.ONE, probability(d))))))
        .slips(faulty ->
            faulty
                .principal("D11b", "natural-logarithm", d -> scalar(natural(d)))
                .principal(
                    "S3",
                    "sign",
                    d ->
                        scalar(
                            Exact.negate(Exact.quotient(natural(d), Counts.ln(Expression.of(10))))))
                .other("O6", "dimension-itself", d -> scalar(Expression.of(-dimension(d)))))
        .cost(d -> 3)
        .rule();
  }

  private static Expression natural(Derivation derivation) {
    return Exact.product(Expression.of(dimension(derivation)), Counts.ln(probability(derivation)));
  }
}
