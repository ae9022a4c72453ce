package org.saddlepoint.marking;

import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Equality;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Written;
import org.saddlepoint.problem.Precision;

/** A function of the key against a typed expression: equal where the key is defined. */
final class FunctionComparison {
  private FunctionComparison() {}

  static Closeness of(Expression key, Entry typed, Terms terms) {
    if (key.equals(typed.value())) {
      return Closeness.EQUAL;
    }
    return switch (Equality.of(key, typed.value(), terms.variables())) {
      case PROVED -> Closeness.EQUAL;
      case SAMPLED -> Closeness.SAMPLED;
      case DIFFERENT -> roughly(key, typed, terms);
    };
  }

  /** With decimals in it: each coefficient by its digits. */
  private static Closeness roughly(Expression key, Entry typed, Terms terms) {
    if (typed.written() instanceof Written.Exactly) {
      return Closeness.DIFFERENT;
    }
    Closeness rough = Coefficients.compare(key, typed, terms);
    boolean exactAsked = terms.precision() instanceof Precision.Exact;
    return exactAsked && rough == Closeness.ROUNDED ? Closeness.NOT_EXACT : rough;
  }
}
