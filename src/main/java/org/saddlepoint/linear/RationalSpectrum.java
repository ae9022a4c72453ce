package org.saddlepoint.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Rational;

/** Exact inertia and eigenvalues of symmetric matrices with rational entries. */
final class RationalSpectrum {
  private RationalSpectrum() {}

  /**
   * Every eigenvalue of a symmetric matrix is real, so the changes of sign along the coefficients
   * of p(λ) count the positive ones, by Descartes' rule.
   */
  static Inertia inertia(Matrix<Rational> symmetric) {
    IntegerPolynomial p = characteristicPolynomial(symmetric);
    int zero = 0;
    while (p.at(zero).signum() == 0) {
      zero++;
    }
    int positive = p.variations();
    return new Inertia(p.degree() - zero - positive, zero, positive);
  }

  /** Ascending, each as often as it occurs. */
  static List<Root> eigenvalues(Matrix<Rational> symmetric) {
    var roots = new ArrayList<Root>();
    for (IntegerPolynomial.Factor factor :
        characteristicPolynomial(symmetric).squareFreeFactors()) {
      for (Root root : ClosedForms.of(factor.polynomial())) {
        roots.addAll(Collections.nCopies(factor.multiplicity(), root));
      }
    }
    return Ascending.sorted(roots);
  }

  /** A primitive multiple of det(λI − A), worked out in integers with the common denominator d. */
  static IntegerPolynomial characteristicPolynomial(Matrix<Rational> a) {
    BigInteger d =
        a.rows().stream()
            .flatMap(List::stream)
            .map(Rational::denominator)
            .reduce(BigInteger.ONE, (x, y) -> x.divide(x.gcd(y)).multiply(y));
    Matrix<Rational> whole = a.map(entry -> entry.times(Rational.of(d)));
    // The eigenvalues of d·A are d times those of A: p(λ) is q(dλ)/dⁿ.
    var coefficients = new ArrayList<BigInteger>();
    BigInteger power = BigInteger.ONE;
    for (Rational c :
        new LinearAlgebra<>(Rationals.EXACT).characteristicPolynomial(whole).reversed()) {
      coefficients.add(c.numerator().multiply(power));
      power = power.multiply(d);
    }
    return new IntegerPolynomial(coefficients).primitive();
  }
}
