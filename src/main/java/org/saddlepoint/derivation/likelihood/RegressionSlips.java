package org.saddlepoint.derivation.likelihood;

import static org.saddlepoint.derivation.likelihood.RegressionRules.gradient;
import static org.saddlepoint.derivation.likelihood.RegressionRules.hessian;
import static org.saddlepoint.derivation.likelihood.RegressionRules.means;
import static org.saddlepoint.derivation.likelihood.RegressionRules.ownStep;
import static org.saddlepoint.derivation.likelihood.RegressionRules.residuals;
import static org.saddlepoint.derivation.likelihood.RegressionRules.solution;
import static org.saddlepoint.derivation.likelihood.RegressionRules.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Slips L1 to L3 of the catalogue, and those of a Newton step. */
final class RegressionSlips {
  private RegressionSlips() {}

  private static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  static FaultySteps ofMeans() {
    return new FaultySteps(LikelihoodQuantities.FITTED_MEANS)
        .other("L9", "predictors-given", d -> vector(Regression.of(d).predictors()))
        .other("L9b", "odds-given", RegressionSlips::odds);
  }

  /** e^η without division by 1 + e^η. */
  private static Optional<Value> odds(Derivation derivation) {
    Regression data = Regression.of(derivation);
    return data.isLogistic()
        ? vector(data.predictors().stream().map(eta -> Exact.sum(Expression.exp(eta))).toList())
        : Optional.empty();
  }

  static FaultySteps ofLoss() {
    return new FaultySteps(LikelihoodQuantities.NEGATIVE_LOG_LIKELIHOOD)
        .principal("L4", "sign", d -> negated(RegressionRules.terms(d)))
        .other("L9", "ones-only", RegressionSlips::onesOnly);
  }

  private static Optional<Value> negated(List<Expression> terms) {
    return Optional.of(new Value.Scalar(Exact.negate(Exact.sum(terms.toArray(Expression[]::new)))));
  }

  /** Only the observations with response 1 counted. */
  private static Optional<Value> onesOnly(Derivation derivation) {
    Regression data = Regression.of(derivation);
    if (!data.isLogistic()) {
      return Optional.empty();
    }
    List<Expression> terms =
        Vectors.combined(RegressionRules.terms(derivation), data.responses(), Exact::product);
    return Optional.of(new Value.Scalar(Exact.sum(terms.toArray(Expression[]::new))));
  }

  static FaultySteps ofGradient() {
    return new FaultySteps(LikelihoodQuantities.LIKELIHOOD_GRADIENT)
        .principal("L1", "sign", d -> vector(Exact.negate(Regression.of(d).gradient(residuals(d)))))
        .other("L2", "residuals-weighted", RegressionSlips::weightedGradient)
        .other("L9", "means-without-responses", d -> vector(Regression.of(d).gradient(means(d))));
  }

  /** XᵀW(μ − y): the weights belong to the Hessian. */
  private static Optional<Value> weightedGradient(Derivation derivation) {
    List<Expression> weighted =
        Vectors.combined(weights(derivation), residuals(derivation), Exact::product);
    return vector(Regression.of(derivation).gradient(weighted));
  }

  static FaultySteps ofHessian() {
    return new FaultySteps(LikelihoodQuantities.LIKELIHOOD_HESSIAN)
        .principal("L2", "weights-omitted", RegressionSlips::unweighted)
        .principal("L3", "weights-are-means", RegressionSlips::meansAsWeights)
        .other("L3b", "logistic-weights", RegressionSlips::logisticWeights)
        .other("H7", "sign", RegressionSlips::negative)
        .other("H5", "off-diagonal-zero", RegressionSlips::diagonal);
  }

  private static Optional<Value> grid(Matrix<Expression> matrix) {
    return Optional.of(new Value.Grid(matrix));
  }

  /** Where all weights are 1 that is right. */
  private static Optional<Value> unweighted(Derivation derivation) {
    return weights(derivation).stream().allMatch(Expression.ONE::equals)
        ? Optional.empty()
        : grid(Regression.of(derivation).unweighted());
  }

  private static Optional<Value> meansAsWeights(Derivation derivation) {
    Regression data = Regression.of(derivation);
    return data.isLogistic() ? grid(data.weighted(means(derivation))) : Optional.empty();
  }

  private static Optional<Value> logisticWeights(Derivation derivation) {
    Regression data = Regression.of(derivation);
    if (data.isLogistic()) {
      return Optional.empty();
    }
    List<Expression> wrong =
        means(derivation).stream()
            .map(mean -> Exact.product(mean, Exact.difference(Expression.ONE, mean)))
            .toList();
    return grid(data.weighted(wrong));
  }

  private static Optional<Value> negative(Derivation derivation) {
    return grid(Regression.of(derivation).weighted(weights(derivation)).map(Exact::negate));
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    Matrix<Expression> right = Regression.of(derivation).weighted(weights(derivation));
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < right.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < right.width(); j++) {
        row.add(i == j ? right.at(i, j) : Expression.ZERO);
      }
      rows.add(row);
    }
    return grid(new Matrix<>(rows));
  }

  static FaultySteps ofStep() {
    return new FaultySteps(LikelihoodQuantities.SCORING_STEP)
        .principal("N3", "sign", d -> vector(Exact.negate(solution(d))))
        .principal("N5", "elementwise", RegressionSlips::elementwise)
        .principal("N13", "gradient-step", d -> vector(Exact.negate(gradient(d))))
        .other("N4", "multiplied", RegressionSlips::multiplied);
  }

  private static Optional<Value> elementwise(Derivation derivation) {
    Matrix<Expression> hessian = hessian(derivation);
    List<Expression> gradient = gradient(derivation);
    if (Vectors.isDiagonal(hessian)) {
      return Optional.empty();
    }
    List<Expression> step = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      step.add(Exact.negate(Exact.quotient(gradient.get(i), hessian.at(i, i))));
    }
    return vector(step);
  }

  private static Optional<Value> multiplied(Derivation derivation) {
    return vector(Exact.negate(Exact.ALGEBRA.multiply(hessian(derivation), gradient(derivation))));
  }

  static FaultySteps ofNext() {
    return new FaultySteps(LikelihoodQuantities.SCORING_NEXT)
        .principal(
            "N1", "sign", d -> vector(Vectors.minus(Regression.of(d).coefficients(), ownStep(d))))
        .principal("N2", "step-given", RegressionSlips::stepGiven)
        .other("N13", "gradient-step", RegressionSlips::gradientNext);
  }

  /** From β = 0 the step and where it leads are the same. */
  private static Optional<Value> stepGiven(Derivation derivation) {
    return Exact.areZero(Regression.of(derivation).coefficients())
        ? Optional.empty()
        : vector(ownStep(derivation));
  }

  private static Optional<Value> gradientNext(Derivation derivation) {
    return vector(Vectors.minus(Regression.of(derivation).coefficients(), gradient(derivation)));
  }
}
