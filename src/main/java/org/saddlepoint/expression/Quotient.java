package org.saddlepoint.expression;

import java.util.Map;

/**
 * A rational function of the kernels.
 *
 * @param divisors with their powers above 0: the denominator in factors as they came up, so that
 *     fractions are added over a common denominator and not over the product of theirs
 */
record Quotient(Polynomial numerator, Map<Polynomial, Integer> divisors) {
  static final Quotient ZERO = of(Polynomial.ZERO);
  static final Quotient ONE = of(Polynomial.ONE);

  Quotient {
    divisors = Map.copyOf(divisors);
  }

  static Quotient of(Polynomial polynomial) {
    return new Quotient(polynomial, Map.of());
  }

  boolean isPolynomial() {
    return divisors.isEmpty();
  }

  boolean isConstant() {
    return isPolynomial() && numerator.isConstant();
  }
}
