package org.saddlepoint.expression;

import java.util.Map;

/**
 * Variables replaced by expressions, nothing else changed: values substituted, not yet combined.
 */
public final class Substitution {
  private Substitution() {}

  public static Expression in(Expression e, Map<String, Expression> values) {
    throw new UnsupportedOperationException("not yet");
  }
}
