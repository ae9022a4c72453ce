package org.saddlepoint.expression;

/** A rational function of the kernels; the denominator is not the zero polynomial. */
record Quotient(Polynomial numerator, Polynomial denominator) {
  static final Quotient ZERO = new Quotient(Polynomial.ZERO, Polynomial.ONE);
  static final Quotient ONE = new Quotient(Polynomial.ONE, Polynomial.ONE);

  static Quotient of(Polynomial polynomial) {
    return new Quotient(polynomial, Polynomial.ONE);
  }

  boolean isPolynomial() {
    return denominator.isConstant();
  }

  /** The polynomial of one that {@link #isPolynomial}. */
  Polynomial polynomial() {
    return numerator.times(denominator.constant().reciprocal());
  }
}
