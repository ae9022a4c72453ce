package org.saddlepoint.derivation.likelihood;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;

/** The loss itself, evaluated and differentiated automatically: it knows neither μ nor W. */
final class RegressionChecks {
  private RegressionChecks() {}

  /** μ = e^η (1 − μ), or μ = e^η. */
  static boolean areMeans(Derivation derivation) {
    Regression data = Regression.of(derivation);
    List<Expression> means =
        Sized.vector(derivation, LikelihoodQuantities.FITTED_MEANS, data.observations());
    for (int i = 0; i < means.size(); i++) {
      Expression predictor = Vectors.rawDot(data.design().rows().get(i), data.coefficients());
      Expression odds =
          data.isLogistic()
              ? Expression.product(
                  Expression.exp(predictor), Expression.difference(Expression.ONE, means.get(i)))
              : Expression.exp(predictor);
      if (!Measured.same(odds, means.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isLoss(Derivation derivation) {
    Regression data = Regression.of(derivation);
    return Measured.same(
        data.loss(data.coefficients()),
        derivation.scalar(LikelihoodQuantities.NEGATIVE_LOG_LIKELIHOOD));
  }

  static boolean isGradient(Derivation derivation) {
    return areDerivatives(
        derivation,
        Measured.Part.GRADIENT,
        derivation.vector(LikelihoodQuantities.LIKELIHOOD_GRADIENT));
  }

  static boolean isHessian(Derivation derivation) {
    return areDerivatives(
        derivation,
        Measured.Part.HESSIAN,
        derivation.matrix(LikelihoodQuantities.LIKELIHOOD_HESSIAN).rows().stream()
            .flatMap(List::stream)
            .toList());
  }

  private static boolean areDerivatives(
      Derivation derivation, Measured.Part part, List<Expression> claimed) {
    Regression data = Regression.of(derivation);
    List<String> names = data.names();
    Expression loss = data.loss(names.stream().map(Expression::variable).toList());
    Map<String, Expression> at = new HashMap<>();
    for (int j = 0; j < names.size(); j++) {
      at.put(names.get(j), data.coefficients().get(j));
    }
    return Measured.areDerivatives(loss, part, claimed, names, at);
  }

  /** H (β₁ − β₀) + g = 0. */
  static boolean isStep(Derivation derivation, List<Expression> step) {
    return Measured.annihilates(
        derivation.matrix(LikelihoodQuantities.LIKELIHOOD_HESSIAN),
        step,
        derivation.vector(LikelihoodQuantities.LIKELIHOOD_GRADIENT));
  }

  static boolean isNext(Derivation derivation) {
    List<Expression> next = derivation.vector(LikelihoodQuantities.SCORING_NEXT);
    return isStep(
        derivation,
        Vectors.combined(next, Regression.of(derivation).coefficients(), Exact::difference));
  }
}
