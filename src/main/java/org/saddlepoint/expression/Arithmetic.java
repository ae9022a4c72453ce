package org.saddlepoint.expression;

import org.saddlepoint.number.Field;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/**
 * A field with π, powers and the elementary functions: what {@link Evaluation} needs. A value that
 * does not exist (ln 0, 1/0, √−1), or that this kind of number cannot hold, is an {@link
 * ArithmeticException} with a sentence.
 *
 * @param <T> the numbers
 */
public interface Arithmetic<T> extends Field<T> {
  T pi();

  T power(T base, Rational exponent);

  T power(T base, T exponent);

  T apply(Function function, T argument);

  T of(RealConstant value);
}
