package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.COEFFICIENTS;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.FITTED_MEANS;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.LIKELIHOOD_GRADIENT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.LIKELIHOOD_HESSIAN;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.NEGATIVE_LOG_LIKELIHOOD;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SCORING_NEXT;
import static org.saddlepoint.derivation.likelihood.LikelihoodQuantities.SCORING_STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.linear.Matrix;

/** Newton's method for logistic and Poisson regression: iteratively reweighted least squares. */
final class RegressionRules {
  private static final String SKILL = "glm.irls";

  static final List<Rule> ALL = List.of(means(), loss(), gradient(), hessian(), step(), next());

  private RegressionRules() {}

  static List<Expression> means(Derivation derivation) {
    return Sized.vector(derivation, FITTED_MEANS, Regression.of(derivation).observations());
  }

  /** μ − y. */
  static List<Expression> residuals(Derivation derivation) {
    return Vectors.minus(means(derivation), Regression.of(derivation).responses());
  }

  static List<Expression> weights(Derivation derivation) {
    return Regression.of(derivation).weights(means(derivation));
  }

  static List<Expression> gradient(Derivation derivation) {
    return Sized.vector(derivation, LIKELIHOOD_GRADIENT, Regression.of(derivation).parameters());
  }

  static Matrix<Expression> hessian(Derivation derivation) {
    int size = Regression.of(derivation).parameters();
    return Sized.matrix(derivation, LIKELIHOOD_HESSIAN, size, size);
  }

  /** The d with XᵀWX d = −g. */
  static List<Expression> solution(Derivation derivation) {
    Matrix<Expression> hessian = hessian(derivation);
    if (Exact.isZero(Exact.ALGEBRA.determinant(hessian))) {
      throw new UnderivableException(Message.of("likelihood.singular"));
    }
    return Exact.solution(hessian, Exact.negate(gradient(derivation)));
  }

  private static Rule means() {
    return ComposedRule.of(FITTED_MEANS, SKILL, Form.VECTOR)
        .value(d -> new Value.Vector(Regression.of(d).means()))
        .text(RegressionText::means)
        .check("fitted-means", "the odds multiplied out", RegressionChecks::areMeans)
        .slips(RegressionSlips.ofMeans())
        .cost(d -> Regression.of(d).observations() * (Regression.of(d).parameters() + 1))
        .rule();
  }

  private static Rule loss() {
    return ComposedRule.of(NEGATIVE_LOG_LIKELIHOOD, SKILL, Form.NUMBER)
        .needs(FITTED_MEANS)
        .value(d -> new Value.Scalar(Exact.sum(terms(d).toArray(Expression[]::new))))
        .text(RegressionText::loss)
        .check("loss", "the loss in the predictors", RegressionChecks::isLoss)
        .slips(RegressionSlips.ofLoss())
        .cost(d -> 2 * Regression.of(d).observations())
        .rule();
  }

  /** −ln of the probability of each response. */
  static List<Expression> terms(Derivation derivation) {
    Regression data = Regression.of(derivation);
    List<Expression> means = means(derivation);
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      terms.add(term(data.isLogistic(), means.get(i), data.responses().get(i)));
    }
    return terms;
  }

  private static Expression term(boolean isLogistic, Expression mean, Expression response) {
    if (!isLogistic) {
      return Exact.difference(mean, Exact.product(response, Expression.apply(Function.LN, mean)));
    }
    Expression probability =
        response.equals(Expression.ONE) ? mean : Exact.difference(Expression.ONE, mean);
    return Exact.negate(Expression.apply(Function.LN, probability));
  }

  private static Rule gradient() {
    return ComposedRule.of(LIKELIHOOD_GRADIENT, SKILL, Form.VECTOR)
        .needs(FITTED_MEANS)
        .value(d -> new Value.Vector(Regression.of(d).gradient(residuals(d))))
        .text(RegressionText::gradient)
        .check(
            "loss-gradient", "automatic differentiation of the loss", RegressionChecks::isGradient)
        .slips(RegressionSlips.ofGradient())
        .cost(d -> 2 * Regression.of(d).observations() * Regression.of(d).parameters())
        .rule();
  }

  private static Rule hessian() {
    return ComposedRule.of(LIKELIHOOD_HESSIAN, SKILL, Form.MATRIX)
        .needs(FITTED_MEANS)
        .value(d -> new Value.Grid(Regression.of(d).weighted(weights(d))))
        .text(RegressionText::hessian)
        .check(
            "loss-hessian",
            "automatic differentiation of the loss to second order",
            RegressionChecks::isHessian)
        .slips(RegressionSlips.ofHessian())
        .cost(d -> Regression.of(d).observations() * (1 + 2 * Regression.of(d).parameters()))
        .rule();
  }

  private static Rule step() {
    return ComposedRule.of(SCORING_STEP, SKILL, Form.VECTOR)
        .needs(LIKELIHOOD_GRADIENT, LIKELIHOOD_HESSIAN)
        .value(d -> new Value.Vector(solution(d)))
        .text(RegressionText::step)
        .check(
            "scoring-step",
            "substitution into the equations",
            d -> RegressionChecks.isStep(d, d.vector(SCORING_STEP)))
        .slips(RegressionSlips.ofStep())
        .cost(d -> (int) Math.pow(Regression.of(d).parameters(), 3))
        .rule();
  }

  private static Rule next() {
    return ComposedRule.of(SCORING_NEXT, SKILL, Form.VECTOR)
        .needs(SCORING_STEP)
        .value(d -> new Value.Vector(Vectors.plus(Regression.of(d).coefficients(), ownStep(d))))
        .text(RegressionText::next)
        .check("scoring-next", "substitution into the equations", RegressionChecks::isNext)
        .slips(RegressionSlips.ofNext())
        .cost(d -> Regression.of(d).parameters())
        .rule();
  }

  static List<Expression> ownStep(Derivation derivation) {
    return Sized.vector(derivation, SCORING_STEP, Regression.of(derivation).parameters());
  }

  /** The same system as a Newton step, whose rule knows how to write it down. */
  static Derivation asNewton(Derivation derivation) {
    return derivation.with(
        Map.of(
            Quantities.HESSIAN_AT_POINT, derivation.get(LIKELIHOOD_HESSIAN),
            Quantities.GRADIENT_AT_POINT, derivation.get(LIKELIHOOD_GRADIENT),
            Quantities.POINT, derivation.get(COEFFICIENTS),
            Quantities.NEWTON_STEP, derivation.get(SCORING_STEP)));
  }
}
