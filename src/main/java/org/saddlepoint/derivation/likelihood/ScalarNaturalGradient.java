package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FISHER_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SCALAR_NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SLOPE;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_NATURAL_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_SLOPE;
import static org.saddlepoint.derivation.likelihood.NaturalGradient.SKILL;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * With one parameter the natural gradient is the slope over the information; and what becomes of
 * both in another parameter φ(θ).
 */
final class ScalarNaturalGradient {
  static final List<Rule> ALL = List.of(gradient(), transformedSlope(), transformedNatural());

  private ScalarNaturalGradient() {}

  private static Expression slope(Derivation derivation) {
    return Sized.number(derivation, SLOPE);
  }

  /** The slope over the information. */
  private static Expression natural(Derivation derivation) {
    return Exact.quotient(slope(derivation), InformationRules.information(derivation));
  }

  private static Rule gradient() {
    return ComposedRule.of(SCALAR_NATURAL_GRADIENT, SKILL, Form.NUMBER)
        .needs(FISHER_INFORMATION)
        .value(d -> new Value.Scalar(natural(d)))
        .text(NaturalGradientText::scalar)
        .check(
            "scalar-natural-gradient",
            "the second derivative of the expected loss times the answer",
            ScalarNaturalGradient::isScalar)
        .slips(
            new FaultySteps(SCALAR_NATURAL_GRADIENT)
                .principal(
                    "L8",
                    "multiplied",
                    d -> scalar(Exact.product(slope(d), InformationRules.information(d))))
                .principal("N13", "gradient-given", d -> scalar(slope(d)))
                .other("N3", "sign", d -> scalar(Exact.negate(natural(d)))))
        .rule();
  }

  /** The information is the slope over the natural gradient. */
  private static boolean isScalar(Derivation derivation) {
    Expression claimed =
        Expression.quotient(slope(derivation), derivation.scalar(SCALAR_NATURAL_GRADIENT));
    return InformationRules.isInformation(derivation, claimed, Expression.ONE);
  }

  private static Rule transformedSlope() {
    return ComposedRule.of(TRANSFORMED_SLOPE, SKILL, Form.NUMBER)
        .value(d -> new Value.Scalar(Exact.product(slope(d), InformationRules.rate(d))))
        .text(InformationText::slope)
        .check(
            "transformed-slope",
            "automatic differentiation of the new parameter",
            ScalarNaturalGradient::isSlope)
        .slips(
            new FaultySteps(TRANSFORMED_SLOPE)
                .principal("L7", "not-transformed", d -> scalar(slope(d)))
                .principal(
                    "L7b",
                    "factor-inverted",
                    d -> scalar(Exact.quotient(slope(d), InformationRules.rate(d)))))
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
        Map.of("theta", InformationRules.parameter(derivation)));
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
            ScalarNaturalGradient::isTransformed)
        .slips(
            new FaultySteps(TRANSFORMED_NATURAL_GRADIENT)
                .principal(
                    "L8",
                    "multiplied",
                    d ->
                        scalar(
                            Exact.product(
                                d.scalar(TRANSFORMED_SLOPE), d.scalar(TRANSFORMED_INFORMATION))))
                .principal("L7", "same-number", d -> scalar(natural(d)))
                .other("N13", "gradient-given", d -> scalar(d.scalar(TRANSFORMED_SLOPE)))
                .other(
                    "L7b",
                    "old-information",
                    d ->
                        scalar(
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
