package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Faulty characteristic polynomials, by their coefficients: family E of the catalogue where the
 * fault is made before the roots are found. They serve for the polynomial and for its roots.
 */
final class PolynomialSlips {
  private PolynomialSlips() {}

  static List<Slip> ofPolynomial() {
    return new FaultySteps(Quantities.CHARACTERISTIC_POLYNOMIAL)
        .principal("E1", "off-diagonal-ignored", d -> polynomial(diagonalOnly(d)))
        .principal("E2", "trace-sign", d -> polynomial(traceSign(d)))
        .other("E3", "off-diagonal-not-squared", d -> polynomial(notSquared(d)))
        .principal("E4", "off-diagonal-added", d -> polynomial(added(d)))
        .other("E9", "trace-determinant-swapped", d -> polynomial(swapped(d)))
        .slips();
  }

  static List<Slip> ofDeterminant() {
    return new FaultySteps(Quantities.DETERMINANT)
        .principal("E1", "off-diagonal-ignored", d -> constant(diagonalOnly(d)))
        .other("E3", "off-diagonal-not-squared", d -> constant(notSquared(d)))
        .principal("E4", "off-diagonal-added", d -> constant(added(d)))
        .slips();
  }

  private static Optional<Value> polynomial(Optional<List<Expression>> coefficients) {
    return coefficients.map(all -> new Value.Scalar(Polynomials.of(all, Given.LAMBDA)));
  }

  private static Optional<Value> constant(Optional<List<Expression>> coefficients) {
    return coefficients.map(
        all -> new Value.Scalar(all.size() % 2 == 1 ? all.getLast() : Exact.negate(all.getLast())));
  }

  /** The product of the λ − hᵢᵢ. */
  private static Optional<List<Expression>> diagonalOnly(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    return Given.isDiagonal(h)
        ? Optional.empty()
        : Optional.of(Exact.ALGEBRA.characteristicPolynomial(Given.diagonalOf(h)));
  }

  /** Every second coefficient with the wrong sign, as in (λ + a)(λ + d): the roots change sign. */
  private static Optional<List<Expression>> traceSign(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    return Optional.of(Exact.ALGEBRA.characteristicPolynomial(h.map(Exact::negate)));
  }

  /** (a − λ)(d − λ) − b. */
  static Optional<List<Expression>> notSquared(Derivation derivation) {
    return Given.coupled(derivation)
        .map(
            h -> quadratic(h, Exact.difference(Exact.product(h.at(0, 0), h.at(1, 1)), h.at(0, 1))));
  }

  /** (a − λ)(d − λ) + b². */
  static Optional<List<Expression>> added(Derivation derivation) {
    return Given.coupled(derivation)
        .map(h ->
            quadratic(
                h,
                Exact.sum(
                    Exact.product(h.at(0, 0), h.at(1, 1)), Exact.product(h.at(0, 1), h.at(1, 0)))));
  }

  /** λ² − det λ + tr. */
  static Optional<List<Expression>> swapped(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    return h.height() == 2
        ? Optional.of(
            List.of(
                Expression.ONE, Exact.negate(Exact.ALGEBRA.determinant(h)), Exact.ALGEBRA.trace(h)))
        : Optional.empty();
  }

  private static List<Expression> quadratic(Matrix<Expression> h, Expression determinant) {
    return List.of(Expression.ONE, Exact.negate(Exact.ALGEBRA.trace(h)), determinant);
  }
}
