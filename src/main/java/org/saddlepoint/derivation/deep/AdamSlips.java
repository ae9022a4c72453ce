package org.saddlepoint.derivation.deep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** Slips A1 to A4 of the catalogue. */
final class AdamSlips {
  private AdamSlips() {}

  /** β₁ and 1 − β₁ in each other's place. */
  static List<Expression> swapped(Moments moments) {
    return new Moments(moments.gradients(), Moments.complement(moments.beta1()), moments.beta2())
        .first();
  }

  /** The running mean of g in the place of g². */
  static List<Expression> unsquared(Moments moments) {
    return new Moments(moments.gradients(), moments.beta2(), moments.beta2()).first();
  }

  /** The sum of all squares, which is AdaGrad’s. */
  static List<Expression> summed(Moments moments) {
    List<Expression> sum =
        Collections.nCopies(moments.gradients().getFirst().size(), Expression.ZERO);
    for (List<Expression> square : moments.squares()) {
      sum = Vectors.plus(sum, square);
    }
    return sum;
  }

  static FaultySteps ofStep() {
    return new FaultySteps(DeepQuantities.ADAM_STEP)
        .principal("A1", "not-corrected", AdamSlips::uncorrected)
        .principal("A2", "root-omitted", AdamSlips::rootOmitted)
        .principal("N3", "sign", d -> vector(Exact.negate(right(d))))
        .other("A4", "summed", AdamSlips::summedStep)
        .other("A5", "last-gradient", AdamSlips::lastGradient)
        .other("A8", "sign-alone", AdamSlips::signs);
  }

  private static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  private static List<Expression> right(Derivation derivation) {
    return Moments.step(
        Moments.rate(derivation), AdamRules.first(derivation), AdamRules.second(derivation));
  }

  private static Optional<Value> uncorrected(Derivation derivation) {
    Moments moments = Moments.of(derivation);
    return vector(
        Moments.step(
            Moments.rate(derivation), moments.firsts().getLast(), moments.seconds().getLast()));
  }

  private static Optional<Value> rootOmitted(Derivation derivation) {
    return vector(
        Moments.step(
            Moments.rate(derivation),
            AdamRules.first(derivation),
            Moments.squared(AdamRules.second(derivation))));
  }

  private static Optional<Value> summedStep(Derivation derivation) {
    return vector(
        Moments.step(
            Moments.rate(derivation), AdamRules.first(derivation), summed(Moments.of(derivation))));
  }

  private static Optional<Value> lastGradient(Derivation derivation) {
    return vector(
        Moments.step(
            Moments.rate(derivation),
            Moments.of(derivation).gradients().getLast(),
            AdamRules.second(derivation)));
  }

  /** ±α, as in the first step. */
  private static Optional<Value> signs(Derivation derivation) {
    List<Expression> step = new ArrayList<>();
    for (Expression first : AdamRules.first(derivation)) {
      step.add(Exact.product(Expression.of(-Exact.signum(first)), Moments.rate(derivation)));
    }
    return Moments.of(derivation).steps() == 1 ? Optional.empty() : vector(step);
  }
}
