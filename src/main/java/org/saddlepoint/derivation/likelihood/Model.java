package org.saddlepoint.derivation.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;

/**
 * The standard models with one parameter θ, the information in one observation and the negative
 * log-likelihood of an observation y, without terms that do not depend on θ. In all of them it is
 * linear in y, or its second derivative does not depend on y; so its mean over y has the second
 * derivative that it has at y = E[y].
 */
enum Model {
  /** P(y = 1) = θ. */
  BERNOULLI("bernoulli"),

  /** P(y = 1) = 1/(1 + e^−θ). */
  BERNOULLI_LOGIT("bernoulli-logit"),

  /** Of mean θ. */
  POISSON("poisson"),

  /** Of mean e^θ. */
  POISSON_LOG("poisson-log"),

  /** Of density θ e^−θy. */
  EXPONENTIAL("exponential"),

  /** Of mean θ. */
  EXPONENTIAL_MEAN("exponential-mean"),

  /** Of mean θ and known variance. */
  NORMAL_MEAN("normal-mean");

  private final String id;

  Model(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Model of(Derivation derivation) {
    String word = derivation.word(LikelihoodQuantities.MODEL);
    return find(word)
        .orElseThrow(
            () -> new UnderivableException(Message.of("likelihood.model", Message.plain(word))));
  }

  static Optional<Model> find(String id) {
    return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
  }

  /** Whether the second derivative of the loss is free of y. */
  boolean isCanonical() {
    return switch (this) {
      case BERNOULLI_LOGIT, POISSON_LOG, EXPONENTIAL, NORMAL_MEAN -> true;
      case BERNOULLI, POISSON, EXPONENTIAL_MEAN -> false;
    };
  }

  /** σ², which only the normal distribution has. */
  Expression variance(Derivation derivation) {
    if (this != NORMAL_MEAN) {
      return Expression.ONE;
    }
    Expression variance = Sized.number(derivation, LikelihoodQuantities.VARIANCE);
    if (Exact.signum(variance) <= 0) {
      throw new UnderivableException(Message.of("likelihood.variance"));
    }
    return variance;
  }

  /** Throws where the parameter lies outside its range. */
  Expression requireInRange(Expression parameter) {
    boolean isPositive =
        switch (this) {
          case BERNOULLI, POISSON, EXPONENTIAL, EXPONENTIAL_MEAN -> Exact.signum(parameter) > 0;
          case BERNOULLI_LOGIT, POISSON_LOG, NORMAL_MEAN -> true;
        };
    boolean isBelowOne =
        this != BERNOULLI || Exact.signum(Exact.difference(Expression.ONE, parameter)) > 0;
    if (!isPositive || !isBelowOne) {
      throw new UnderivableException(Message.of("likelihood.range"));
    }
    return parameter;
  }

  /** I(θ). */
  Expression information(Expression theta, Expression variance) {
    return switch (this) {
      case BERNOULLI ->
          Exact.sum(Expression.power(Expression.product(theta, complement(theta)), -1));
      case BERNOULLI_LOGIT -> {
        Expression odds = Expression.exp(theta);
        yield Exact.sum(
            Expression.quotient(odds, Expression.power(Expression.sum(Expression.ONE, odds), 2)));
      }
      case POISSON -> Exact.sum(Expression.power(theta, -1));
      case POISSON_LOG -> Exact.sum(Expression.exp(theta));
      case EXPONENTIAL, EXPONENTIAL_MEAN -> Exact.sum(Expression.power(theta, -2));
      case NORMAL_MEAN -> Exact.sum(Expression.power(variance, -1));
    };
  }

  private static Expression complement(Expression theta) {
    return Expression.difference(Expression.ONE, theta);
  }

  /** E[y]. */
  Expression mean(Expression theta) {
    return switch (this) {
      case BERNOULLI, POISSON, EXPONENTIAL_MEAN, NORMAL_MEAN -> theta;
      case BERNOULLI_LOGIT ->
          Expression.power(
              Expression.sum(Expression.ONE, Expression.exp(Expression.negate(theta))), -1);
      case POISSON_LOG -> Expression.exp(theta);
      case EXPONENTIAL -> Expression.power(theta, -1);
    };
  }

  /** The negative log-likelihood of an observation. */
  Expression loss(Expression theta, Expression y, Expression variance) {
    return switch (this) {
      case BERNOULLI ->
          negativeSum(
              List.of(
                  Expression.product(y, ln(theta)),
                  Expression.product(complement(y), ln(complement(theta)))));
      case BERNOULLI_LOGIT ->
          Expression.difference(
              ln(Expression.sum(Expression.ONE, Expression.exp(theta))),
              Expression.product(y, theta));
      case POISSON -> Expression.difference(theta, Expression.product(y, ln(theta)));
      case POISSON_LOG ->
          Expression.difference(Expression.exp(theta), Expression.product(y, theta));
      case EXPONENTIAL -> Expression.difference(Expression.product(theta, y), ln(theta));
      case EXPONENTIAL_MEAN -> Expression.sum(ln(theta), Expression.quotient(y, theta));
      case NORMAL_MEAN ->
          Expression.quotient(
              Expression.power(Expression.difference(y, theta), 2),
              Expression.product(Expression.of(2), variance));
    };
  }

  private static Expression ln(Expression argument) {
    return Expression.apply(Function.LN, argument);
  }

  private static Expression negativeSum(List<Expression> terms) {
    return Expression.negate(Expression.sum(terms));
  }
}
