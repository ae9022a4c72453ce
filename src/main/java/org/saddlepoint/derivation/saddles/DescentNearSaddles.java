package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.ESCAPE_MULTIPLIER;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.ESCAPE_STEPS;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.NOISE;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.OFFSET;

import java.util.List;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** Along negative curvature λ a step of gradient descent multiplies by 1 − αλ = 1 + α|λ|. */
final class DescentNearSaddles {
  private DescentNearSaddles() {}

  static List<Rule> rules() {
    return List.of(multiplier(), offset(), steps());
  }

  static Expression stepSize(Derivation derivation) {
    Expression size = Sized.number(derivation, Quantities.STEP_SIZE);
    if (Exact.signum(size) <= 0) {
      throw new UnderivableException(Message.of("saddles.step-size"));
    }
    return size;
  }

  /** The most negative eigenvalue. */
  static Expression negative(Derivation derivation) {
    Expression smallest = Sized.number(derivation, Quantities.SMALLEST_EIGENVALUE);
    if (Exact.signum(smallest) >= 0) {
      throw new UnderivableException(Message.of("saddles.no-negative"));
    }
    return smallest;
  }

  private static Expression oneMinus(Expression alpha, Expression lambda) {
    return Exact.difference(Expression.ONE, Exact.product(alpha, lambda));
  }

  private static Rule multiplier() {
    return ComposedRule.of(ESCAPE_MULTIPLIER, "saddle.gd", Form.NUMBER)
        .needs(Quantities.SMALLEST_EIGENVALUE)
        .value(d -> new Value.Scalar(oneMinus(stepSize(d), negative(d))))
        .text((d, text) ->
            text.say("start", Message.maths(negative(d)))
                .equation(
                    Symbols.MULTIPLIER,
                    Lines.minus(Formulas.number(1), Lines.times(stepSize(d), negative(d))),
                    Formulas.withRounded(d.scalar(ESCAPE_MULTIPLIER)))
                .say("grows"))
        .check("escape-multiplier", "one step of gradient descent", DescentNearSaddles::isFactor)
        .slips(faulty ->
            faulty
                .principal(
                    "D10",
                    "sign",
                    d -> scalar(Exact.sum(Expression.ONE, Exact.product(stepSize(d), negative(d)))))
                .principal(
                    "V1",
                    "other-direction",
                    d ->
                        scalar(
                            oneMinus(stepSize(d), Sized.number(d, Quantities.LARGEST_EIGENVALUE))))
                .other(
                    "D2",
                    "step-size-omitted",
                    d -> scalar(Exact.difference(Expression.ONE, negative(d))))
                .other(
                    "D3",
                    "growth-alone",
                    d -> scalar(Exact.negate(Exact.product(stepSize(d), negative(d))))))
        .cost(d -> 2)
        .rule();
  }

  /** (m − 1)/α is minus an eigenvalue, and no eigenvalue is smaller: by the trace of H + cI. */
  private static boolean isFactor(Derivation derivation) {
    Expression m = derivation.scalar(ESCAPE_MULTIPLIER);
    Expression growth = Expression.difference(m, Expression.ONE);
    Expression claimed = Expression.quotient(growth, stepSize(derivation));
    return Measured.same(Expression.negate(claimed), negative(derivation));
  }

  private static Rule offset() {
    return ComposedRule.of(OFFSET, "saddle.gd", Form.NUMBER)
        .value(d -> new Value.Scalar(Exact.product(stepSize(d), noise(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Formulas.symbol("\\alpha\\sigma", "ασ"),
                    Lines.times(stepSize(d), noise(d)),
                    Formulas.of(d.scalar(OFFSET))))
        .check(
            "offset",
            "division by the step size",
            d -> Measured.same(Expression.quotient(d.scalar(OFFSET), stepSize(d)), noise(d)))
        .slips(faulty ->
            faulty
                .principal("D2", "step-size-omitted", d -> scalar(noise(d)))
                .principal("D5", "divided", d -> scalar(Exact.quotient(noise(d), stepSize(d)))))
        .rule();
  }

  private static Expression noise(Derivation derivation) {
    Expression size = Sized.number(derivation, NOISE);
    if (Exact.signum(size) <= 0) {
      throw new UnderivableException(Message.of("saddles.noise"));
    }
    return size;
  }

  private static Rule steps() {
    return ComposedRule.of(ESCAPE_STEPS, "saddle.gd", Form.NUMBER)
        .needs(ESCAPE_MULTIPLIER, OFFSET)
        .value(d -> new Value.Scalar(Counts.ceiling(exact(d))))
        .text(DescentNearSaddles::stepsText)
        .check("escape-steps", "powers of the multiplier", DescentNearSaddles::isFirst)
        .slips(DescentNearSaddles::stepsSlips)
        .cost(d -> 6)
        .rule();
  }

  private static Expression start(Derivation derivation) {
    Expression offset = Sized.number(derivation, OFFSET);
    if (Exact.signum(offset) <= 0 || Exact.signum(Exact.difference(offset, Expression.ONE)) >= 0) {
      throw new UnderivableException(Message.of("saddles.offset"));
    }
    return offset;
  }

  private static Expression growth(Derivation derivation) {
    Expression m = Sized.number(derivation, ESCAPE_MULTIPLIER);
    if (Exact.signum(Exact.difference(m, Expression.ONE)) <= 0) {
      throw new UnderivableException(Message.of("saddles.no-growth"));
    }
    return m;
  }

  /** ln(1/r) / ln m. */
  private static Expression exact(Derivation derivation) {
    return Expression.quotient(
        Expression.negate(Counts.ln(start(derivation))), Counts.ln(growth(derivation)));
  }

  private static void stepsText(Derivation derivation, Explanation text) {
    Formula k = Formulas.symbol("k", "k");
    Expression m = growth(derivation);
    Expression far = Exact.quotient(Expression.ONE, start(derivation));
    Formula power =
        Formulas.symbol(
            Formulas.brackets(Formulas.of(m)).tex() + "^{k}",
            Formulas.brackets(Formulas.of(m)).text() + "^k");
    Formula atLeast = Formulas.symbol("\\ge", ">=");
    text.say("start")
        .show(
            Formulas.join(
                Formulas.of(start(derivation)),
                Formulas.symbol("\\cdot", "*"),
                power,
                atLeast,
                Formulas.number(1),
                Formulas.symbol("\\;\\Longleftrightarrow\\;", "<=>"),
                power,
                atLeast,
                Formulas.of(far)))
        .say("logarithms")
        .show(
            Formulas.join(
                k,
                atLeast,
                Formulas.fraction(Symbols.logarithm(far), Symbols.logarithm(m)),
                Formulas.symbol("\\approx", "≈"),
                Formulas.numerical(exact(derivation))))
        .say("round", Message.maths(derivation.scalar(ESCAPE_STEPS)));
  }

  private static boolean isFirst(Derivation derivation) {
    int k = Counts.whole(derivation.scalar(ESCAPE_STEPS)).orElse(0);
    return k > 0 && reaches(derivation, k) && !reaches(derivation, k - 1);
  }

  private static boolean reaches(Derivation derivation, int k) {
    Expression far = Expression.product(start(derivation), Expression.power(growth(derivation), k));
    return Exact.signum(Expression.difference(far, Expression.ONE)) >= 0;
  }

  private static void stepsSlips(FaultySteps faulty) {
    faulty
        .principal("D11", "rounded-down", d -> scalar(Counts.floor(exact(d))))
        .principal(
            "D10",
            "shrinking-factor",
            d ->
                scalar(
                    Counts.ceiling(
                        Expression.quotient(Counts.ln(start(d)), Counts.ln(shrinking(d))))))
        .other(
            "D11b",
            "logarithms-mixed",
            d ->
                scalar(Counts.ceiling(Expression.quotient(exact(d), Counts.ln(Expression.of(10))))))
        .other(
            "D9",
            "growth-linear",
            d ->
                scalar(
                    Counts.ceiling(
                        Exact.quotient(
                            Exact.quotient(Expression.ONE, start(d)),
                            Exact.difference(growth(d), Expression.ONE)))));
  }

  /** 1 − α|λ|, where that is positive. */
  private static Expression shrinking(Derivation derivation) {
    Expression factor = Exact.difference(Expression.of(2), growth(derivation));
    if (Exact.signum(factor) <= 0) {
      throw new ArithmeticException("no logarithm");
    }
    return factor;
  }
}
