package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.DIVERGENCE;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NATURAL_TRUST_STEP;
import static org.saddlepoint.derivation.likelihood.NaturalGradient.SKILL;
import static org.saddlepoint.derivation.likelihood.NaturalGradient.fisher;
import static org.saddlepoint.derivation.likelihood.NaturalGradient.gradient;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** The step against the natural gradient after which the model differs by a given divergence. */
final class NaturalTrustStep {
  static final List<Rule> ALL = List.of(trust());

  private NaturalTrustStep() {}

  private static Rule trust() {
    return ComposedRule.of(NATURAL_TRUST_STEP, SKILL, Form.VECTOR)
        .needs(NATURAL_GRADIENT)
        .value(d -> new Value.Vector(along(d, factor(d, Expression.of(2)))))
        .text(NaturalGradientText::trust)
        .check(
            "natural-trust-step",
            "the divergence of the step, and its direction",
            NaturalTrustStep::isTrustStep)
        .slips(
            new FaultySteps(NATURAL_TRUST_STEP)
                .principal("N3", "sign", d -> vector(along(d, uphill(d))))
                .principal("S9", "not-scaled", d -> vector(along(d, Expression.ONE)))
                .other("T1", "half-omitted", d -> vector(along(d, factor(d, Expression.ONE))))
                .other("S9b", "root-omitted", NaturalTrustStep::rootOmitted)
                .other("L8", "euclidean", NaturalTrustStep::euclidean))
        .cost(d -> 8)
        .rule();
  }

  /** gᵀF⁻¹g from the derivation's natural gradient. */
  static Expression decrement(Derivation derivation) {
    Expression q = Expression.ZERO;
    List<Expression> gradient = gradient(derivation);
    List<Expression> natural = Sized.vector(derivation, NATURAL_GRADIENT, gradient.size());
    for (int i = 0; i < gradient.size(); i++) {
      q = Exact.sum(q, Exact.product(gradient.get(i), natural.get(i)));
    }
    return q;
  }

  static Expression divergence(Derivation derivation) {
    Expression delta = Sized.number(derivation, DIVERGENCE);
    if (Exact.signum(delta) <= 0) {
      throw new UnderivableException(Message.of("likelihood.divergence"));
    }
    return delta;
  }

  /** √(2δ / gᵀF⁻¹g), with the 2 or another number. */
  static Expression factor(Derivation derivation, Expression two) {
    return root(squared(derivation, two));
  }

  private static Expression root(Expression e) {
    return Exact.sum(Expression.sqrt(e));
  }

  private static Expression squared(Derivation derivation, Expression two) {
    return Exact.quotient(Exact.product(two, divergence(derivation)), decrement(derivation));
  }

  private static Expression uphill(Derivation derivation) {
    return Exact.negate(factor(derivation, Expression.of(2)));
  }

  /** Minus this multiple of the natural gradient. */
  private static List<Expression> along(Derivation derivation, Expression factor) {
    return Vectors.scaled(Exact.negate(factor), derivation.vector(NATURAL_GRADIENT));
  }

  private static Optional<Value> rootOmitted(Derivation derivation) {
    return vector(along(derivation, squared(derivation, Expression.of(2))));
  }

  /** As if F were the identity. */
  private static Optional<Value> euclidean(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    Expression squares = Exact.sum(Vectors.rawDot(gradient, gradient));
    Expression squared =
        Exact.quotient(Exact.product(Expression.of(2), divergence(derivation)), squares);
    return vector(Vectors.scaled(Exact.negate(root(squared)), gradient));
  }

  /** ½ dᵀFd = δ, F d and g parallel, gᵀd negative. */
  private static boolean isTrustStep(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    List<Expression> step = Sized.vector(derivation, NATURAL_TRUST_STEP, gradient.size());
    List<Expression> image =
        fisher(derivation).rows().stream().map(row -> Vectors.rawDot(row, step)).toList();
    boolean isLong =
        Measured.same(
            Vectors.rawDot(step, image),
            Expression.product(Expression.of(2), divergence(derivation)));
    boolean isParallel = true;
    for (int i = 1; i < gradient.size(); i++) {
      isParallel &=
          Measured.same(
              Expression.product(image.getFirst(), gradient.get(i)),
              Expression.product(image.get(i), gradient.getFirst()));
    }
    return isLong && isParallel && Exact.signum(Exact.sum(Vectors.rawDot(gradient, step))) < 0;
  }
}
