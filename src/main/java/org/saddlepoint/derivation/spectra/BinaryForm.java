package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.polynomial.Sturm;
import org.saddlepoint.derivation.polynomial.Univariate;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * The signs that a homogeneous polynomial in two variables takes, from p(s) = form(1, s) with
 * rational coefficients: real zeros of odd and of even multiplicity are counted by Sturm's theorem
 * on the factors of the square-free decomposition.
 */
final class BinaryForm {
  /** What values occur, besides 0 at the origin. */
  enum Values {
    POSITIVE,
    NEGATIVE,
    BOTH,

    /** Positive, and zero along some line. */
    NEVER_NEGATIVE,
    NEVER_POSITIVE
  }

  private BinaryForm() {}

  /**
   * @param coefficients of s⁰, s¹, …, as many as the degree says, not all zero
   */
  static Values values(List<Rational> coefficients) {
    Univariate p = new Univariate(coefficients.stream().map(Expression::of).toList());
    int degree = coefficients.size() - 1;
    // A missing highest power is a zero on the second axis, as often as it is missing.
    int atInfinity = degree - p.degree();
    boolean hasZero = atInfinity > 0;
    boolean changes = atInfinity % 2 == 1 || degree % 2 == 1;
    List<Univariate> factors = p.squareFreeFactors();
    for (int i = 0; i < factors.size(); i++) {
      boolean isZero = new Sturm(factors.get(i)).count() > 0;
      hasZero |= isZero;
      changes |= isZero && i % 2 == 0;
    }
    if (changes) {
      return Values.BOTH;
    }
    boolean isPositive = Exact.signum(p.leading()) > 0;
    return hasZero
        ? isPositive ? Values.NEVER_NEGATIVE : Values.NEVER_POSITIVE
        : isPositive ? Values.POSITIVE : Values.NEGATIVE;
  }
}
