package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_SCALE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_DIRECTION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_ALPHA;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_BETA;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_REMAINDER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_RHO;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.STORED_STEPS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The two loops, step by step; ρ, α and β are those of the newest pair. */
final class LimitedMemory {
  private LimitedMemory() {}

  static List<Rule> rules() {
    return List.of(rho(), alpha(), remainder(), scale(), beta(), direction());
  }

  private static List<Quantity> pairNeeds(Derivation derivation) {
    return derivation.isGiven(STORED_STEPS) ? List.of() : List.of(SECANT_STEP, GRADIENT_CHANGE);
  }

  private static List<Quantity> with(Derivation derivation, Quantity... more) {
    return Stream.concat(pairNeeds(derivation).stream(), Arrays.stream(more)).toList();
  }

  private static Pair newest(Derivation derivation) {
    return Pair.stored(derivation).getLast();
  }

  static List<Expression> gradient(Derivation derivation) {
    return Vectors.constants(derivation, Quantities.GRADIENT_AT_POINT);
  }

  private static Expression gamma(Derivation derivation) {
    return Vectors.constant(derivation, INITIAL_SCALE);
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
        .value(
            d -> new Value.Scalar(Exact.product(rhoOf(d), Vectors.dot(newest(d).s(), gradient(d)))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.ALPHA,
                    Formulas.join(
                        Formulas.of(rhoOf(d)),
                        Formulas.brackets(Vectors.dotLine(newest(d).s(), gradient(d)))),
                    Formulas.of(d.scalar(LOOP_ALPHA))))
        .check(
            "loop-alpha",
            "what is left of q has no part along s",
            d ->
                d.isGiven(LOOP_RHO)
                    ? Measured.same(
                        Expression.quotient(d.scalar(LOOP_ALPHA), rhoOf(d)),
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
                    d -> scalar(Exact.product(rhoOf(d), Vectors.dot(newest(d).y(), gradient(d)))))
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

  private static Expression rhoOf(Derivation derivation) {
    return Vectors.constant(derivation, LOOP_RHO);
  }

  private static TwoLoop loops(Derivation derivation, TwoLoop.Way way) {
    return TwoLoop.of(Pair.stored(derivation), gradient(derivation), gamma(derivation), way);
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
                .principal("B4", "step-in-place-of-change", LimitedMemory::alongStep)
                .other("B7", "oldest-first", d -> oldestFirst(d, false))
                .other("B7b", "added", LimitedMemory::added))
        .cost(d -> 8 * Pair.stored(d).size())
        .rule();
  }

  private static TwoLoop firstLoop(Derivation derivation, TwoLoop.Way way) {
    return TwoLoop.of(Pair.stored(derivation), gradient(derivation), Expression.ONE, way);
  }

  /** V₁ᵀ V₂ᵀ … g as matrices. */
  private static List<Expression> projected(Derivation derivation) {
    List<Expression> q = gradient(derivation);
    for (Pair pair : Pair.stored(derivation).reversed()) {
      q = Vectors.times(Updates.projection(pair, pair.rho()).transpose(), q);
    }
    return q;
  }

  private static Optional<Value> alongStep(Derivation derivation) {
    Pair pair = newest(derivation);
    if (Pair.stored(derivation).size() > 1) {
      return Optional.empty();
    }
    Expression alpha = Exact.product(pair.rho(), Vectors.dot(pair.s(), gradient(derivation)));
    return vector(Vectors.minus(gradient(derivation), Vectors.scaled(alpha, pair.s())));
  }

  private static Optional<Value> added(Derivation derivation) {
    Pair pair = newest(derivation);
    if (Pair.stored(derivation).size() > 1) {
      return Optional.empty();
    }
    Expression alpha = Exact.product(pair.rho(), Vectors.dot(pair.s(), gradient(derivation)));
    return vector(Vectors.plus(gradient(derivation), Vectors.scaled(alpha, pair.y())));
  }

  private static Optional<Value> oldestFirst(Derivation derivation, boolean whole) {
    if (Pair.stored(derivation).size() < 2) {
      return Optional.empty();
    }
    var way = new TwoLoop.Way(true, -1);
    return whole
        ? vector(Exact.negate(loops(derivation, way).result()))
        : vector(firstLoop(derivation, way).remainder());
  }

  private static Rule scale() {
    return ComposedRule.of(INITIAL_SCALE, "qn.lbfgs", Form.NUMBER)
        .needs(LimitedMemory::pairNeeds)
        .value(d -> new Value.Scalar(Exact.quotient(newest(d).product(), changeSquare(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.GAMMA,
                    Formulas.fraction(Symbols.PRODUCT, Symbols.CHANGE_SQUARE),
                    Formulas.fraction(
                        Formulas.of(newest(d).product()), Formulas.of(changeSquare(d))),
                    Formulas.of(d.scalar(INITIAL_SCALE))))
        .check(
            "initial-scale",
            "least squares: s - γy is orthogonal to y",
            d ->
                Exact.isZero(
                    Vectors.dot(
                        newest(d).y(),
                        Vectors.minus(
                            newest(d).s(),
                            Vectors.scaled(d.scalar(INITIAL_SCALE), newest(d).y())))))
        .slips(faulty ->
            faulty
                .principal(
                    "B3",
                    "inverted",
                    d -> scalar(Exact.quotient(changeSquare(d), newest(d).product())))
                .principal(
                    "B1",
                    "steps-below",
                    d ->
                        scalar(
                            Exact.quotient(
                                newest(d).product(), Vectors.dot(newest(d).s(), newest(d).s())))))
        .cost(d -> 6)
        .rule();
  }

  private static Expression changeSquare(Derivation derivation) {
    return Vectors.dot(newest(derivation).y(), newest(derivation).y());
  }

  private static void requireOne(Derivation derivation) {
    if (Pair.stored(derivation).size() > 1) {
      throw new UnderivableException(Message.of("quasinewton.one-pair"));
    }
  }

  private static Rule beta() {
    return ComposedRule.of(LOOP_BETA, "qn.lbfgs", Form.NUMBER)
        .needs(d -> with(d, LOOP_RHO, LOOP_REMAINDER, INITIAL_SCALE))
        .value(d -> {
          requireOne(d);
          return new Value.Scalar(
              Exact.product(rhoOf(d), gamma(d), Vectors.dot(newest(d).y(), remainderOf(d))));
        })
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.R,
                    Symbols.times(gamma(d), Formulas.vector(remainderOf(d))),
                    Formulas.vector(Vectors.scaled(gamma(d), remainderOf(d))))
                .say("product")
                .equation(
                    Symbols.BETA,
                    Formulas.join(
                        Formulas.of(rhoOf(d)),
                        Formulas.brackets(
                            Vectors.dotLine(
                                newest(d).y(), Vectors.scaled(gamma(d), remainderOf(d))))),
                    Formulas.of(d.scalar(LOOP_BETA))))
        .check(
            "loop-beta",
            "division by what it was multiplied with",
            d ->
                Measured.same(
                    Expression.quotient(
                        d.scalar(LOOP_BETA), Expression.product(rhoOf(d), gamma(d))),
                    Vectors.dot(remainderOf(d), newest(d).y())))
        .slips(faulty ->
            faulty
                .other(
                    "B7b",
                    "scale-forgotten",
                    d ->
                        scalar(Exact.product(rhoOf(d), Vectors.dot(newest(d).y(), remainderOf(d)))))
                .principal(
                    "B1",
                    "swapped",
                    d ->
                        scalar(
                            Exact.product(
                                rhoOf(d), gamma(d), Vectors.dot(newest(d).s(), remainderOf(d))))))
        .cost(d -> 6)
        .rule();
  }

  private static List<Expression> remainderOf(Derivation derivation) {
    return Vectors.constants(derivation, LOOP_REMAINDER);
  }

  private static Rule direction() {
    return ComposedRule.of(LBFGS_DIRECTION, "qn.lbfgs", Form.VECTOR)
        .needs(d -> with(d, Quantities.GRADIENT_AT_POINT, INITIAL_SCALE))
        .value(d -> new Value.Vector(Exact.negate(loops(d, TwoLoop.RIGHT).result())))
        .text((d, text) -> LoopText.whole(d, gamma(d), text))
        .check(
            "lbfgs-direction",
            "BFGS with whole matrices",
            d -> Measured.annihilates(explicit(d), gradient(d), d.vector(LBFGS_DIRECTION)))
        .slips(LimitedMemory::directionSlips)
        .cost(d -> 16 * Pair.stored(d).size() + 2)
        .rule();
  }

  /** The matrix that the loops never write down: γI after an update for each pair. */
  private static Matrix<Expression> explicit(Derivation derivation) {
    Matrix<Expression> h =
        Vectors.scaled(gamma(derivation), Vectors.identity(gradient(derivation).size()));
    for (Pair pair : Pair.stored(derivation)) {
      h = Updates.ofInverse(h, pair);
    }
    return h;
  }

  private static void directionSlips(FaultySteps faulty) {
    faulty
        .principal("N3", "sign", d -> vector(loops(d, TwoLoop.RIGHT).result()))
        .principal("B7", "oldest-first", d -> oldestFirst(d, true))
        .principal(
            "B7c",
            "beta-added",
            d -> vector(Exact.negate(loops(d, new TwoLoop.Way(false, 1)).result())))
        .other("B7b", "scale-forgotten", LimitedMemory::unscaled)
        .other(
            "B5",
            "second-loop-left-out",
            d -> vector(Exact.negate(loops(d, TwoLoop.RIGHT).results().getFirst())))
        .other("N13", "gradient-step", d -> vector(Exact.negate(gradient(d))));
  }

  private static Optional<Value> unscaled(Derivation derivation) {
    return gamma(derivation).equals(Expression.ONE)
        ? Optional.empty()
        : vector(Exact.negate(firstLoop(derivation, TwoLoop.RIGHT).result()));
  }
}
