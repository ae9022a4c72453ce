package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.firstLoop;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.gradient;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.newest;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.oldestFirst;
import static org.saddlepoint.derivation.quasinewton.LimitedMemory.with;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_ALPHA;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_REMAINDER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_RHO;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** The loop from the newest pair back to the oldest; ρ and α are those of the newest pair. */
final class FirstLoop {
  private FirstLoop() {}

  static List<Rule> rules() {
    return List.of(rho(), alpha(), remainder());
  }

  private static Rule rho() {
    return ComposedRule.of(LOOP_RHO, "qn.lbfgs", Form.NUMBER)
        .needs(LimitedMemory::pairNeeds)
        .value(d -> new Value.Scalar(newest(d).rho()))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.RHO,
                    Formulas.fraction(
                        Formulas.number(1), Vectors.dotLine(newest(d).s(), newest(d).y())),
                    Formulas.of(d.scalar(LOOP_RHO))))
        .check(
            "loop-rho",
            "multiplication with s'y",
            d ->
                Measured.same(
                    Expression.product(d.scalar(LOOP_RHO), newest(d).product()), Expression.ONE))
        .slips(faulty -> faulty.other("B3", "not-inverted", d -> scalar(newest(d).product())))
        .cost(d -> 4)
        .rule();
  }

  private static Rule alpha() {
    return ComposedRule.of(LOOP_ALPHA, "qn.lbfgs", Form.NUMBER)
        .needs(d -> with(d, Quantities.GRADIENT_AT_POINT, LOOP_RHO))
        .value(d ->
            new Value.Scalar(
                Exact.product(LimitedMemory.rho(d), Vectors.dot(newest(d).s(), gradient(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.ALPHA,
                    Formulas.join(
                        Formulas.of(LimitedMemory.rho(d)),
                        Formulas.brackets(Vectors.dotLine(newest(d).s(), gradient(d)))),
                    Formulas.of(d.scalar(LOOP_ALPHA))))
        .check(
            "loop-alpha",
            "what is left of q has no part along s",
            d ->
                d.isGiven(LOOP_RHO)
                    ? Measured.same(
                        Expression.quotient(d.scalar(LOOP_ALPHA), LimitedMemory.rho(d)),
                        Vectors.dot(newest(d).s(), gradient(d)))
                    : Exact.isZero(
                        Vectors.dot(
                            newest(d).s(),
                            Vectors.minus(
                                gradient(d), Vectors.scaled(d.scalar(LOOP_ALPHA), newest(d).y())))))
        .slips(faulty ->
            faulty
                .principal(
                    "B1",
                    "swapped",
                    d ->
                        scalar(
                            Exact.product(
                                LimitedMemory.rho(d), Vectors.dot(newest(d).y(), gradient(d)))))
                .other(
                    "B3",
                    "rho-not-inverted",
                    d ->
                        scalar(
                            Exact.product(
                                newest(d).product(), Vectors.dot(newest(d).s(), gradient(d))))))
        .cost(d -> 4)
        .rule();
  }

  private static Rule remainder() {
    return ComposedRule.of(LOOP_REMAINDER, "qn.lbfgs", Form.VECTOR)
        .needs(d -> with(d, Quantities.GRADIENT_AT_POINT))
        .value(d -> new Value.Vector(firstLoop(d, TwoLoop.RIGHT).remainder()))
        .text((d, text) -> LoopText.first(d, text))
        .check(
            "loop-remainder",
            "the product of the projections",
            d ->
                Vectors.minus(d.vector(LOOP_REMAINDER), projected(d)).stream()
                    .allMatch(Exact::isZero))
        .slips(faulty ->
            faulty
                .principal("B4", "step-in-place-of-change", FirstLoop::alongStep)
                .other(
                    "B7", "oldest-first", d -> oldestFirst(d, way -> firstLoop(d, way).remainder()))
                .other("B7b", "added", FirstLoop::added))
        .cost(d -> 8 * Pair.stored(d).size())
        .rule();
  }

  /** V₁ᵀ V₂ᵀ … g as matrices. */
  private static List<Expression> projected(Derivation derivation) {
    List<Expression> q = gradient(derivation);
    for (Pair pair : Pair.stored(derivation).reversed()) {
      q = Vectors.times(Updates.projection(pair, pair.rho()).transpose(), q);
    }
    return q;
  }

  /** With one pair: αs taken away in the place of αy. */
  private static Optional<Value> alongStep(Derivation derivation) {
    return once(derivation, (alpha, pair) -> Vectors.scaled(Exact.negate(alpha), pair.s()));
  }

  private static Optional<Value> added(Derivation derivation) {
    return once(derivation, (alpha, pair) -> Vectors.scaled(alpha, pair.y()));
  }

  private static Optional<Value> once(
      Derivation derivation, BiFunction<Expression, Pair, List<Expression>> move) {
    Pair pair = newest(derivation);
    if (Pair.stored(derivation).size() > 1) {
      return Optional.empty();
    }
    Expression alpha = Exact.product(pair.rho(), Vectors.dot(pair.s(), gradient(derivation)));
    return vector(Vectors.plus(gradient(derivation), move.apply(alpha, pair)));
  }
}
