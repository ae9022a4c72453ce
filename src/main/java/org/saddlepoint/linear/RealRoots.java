package org.saddlepoint.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.linear.AlgebraicNumber.Cell;
import org.saddlepoint.number.Rational;

/**
 * The roots of polynomials that have only real ones, as characteristic polynomials of symmetric
 * matrices do. For these Descartes' rule is exact: p(x + c) has as many changes of sign along its
 * coefficients as p has roots above c, each counted as often as it occurs; bisection with that
 * count separates them.
 */
final class RealRoots {
  private RealRoots() {}

  /** How many roots are greater than c. */
  static int above(IntegerPolynomial p, Rational c) {
    return p.stretched(c.denominator()).shifted(c.numerator()).variations();
  }

  private static int above(IntegerPolynomial p, BigInteger k, int e) {
    return e <= 0
        ? p.shifted(k.shiftLeft(-e)).variations()
        : p.stretched(BigInteger.ONE.shiftLeft(e)).shifted(k).variations();
  }

  /** The roots of a square-free polynomial, ascending; always the same cells for the same roots. */
  static List<AlgebraicNumber> of(IntegerPolynomial squareFree) {
    var roots = new ArrayList<AlgebraicNumber>();
    int e = -bound(squareFree);
    int below = squareFree.degree();
    int positive = above(squareFree, BigInteger.ZERO, 0);
    separate(squareFree, new Cell(BigInteger.ONE.negate(), e), below, positive, roots);
    separate(squareFree, new Cell(BigInteger.ZERO, e), positive, 0, roots);
    return List.copyOf(roots);
  }

  /** An m with all roots within ±2ᵐ: Fujiwara's bound, in powers of two. */
  private static int bound(IntegerPolynomial p) {
    int bound = 0;
    for (int i = 1; i <= p.degree(); i++) {
      BigInteger coefficient = p.at(p.degree() - i);
      if (coefficient.signum() != 0) {
        int bits = coefficient.bitLength() - p.leading().bitLength() + 1;
        bound = Math.max(bound, Math.ceilDiv(bits, i));
      }
    }
    return bound + 1;
  }

  private static void separate(
      IntegerPolynomial p, Cell cell, int aboveLow, int aboveHigh, List<AlgebraicNumber> roots) {
    int count = aboveLow - aboveHigh;
    if (count == 1) {
      roots.add(new AlgebraicNumber(p, cell));
    } else if (count > 1) {
      BigInteger left = cell.k().shiftLeft(1);
      BigInteger right = left.add(BigInteger.ONE);
      int aboveMiddle = above(p, right, cell.e() + 1);
      separate(p, new Cell(left, cell.e() + 1), aboveLow, aboveMiddle, roots);
      separate(p, new Cell(right, cell.e() + 1), aboveMiddle, aboveHigh, roots);
    }
  }
}
