package org.saddlepoint.expression;

import java.util.List;

/** What the collected terms of a sum come to beyond like with like. */
final class SumIdentities {
  private SumIdentities() {}

  static Expression of(List<Expression> terms) {
    return new Expression.Sum(terms);
  }
}
