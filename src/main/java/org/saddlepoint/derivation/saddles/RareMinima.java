package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.saddles.RandomSigns.MOST;
import static org.saddlepoint.derivation.saddles.RandomSigns.dimension;
import static org.saddlepoint.derivation.saddles.RandomSigns.probability;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.DIMENSION_NEEDED;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.EXPONENT;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.MINIMUM_LOGARITHM;

import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** How small pⁿ is: its logarithm, and from which dimension on it is below a power of ten. */
final class RareMinima {
  private static final Expression LN_TEN = Counts.ln(Expression.of(10));

  private RareMinima() {}

  static List<Rule> rules() {
    return List.of(needed(), logarithm());
  }

  private static int exponent(Derivation derivation) {
    return Counts.whole(Sized.number(derivation, EXPONENT))
        .filter(m -> m <= MOST)
        .orElseThrow(() -> new UnderivableException(Message.of("saddles.exponent")));
  }

  /** m / log₁₀(1/p). */
  private static Expression bound(Derivation derivation) {
    return Expression.quotient(
        Expression.product(Expression.of(exponent(derivation)), LN_TEN),
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
        .check("dimension-needed", "powers of the probability", RareMinima::isFirst)
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
                    "S11",
                    "one-over-dimension",
                    d -> scalar(RandomSigns.power(Expression.of(10), exponent(d))))
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
        .value(d -> new Value.Scalar(common(d)))
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
                    Expression.product(d.scalar(MINIMUM_LOGARITHM), LN_TEN),
                    Expression.product(
                        Expression.of(-dimension(d)),
                        Counts.ln(Exact.quotient(Expression.ONE, probability(d))))))
        .slips(faulty ->
            faulty
                .principal("D11b", "natural-logarithm", d -> scalar(natural(d)))
                .principal("S3", "sign", d -> scalar(Exact.negate(common(d))))
                .other("O6", "dimension-itself", d -> scalar(Expression.of(-dimension(d)))))
        .cost(d -> 3)
        .rule();
  }

  private static Expression common(Derivation derivation) {
    return Exact.quotient(natural(derivation), LN_TEN);
  }

  private static Expression natural(Derivation derivation) {
    return Exact.product(Expression.of(dimension(derivation)), Counts.ln(probability(derivation)));
  }
}
