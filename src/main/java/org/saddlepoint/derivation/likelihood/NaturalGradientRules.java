package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.likelihood.InformationRules.number;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.DIVERGENCE;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FISHER_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FISHER_MATRIX;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.LOSS_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NATURAL_TRUST_STEP;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SCALAR_NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SLOPE;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_SLOPE;

import java.util.ArrayList;
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
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The natural gradient F⁻¹ g: the direction in which the loss changes most for a given change of
 * the model. S. Amari, Neural Computation 10 (1998) 251–276.
 */
final class NaturalGradientRules {
  private static final String SKILL = "fisher.natgrad";

  static final List<Rule> ALL =
      List.of(natural(), trust(), scalar(), transformedSlope(), transformedNatural());

  private NaturalGradientRules() {}

  /** F, symmetric with positive leading minors. */
  static Matrix<Expression> fisher(Derivation derivation) {
    Matrix<Expression> fisher = Sized.square(derivation, FISHER_MATRIX);
    boolean isDefinite = fisher.isSymmetric();
    for (int size = 1; isDefinite && size <= fisher.height(); size++) {
      int k = size;
      List<List<Expression>> corner =
          fisher.rows().stream().limit(k).map(row -> row.subList(0, k)).toList();
      isDefinite = Exact.signum(Exact.ALGEBRA.determinant(new Matrix<>(corner))) > 0;
    }
    if (!isDefinite) {
      throw new UnderivableException(Message.of("likelihood.not-definite"));
    }
    return fisher;
  }

  static List<Expression> gradient(Derivation derivation) {
    return Sized.vector(derivation, LOSS_GRADIENT, derivation.matrix(FISHER_MATRIX).height());
  }

  private static List<Expression> solution(Derivation derivation) {
    return Exact.solution(fisher(derivation), gradient(derivation));
  }

  private static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  private static Rule natural() {
    return ComposedRule.of(NATURAL_GRADIENT, SKILL, Form.VECTOR)
        .value(d -> new Value.Vector(solution(d)))
        .text(NaturalGradientText::natural)
        .check("natural-gradient", "substitution into F u = g", NaturalGradientRules::isNatural)
        .slips(
            new FaultySteps(NATURAL_GRADIENT)
                .principal("L8", "multiplied", d -> vector(multiplied(d)))
                .principal("N5", "elementwise", NaturalGradientRules::elementwise)
                .other("N3", "sign", d -> vector(Exact.negate(solution(d))))
                .other("N8", "inverse-diagonal-not-swapped", d -> byInverse(d, false, true))
                .other("N9", "inverse-signs-kept", d -> byInverse(d, true, false))
                .other("N13", "gradient-given", d -> vector(gradient(d))))
        .cost(d -> (int) Math.pow(gradient(d).size(), 3))
        .rule();
  }

  private static boolean isNatural(Derivation derivation) {
    return Measured.annihilates(
        fisher(derivation),
        derivation.vector(NATURAL_GRADIENT),
        Exact.negate(gradient(derivation)));
  }

  private static List<Expression> multiplied(Derivation derivation) {
    return Exact.ALGEBRA.multiply(fisher(derivation), gradient(derivation));
  }

  private static Optional<Value> elementwise(Derivation derivation) {
    Matrix<Expression> fisher = fisher(derivation);
    List<Expression> gradient = gradient(derivation);
    if (Sized.isDiagonal(fisher)) {
      return Optional.empty();
    }
    List<Expression> divided = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      divided.add(Exact.quotient(gradient.get(i), fisher.at(i, i)));
    }
    return vector(divided);
  }

  /** With two parameters, by an inverse that is not quite one. */
  private static Optional<Value> byInverse(
      Derivation derivation, boolean isSwapped, boolean isSigned) {
    Matrix<Expression> f = fisher(derivation);
    if (f.height() != 2 || Sized.isDiagonal(f)) {
      return Optional.empty();
    }
    Expression determinant = Exact.ALGEBRA.determinant(f);
    Expression beside = isSigned ? Exact.negate(f.at(0, 1)) : f.at(0, 1);
    Matrix<Expression> adjugate =
        Matrix.of(
            List.of(isSwapped ? f.at(1, 1) : f.at(0, 0), beside),
            List.of(beside, isSwapped ? f.at(0, 0) : f.at(1, 1)));
    return vector(
        Exact.ALGEBRA.multiply(adjugate, gradient(derivation)).stream()
            .map(e -> Exact.quotient(e, determinant))
            .toList());
  }

  private static Rule trust() {
    return ComposedRule.of(NATURAL_TRUST_STEP, SKILL, Form.VECTOR)
        .needs(NATURAL_GRADIENT)
        .value(d -> new Value.Vector(along(d, factor(d, Expression.of(2)))))
        .text(NaturalGradientText::trust)
        .check(
            "natural-trust-step",
            "the divergence of the step, and its direction",
            NaturalGradientRules::isTrustStep)
        .slips(
            new FaultySteps(NATURAL_TRUST_STEP)
                .principal("N3", "sign", d -> vector(along(d, uphill(d))))
                .principal("S9", "not-scaled", d -> vector(along(d, Expression.ONE)))
                .other("T1", "half-omitted", d -> vector(along(d, factor(d, Expression.ONE))))
                .other("S9b", "root-omitted", NaturalGradientRules::rootOmitted)
                .other("L8", "euclidean", NaturalGradientRules::euclidean))
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
    return Exact.sum(Expression.sqrt(squared(derivation, two)));
  }

  private static Expression squared(Derivation derivation, Expression two) {
    return Exact.quotient(Exact.product(two, divergence(derivation)), decrement(derivation));
  }

  private static Expression uphill(Derivation derivation) {
    return Exact.negate(factor(derivation, Expression.of(2)));
  }

  /** Minus this multiple of the natural gradient. */
  private static List<Expression> along(Derivation derivation, Expression factor) {
    return Sized.scaled(Exact.negate(factor), derivation.vector(NATURAL_GRADIENT));
  }

  private static Optional<Value> rootOmitted(Derivation derivation) {
    return vector(along(derivation, squared(derivation, Expression.of(2))));
  }

  /** As if F were the identity. */
  private static Optional<Value> euclidean(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    Expression squares = Exact.sum(Sized.rawDot(gradient, gradient));
    Expression factor =
        Exact.sum(
            Expression.sqrt(
                Exact.quotient(Exact.product(Expression.of(2), divergence(derivation)), squares)));
    return vector(Sized.scaled(Exact.negate(factor), gradient));
  }

  /** ½ dᵀFd = δ, F d and g parallel, gᵀd negative. */
  private static boolean isTrustStep(Derivation derivation) {
    List<Expression> gradient = gradient(derivation);
    List<Expression> step = Sized.vector(derivation, NATURAL_TRUST_STEP, gradient.size());
    List<Expression> image =
        fisher(derivation).rows().stream().map(row -> Sized.rawDot(row, step)).toList();
    boolean isLong =
        Measured.same(
            Sized.rawDot(step, image),
            Expression.product(Expression.of(2), divergence(derivation)));
    boolean isParallel = true;
    for (int i = 1; i < gradient.size(); i++) {
      isParallel &=
          Measured.same(
              Expression.product(image.getFirst(), gradient.get(i)),
              Expression.product(image.get(i), gradient.getFirst()));
    }
    return isLong && isParallel && Exact.signum(Exact.sum(Sized.rawDot(gradient, step))) < 0;
  }

  private static Expression slope(Derivation derivation) {
    return Sized.number(derivation, SLOPE);
  }

  private static Rule scalar() {
    return ComposedRule.of(SCALAR_NATURAL_GRADIENT, SKILL, Form.NUMBER)
        .needs(FISHER_INFORMATION)
        .value(d -> new Value.Scalar(Exact.quotient(slope(d), InformationRules.information(d))))
        .text(NaturalGradientText::scalar)
        .check(
            "scalar-natural-gradient",
            "the second derivative of the expected loss times the answer",
            NaturalGradientRules::isScalar)
        .slips(
            new FaultySteps(SCALAR_NATURAL_GRADIENT)
                .principal(
                    "L8",
                    "multiplied",
                    d -> number(Exact.product(slope(d), InformationRules.information(d))))
                .principal("N13", "gradient-given", d -> number(slope(d)))
                .other(
                    "N3",
                    "sign",
                    d ->
                        number(
                            Exact.negate(
                                Exact.quotient(slope(d), InformationRules.information(d))))))
        .rule();
  }

  /** The information is the slope over the natural gradient. */
  private static boolean isScalar(Derivation derivation) {
    Expression theta = InformationRules.parameter(derivation);
    Expression claimed =
        Expression.quotient(slope(derivation), derivation.scalar(SCALAR_NATURAL_GRADIENT));
    return InformationRules.isInformation(
        derivation, theta, java.util.function.Function.identity(), theta, claimed, Expression.ONE);
  }

  private static Rule transformedSlope() {
    return ComposedRule.of(TRANSFORMED_SLOPE, SKILL, Form.NUMBER)
        .value(d -> new Value.Scalar(Exact.product(slope(d), InformationRules.rate(d))))
        .text(InformationText::slope)
        .check(
            "transformed-slope",
            "automatic differentiation of the new parameter",
            NaturalGradientRules::isSlope)
        .slips(
            new FaultySteps(TRANSFORMED_SLOPE)
                .principal("L7", "not-transformed", d -> number(slope(d)))
                .principal(
                    "L7b",
                    "factor-inverted",
                    d -> number(Exact.quotient(slope(d), InformationRules.rate(d)))))
        .cost(d -> 2)
        .rule();
  }

  /** dℓ/dθ = dℓ/dφ · dφ/dθ, the last factor by automatic differentiation. */
  private static boolean isSlope(Derivation derivation) {
    return areRates(derivation, slope(derivation), derivation.scalar(TRANSFORMED_SLOPE));
  }

  /** Whether inner times φ(θ) has the derivative outer by θ. */
  private static boolean areRates(Derivation derivation, Expression outer, Expression inner) {
    Expression function =
        Expression.product(
            inner, Transformation.of(derivation).forward(Expression.variable("theta")));
    return Measured.areDerivatives(
        function,
        Measured.Part.GRADIENT,
        List.of(outer),
        List.of("theta"),
        java.util.Map.of("theta", InformationRules.parameter(derivation)));
  }

  private static Rule transformedNatural() {
    return ComposedRule.of(TRANSFORMED_NATURAL_GRADIENT, SKILL, Form.NUMBER)
        .needs(TRANSFORMED_SLOPE, TRANSFORMED_INFORMATION)
        .value(d ->
            new Value.Scalar(
                Exact.quotient(d.scalar(TRANSFORMED_SLOPE), d.scalar(TRANSFORMED_INFORMATION))))
        .text(NaturalGradientText::transformed)
        .check(
            "transformed-natural-gradient",
            "the natural gradient in the old parameter, by the chain rule",
            NaturalGradientRules::isTransformed)
        .slips(
            new FaultySteps(TRANSFORMED_NATURAL_GRADIENT)
                .principal(
                    "L8",
                    "multiplied",
                    d ->
                        number(
                            Exact.product(
                                d.scalar(TRANSFORMED_SLOPE), d.scalar(TRANSFORMED_INFORMATION))))
                .principal(
                    "L7",
                    "same-number",
                    d -> number(Exact.quotient(slope(d), InformationRules.information(d))))
                .other("N13", "gradient-given", d -> number(d.scalar(TRANSFORMED_SLOPE)))
                .other(
                    "L7b",
                    "old-information",
                    d ->
                        number(
                            Exact.quotient(
                                d.scalar(TRANSFORMED_SLOPE), InformationRules.information(d)))))
        .rule();
  }

  /** (dφ/dθ) times the natural gradient in θ, which is the slope over I(θ). */
  private static boolean isTransformed(Derivation derivation) {
    Expression old =
        Expression.quotient(slope(derivation), InformationRules.information(derivation));
    return areRates(derivation, derivation.scalar(TRANSFORMED_NATURAL_GRADIENT), old);
  }
}
