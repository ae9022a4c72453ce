package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.INITIAL_SCALE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LBFGS_DIRECTION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.LOOP_RHO;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.STORED_STEPS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What both loops work with, and the direction they end with. */
final class LimitedMemory {
  private LimitedMemory() {}

  static List<Rule> rules() {
    return List.of(direction());
  }

  static List<Quantity> pairNeeds(Derivation derivation) {
    return derivation.isGiven(STORED_STEPS) ? List.of() : List.of(SECANT_STEP, GRADIENT_CHANGE);
  }

  static List<Quantity> with(Derivation derivation, Quantity... more) {
    return Stream.concat(pairNeeds(derivation).stream(), Arrays.stream(more)).toList();
  }

  static Pair newest(Derivation derivation) {
    return Pair.stored(derivation).getLast();
  }

  static List<Expression> gradient(Derivation derivation) {
    return Sized.constants(derivation, Quantities.GRADIENT_AT_POINT);
  }

  static Expression gamma(Derivation derivation) {
    return Sized.number(derivation, INITIAL_SCALE);
  }

  static Expression rho(Derivation derivation) {
    return Sized.number(derivation, LOOP_RHO);
  }

  private static TwoLoop loops(Derivation derivation, TwoLoop.Way way) {
    return TwoLoop.of(Pair.stored(derivation), gradient(derivation), gamma(derivation), way);
  }

  static TwoLoop firstLoop(Derivation derivation, TwoLoop.Way way) {
    return TwoLoop.of(Pair.stored(derivation), gradient(derivation), Expression.ONE, way);
  }

  /** What a run over the pairs in the wrong order gives; with one pair there is none. */
  static Optional<Value> oldestFirst(
      Derivation derivation, Function<TwoLoop.Way, List<Expression>> run) {
    return Pair.stored(derivation).size() < 2
        ? Optional.empty()
        : vector(run.apply(new TwoLoop.Way(true, -1)));
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
        .principal(
            "B7", "oldest-first", d -> oldestFirst(d, way -> Exact.negate(loops(d, way).result())))
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
