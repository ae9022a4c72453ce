package org.saddlepoint.derivation.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;
import org.saddlepoint.linear.Matrix;

/**
 * A generalised linear model with its canonical link, its data and its coefficients: logistic
 * regression with responses 0 and 1, or Poisson regression with counts. McCullagh and Nelder,
 * Generalized Linear Models, 2nd edition 1989, chapter 2.
 */
record Regression(
    boolean isLogistic,
    Matrix<Expression> design,
    List<Expression> responses,
    List<Expression> coefficients) {

  static final String LOGISTIC = "logistic";
  static final String POISSON = "poisson";

  static Regression of(Derivation derivation) {
    Matrix<Expression> design = derivation.matrix(LikelihoodQuantities.DESIGN);
    Sized.matrix(derivation, LikelihoodQuantities.DESIGN, design.height(), design.width());
    var regression =
        new Regression(
            isLogistic(derivation.word(LikelihoodQuantities.FAMILY)),
            design,
            Sized.vector(derivation, LikelihoodQuantities.RESPONSES, design.height()),
            Sized.vector(derivation, LikelihoodQuantities.COEFFICIENTS, design.width()));
    regression.responses.forEach(regression::requireResponse);
    return regression;
  }

  private static boolean isLogistic(String family) {
    if (!family.equals(LOGISTIC) && !family.equals(POISSON)) {
      throw new UnderivableException(Message.of("likelihood.family", Message.plain(family)));
    }
    return family.equals(LOGISTIC);
  }

  private void requireResponse(Expression response) {
    boolean isCount =
        response instanceof Expression.Constant(var value)
            && value.isInteger()
            && value.signum() >= 0;
    boolean fits =
        isLogistic ? response.equals(Expression.ZERO) || response.equals(Expression.ONE) : isCount;
    if (!fits) {
      throw new UnderivableException(
          Message.of(isLogistic ? "likelihood.not-binary" : "likelihood.not-count"));
    }
  }

  int observations() {
    return design.height();
  }

  int parameters() {
    return design.width();
  }

  /** η = Xβ. */
  List<Expression> predictors() {
    return Exact.ALGEBRA.multiply(design, coefficients);
  }

  List<Expression> means() {
    return predictors().stream().map(this::mean).toList();
  }

  private Expression mean(Expression predictor) {
    Expression exponential = Exact.sum(Expression.exp(predictor));
    return isLogistic
        ? Exact.quotient(exponential, Exact.sum(Expression.ONE, exponential))
        : exponential;
  }

  /** The variances of the responses if μ is right. */
  List<Expression> weights(List<Expression> means) {
    return isLogistic
        ? means.stream()
            .map(mean -> Exact.product(mean, Exact.difference(Expression.ONE, mean)))
            .toList()
        : means;
  }

  List<Expression> gradient(List<Expression> residuals) {
    return Exact.ALGEBRA.multiply(design.transpose(), residuals);
  }

  /** XᵀWX. */
  Matrix<Expression> weighted(List<Expression> weights) {
    return Exact.ALGEBRA.multiply(design.transpose(), scaledRows(weights));
  }

  private Matrix<Expression> scaledRows(List<Expression> weights) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < observations(); i++) {
      rows.add(Vectors.scaled(weights.get(i), design.rows().get(i)));
    }
    return new Matrix<>(rows);
  }

  Matrix<Expression> unweighted() {
    return Exact.ALGEBRA.multiply(design.transpose(), design);
  }

  /** Σ b(η) − yη with b = ln(1 + e^η) or e^η, in these coefficients; without the terms ln y!. */
  Expression loss(List<Expression> in) {
    BinaryOperator<Expression> term =
        (predictor, response) ->
            Expression.difference(potential(predictor), Expression.product(response, predictor));
    List<Expression> raw = design.rows().stream().map(row -> Vectors.rawDot(row, in)).toList();
    return Expression.sum(Vectors.combined(raw, responses, term));
  }

  private Expression potential(Expression predictor) {
    Expression exponential = Expression.exp(predictor);
    return isLogistic
        ? Expression.apply(Function.LN, Expression.sum(Expression.ONE, exponential))
        : exponential;
  }

  /** Names for the coefficients, to differentiate by. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int j = 1; j <= parameters(); j++) {
      names.add("b" + j);
    }
    return names;
  }
}
