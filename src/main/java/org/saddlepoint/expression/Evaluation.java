package org.saddlepoint.expression;

import java.util.Map;

/** The value of an expression at a point, over any kind of number. */
public final class Evaluation {
  private Evaluation() {}

  /** Throws {@link ArithmeticException} where there is no value. */
  public static <T> T of(Expression e, Map<String, T> point, Arithmetic<T> arithmetic) {
    throw new UnsupportedOperationException("not yet");
  }
}
