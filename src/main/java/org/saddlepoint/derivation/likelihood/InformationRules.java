package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FISHER_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.INFORMATION_FUNCTION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.PARAMETER;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SAMPLE_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SAMPLE_SIZE;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.TRANSFORMED_INFORMATION;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.VARIANCE_BOUND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.saddlepoint.number.Rational;

/**
 * Fisher information I(θ) = E[(∂L/∂θ)²] = E[∂²L/∂θ²], L the negative log-likelihood and the
 * expectation over responses that the model itself gives. S. Amari, Natural gradient works
 * efficiently in learning, Neural Computation 10 (1998); Casella and Berger, Statistical Inference,
 * section 7.3.
 */
final class InformationRules {
  /** Two derivatives of the logarithm, put together, and their expectation. */
  private static final int FROM_THE_LOSS = 16;

  private static final String SKILL = "fisher.info";
  private static final String PHI = "phi";

  /** Where a function of the parameter is checked: in the range of every model. */
  private static final List<Expression> SAMPLES =
      List.of(Expression.of(1, 3), Expression.of(3, 7), Expression.of(9, 10));

  static final List<Rule> ALL =
      List.of(function(), information(), sample(), bound(), transformed());

  private InformationRules() {}

  static Expression parameter(Derivation derivation) {
    return Model.of(derivation).requireInRange(Sized.number(derivation, PARAMETER));
  }

  static Expression sampleSize(Derivation derivation) {
    return Expression.of(Rational.of(Sized.count(derivation, SAMPLE_SIZE)));
  }

  private static Expression right(Derivation derivation) {
    Model model = Model.of(derivation);
    return model.information(parameter(derivation), model.variance(derivation));
  }

  static Expression information(Derivation derivation) {
    return Sized.number(derivation, FISHER_INFORMATION);
  }

  private static Rule function() {
    return ComposedRule.of(INFORMATION_FUNCTION, SKILL, Form.EXPRESSION)
        .value(d -> new Value.Scalar(all(d, symbolic(d))))
        .text(InformationText::function)
        .check(
            "information",
            "automatic differentiation of the expected loss",
            InformationRules::isFunction)
        .slips(
            new FaultySteps(INFORMATION_FUNCTION)
                .principal("L5", "variance-given", d -> scalar(reciprocal(all(d, symbolic(d)))))
                .principal("L6", "sample-size-omitted", InformationRules::single)
                .principal("L4", "sign", d -> scalar(Exact.negate(all(d, symbolic(d))))))
        .cost(d -> FROM_THE_LOSS)
        .rule();
  }

  private static Expression symbolic(Derivation derivation) {
    Model model = Model.of(derivation);
    Expression theta = Expression.variable(Exact.onlyVariable(derivation));
    return model.information(theta, model.variance(derivation));
  }

  private static Expression all(Derivation derivation, Expression single) {
    return Exact.product(sampleSize(derivation), single);
  }

  private static Optional<Value> single(Derivation derivation) {
    return sampleSize(derivation).equals(Expression.ONE)
        ? Optional.empty()
        : scalar(symbolic(derivation));
  }

  static Expression reciprocal(Expression e) {
    return Exact.sum(Expression.power(e, -1));
  }

  private static boolean isFunction(Derivation derivation) {
    String variable = Exact.onlyVariable(derivation);
    Expression claimed = derivation.scalar(INFORMATION_FUNCTION);
    for (Expression at : SAMPLES) {
      Expression value = Exact.at(claimed, Map.of(variable, at));
      if (!isInformation(derivation, at, Function.identity(), at, value, sampleSize(derivation))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether n times the expected loss has this second derivative.
   *
   * @param back θ as a function of the parameter that is differentiated by, at this value of it
   */
  private static boolean isInformation(
      Derivation derivation,
      Expression theta,
      Function<Expression, Expression> back,
      Expression at,
      Expression claimed,
      Expression times) {
    Model model = Model.of(derivation);
    Expression loss =
        model.loss(
            back.apply(Expression.variable(PHI)), model.mean(theta), model.variance(derivation));
    return Measured.areDerivatives(
        Expression.product(times, loss),
        Measured.Part.HESSIAN,
        List.of(claimed),
        List.of(PHI),
        Map.of(PHI, at));
  }

  /** The same in the parameter of the model itself. */
  static boolean isInformation(Derivation derivation, Expression claimed, Expression times) {
    Expression theta = parameter(derivation);
    return isInformation(derivation, theta, Function.identity(), theta, claimed, times);
  }

  private static Rule information() {
    return ComposedRule.of(FISHER_INFORMATION, SKILL, Form.NUMBER)
        .value(d -> new Value.Scalar(right(d)))
        .text(InformationText::information)
        .check(
            "information",
            "automatic differentiation of the expected loss",
            d -> isInformation(d, information(d), Expression.ONE))
        .slips(
            new FaultySteps(FISHER_INFORMATION)
                .principal("L5", "variance-given", d -> scalar(reciprocal(right(d))))
                .principal("L4", "sign", d -> scalar(Exact.negate(right(d))))
                .other("L4b", "score-not-squared", d -> scalar(Expression.ZERO)))
        .cost(d -> FROM_THE_LOSS)
        .rule();
  }

  private static Rule sample() {
    return ComposedRule.of(SAMPLE_INFORMATION, SKILL, Form.NUMBER)
        .needs(FISHER_INFORMATION)
        .value(d -> new Value.Scalar(all(d, information(d))))
        .text(InformationText::sample)
        .check(
            "sample-information",
            "automatic differentiation of the expected loss of all observations",
            d -> isInformation(d, d.scalar(SAMPLE_INFORMATION), sampleSize(d)))
        .slips(
            new FaultySteps(SAMPLE_INFORMATION)
                .principal("L6", "sample-size-omitted", d -> scalar(information(d)))
                .principal("L5", "variance-given", d -> scalar(reciprocal(all(d, information(d)))))
                .other(
                    "L6b", "divided", d -> scalar(Exact.quotient(information(d), sampleSize(d)))))
        .rule();
  }

  private static Rule bound() {
    return ComposedRule.of(VARIANCE_BOUND, SKILL, Form.NUMBER)
        .needs(SAMPLE_INFORMATION)
        .value(d -> new Value.Scalar(Exact.quotient(Expression.ONE, d.scalar(SAMPLE_INFORMATION))))
        .text(InformationText::bound)
        .check(
            "variance-bound", "the bound multiplied by the information", InformationRules::isBound)
        .slips(
            new FaultySteps(VARIANCE_BOUND)
                .principal("L5", "information-given", d -> scalar(d.scalar(SAMPLE_INFORMATION)))
                .principal("L6", "sample-size-omitted", d -> scalar(reciprocal(information(d)))))
        .rule();
  }

  /** The information of the sample is what one over the bound is. */
  private static boolean isBound(Derivation derivation) {
    Expression claimed = Expression.power(derivation.scalar(VARIANCE_BOUND), -1);
    return isInformation(derivation, claimed, sampleSize(derivation));
  }

  private static Rule transformed() {
    return ComposedRule.of(TRANSFORMED_INFORMATION, SKILL, Form.NUMBER)
        .needs(FISHER_INFORMATION)
        .value(d -> new Value.Scalar(times(d, rate(d), rate(d))))
        .text(InformationText::transformed)
        .check(
            "transformed-information",
            "automatic differentiation of the expected loss in the other parameter",
            InformationRules::isTransformed)
        .slips(
            new FaultySteps(TRANSFORMED_INFORMATION)
                .principal("L7", "not-transformed", d -> scalar(information(d)))
                .principal("L7b", "factor-not-squared", d -> scalar(times(d, rate(d))))
                .principal(
                    "L7b",
                    "factor-inverted",
                    d -> scalar(times(d, reciprocal(rate(d)), reciprocal(rate(d))))))
        .cost(d -> 4)
        .rule();
  }

  /** dθ/dφ at the parameter. */
  static Expression rate(Derivation derivation) {
    Transformation transformation = Transformation.of(derivation);
    return transformation.rate(transformation.requireInRange(parameter(derivation)));
  }

  private static Expression times(Derivation derivation, Expression... factors) {
    Expression product = information(derivation);
    for (Expression factor : factors) {
      product = Exact.product(product, factor);
    }
    return product;
  }

  private static boolean isTransformed(Derivation derivation) {
    Transformation transformation = Transformation.of(derivation);
    Expression theta = parameter(derivation);
    return isInformation(
        derivation,
        theta,
        transformation::back,
        transformation.forward(theta),
        derivation.scalar(TRANSFORMED_INFORMATION),
        Expression.ONE);
  }
}
