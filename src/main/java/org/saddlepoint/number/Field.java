package org.saddlepoint.number;

/**
 * Arithmetic over one kind of number, so that matrices and evaluation are written once for
 * rationals, intervals, doubles, dual numbers and symbolic expressions.
 *
 * @param <T> the numbers
 */
public interface Field<T> {
  T of(Rational value);

  T add(T a, T b);

  T multiply(T a, T b);

  T negate(T a);

  /** 1/a; throws {@link ArithmeticException} where a is, or may be, zero. */
  T reciprocal(T a);

  default T subtract(T a, T b) {
    return add(a, negate(b));
  }

  default T divide(T a, T b) {
    return multiply(a, reciprocal(b));
  }

  /** Throws {@link ArithmeticException} where that cannot be decided. */
  default boolean isZero(T a) {
    return a.equals(zero());
  }

  default T zero() {
    return of(Rational.ZERO);
  }

  default T one() {
    return of(Rational.ONE);
  }
}
