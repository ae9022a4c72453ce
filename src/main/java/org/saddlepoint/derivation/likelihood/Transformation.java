package org.saddlepoint.derivation.likelihood;

import java.util.Arrays;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Function;

/** Another parameter φ in the place of θ. */
enum Transformation {
  /** φ = ln θ. */
  LOG("log"),

  /** φ = ln(θ/(1 − θ)). */
  LOGIT("logit"),

  /** φ = 1/θ. */
  RECIPROCAL("reciprocal"),

  /** φ = √θ. */
  SQUARE_ROOT("square-root"),

  /** φ = θ². */
  SQUARE("square");

  private final String id;

  Transformation(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Transformation of(Derivation derivation) {
    String word = derivation.word(LikelihoodQuantities.TRANSFORMATION);
    return Arrays.stream(values())
        .filter(transformation -> transformation.id.equals(word))
        .findFirst()
        .orElseThrow(() ->
            new UnderivableException(Message.of("likelihood.transformation", Message.plain(word))));
  }

  /** Throws where θ has no φ. */
  Expression requireInRange(Expression theta) {
    boolean isBelowOne = this != LOGIT || Exact.signum(Exact.difference(Expression.ONE, theta)) > 0;
    if (Exact.signum(theta) <= 0 || !isBelowOne) {
      throw new UnderivableException(Message.of("likelihood.range"));
    }
    return theta;
  }

  /** dθ/dφ, in θ. */
  Expression rate(Expression theta) {
    return switch (this) {
      case LOG -> theta;
      case LOGIT -> Exact.product(theta, Exact.difference(Expression.ONE, theta));
      case RECIPROCAL -> Exact.negate(Exact.product(theta, theta));
      case SQUARE_ROOT -> Exact.product(Expression.of(2), Expression.sqrt(theta));
      case SQUARE -> Exact.quotient(Expression.of(1, 2), theta);
    };
  }

  /** φ(θ). */
  Expression forward(Expression theta) {
    return switch (this) {
      case LOG -> Expression.apply(Function.LN, theta);
      case LOGIT ->
          Expression.apply(
              Function.LN,
              Expression.quotient(theta, Expression.difference(Expression.ONE, theta)));
      case RECIPROCAL -> Expression.power(theta, -1);
      case SQUARE_ROOT -> Expression.sqrt(theta);
      case SQUARE -> Expression.power(theta, 2);
    };
  }

  /** θ(φ). */
  Expression back(Expression phi) {
    return switch (this) {
      case LOG -> Expression.exp(phi);
      case LOGIT ->
          Expression.power(
              Expression.sum(Expression.ONE, Expression.exp(Expression.negate(phi))), -1);
      case RECIPROCAL -> Expression.power(phi, -1);
      case SQUARE_ROOT -> Expression.power(phi, 2);
      case SQUARE -> Expression.sqrt(phi);
    };
  }
}
