package org.saddlepoint.linear;

import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/**
 * The one root of a square-free polynomial, all of whose roots are real, in the half-open interval
 * (k/2ᵉ, (k+1)/2ᵉ]. Narrowed by quadratic interval refinement: the chord foretells one of 2ˢ parts,
 * two exact signs decide, and s doubles while that succeeds, halves where not. J. Abbott,
 * "Quadratic interval refinement for real roots", Commun. Comput. Algebra 48 (2014) 3–12.
 */
final class AlgebraicNumber implements RealConstant, Comparable<AlgebraicNumber> {
  private static final double LOG2_OF_10 = 3.3220;
  private static final MathContext NEAR = new MathContext(6, RoundingMode.HALF_EVEN);

  private final IntegerPolynomial polynomial;
  private final Cell first;
  private final int signAbove;

  /** The narrowest so far; only to save work, so a lost update does no harm. */
  private volatile Narrowing narrowest;

  /** The interval (k/2ᵉ, (k+1)/2ᵉ]. */
  record Cell(BigInteger k, int e) {
    Rational low() {
      return dyadic(k, e);
    }

    Rational high() {
      return dyadic(k.add(BigInteger.ONE), e);
    }

    static Rational dyadic(BigInteger k, int e) {
      return e <= 0 ? Rational.of(k.shiftLeft(-e)) : Rational.of(k, BigInteger.ONE.shiftLeft(e));
    }
  }

  /** A cell and the log₂ of the number of parts to try next. */
  private record Narrowing(Cell cell, int step) {}

  AlgebraicNumber(IntegerPolynomial polynomial, Cell cell) {
    this.polynomial = polynomial;
    this.first = cell;
    this.narrowest = new Narrowing(cell, 1);
    this.signAbove = sign(cell.k().add(BigInteger.ONE), cell.e());
  }

  IntegerPolynomial polynomial() {
    return polynomial;
  }

  private BigInteger value(BigInteger k, int e) {
    return e <= 0 ? polynomial.scaledValue(k.shiftLeft(-e), 0) : polynomial.scaledValue(k, e);
  }

  private int sign(BigInteger k, int e) {
    return value(k, e).signum();
  }

  /** A cell around the root at most 2^(−e) wide. */
  Cell cell(int e) {
    Narrowing now = narrowest;
    while (now.cell().e() < e) {
      now = narrower(now);
    }
    narrowest = now;
    return now.cell();
  }

  private Narrowing narrower(Narrowing now) {
    BigInteger k = now.cell().k();
    int e = now.cell().e();
    BigInteger above = value(k.add(BigInteger.ONE), e);
    if (above.signum() == 0) {
      // The root is the upper end itself: the last part, however many there are.
      int step = Math.max(64, Math.abs(e));
      return new Narrowing(new Cell(last(k, step), e + step), 1);
    }
    int step = now.step();
    if (step > 1) {
      BigInteger below = value(k, e).abs();
      BigInteger part = below.shiftLeft(step).divide(below.add(above.abs()));
      BigInteger foretold = k.shiftLeft(step).add(part.min(last(BigInteger.ZERO, step)));
      if (holdsRoot(foretold, e + step)) {
        return new Narrowing(new Cell(foretold, e + step), 2 * step);
      }
    }
    BigInteger left = k.shiftLeft(1);
    Cell half = new Cell(holdsRoot(left, e + 1) ? left : left.add(BigInteger.ONE), e + 1);
    return new Narrowing(half, Math.max(2, step / 2));
  }

  private static BigInteger last(BigInteger k, int step) {
    return k.add(BigInteger.ONE).shiftLeft(step).subtract(BigInteger.ONE);
  }

  /**
   * For a part of a known cell. The part at the lower end of the first cell is told by its upper
   * end alone, since the lower end may be the next root below.
   */
  private boolean holdsRoot(BigInteger k, int e) {
    int above = sign(k.add(BigInteger.ONE), e);
    if (above != signAbove) {
      return above == 0;
    }
    return k.equals(first.k().shiftLeft(e - first.e())) || sign(k, e) == -signAbove;
  }

  @Override
  public Interval enclosure(int digits) {
    int bits = (int) Math.ceil(digits * LOG2_OF_10) + 4;
    Cell cell = cell(Math.max(first.e(), 0));
    // Relative to the number itself, so that a small one has as many significant digits.
    while (cell.k().bitLength() < bits && !isZero()) {
      cell = cell(cell.e() + Math.max(1, bits - cell.k().bitLength()));
    }
    return new Interval(
        cell.low().toDecimal(new MathContext(digits + 3, RoundingMode.FLOOR)),
        cell.high().toDecimal(new MathContext(digits + 3, RoundingMode.CEILING)));
  }

  private boolean isZero() {
    Cell cell = narrowest.cell();
    return cell.k().equals(BigInteger.ONE.negate()) && polynomial.at(0).signum() == 0;
  }

  /** Exact: two that are equal are found to be so by their common divisor. */
  @Override
  public int compareTo(AlgebraicNumber other) {
    if (polynomial.equals(other.polynomial)) {
      return first.low().compareTo(other.first.low());
    }
    IntegerPolynomial common = polynomial.gcd(other.polynomial);
    for (int e = Math.max(first.e(), other.first.e()); ; e += Math.max(16, Math.abs(e))) {
      Cell mine = cell(e);
      Cell its = other.cell(e);
      if (mine.high().compareTo(its.low()) <= 0) {
        return -1;
      }
      if (its.high().compareTo(mine.low()) <= 0) {
        return 1;
      }
      if (common.degree() > 0 && isOneRoot(common, mine, its)) {
        return 0;
      }
    }
  }

  /** Whether the two overlapping cells have one root of the common divisor, and share it. */
  private static boolean isOneRoot(IntegerPolynomial common, Cell a, Cell b) {
    return count(common, a.low(), a.high()) == 1
        && count(common, b.low(), b.high()) == 1
        && count(common, min(a.low(), b.low()), max(a.high(), b.high())) == 1;
  }

  /** Roots in (low, high]. */
  private static int count(IntegerPolynomial polynomial, Rational low, Rational high) {
    return RealRoots.above(polynomial, low) - RealRoots.above(polynomial, high);
  }

  private static Rational min(Rational a, Rational b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Rational max(Rational a, Rational b) {
    return a.compareTo(b) <= 0 ? b : a;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlgebraicNumber that
        && polynomial.equals(that.polynomial)
        && first.equals(that.first);
  }

  @Override
  public int hashCode() {
    return 31 * polynomial.hashCode() + first.hashCode();
  }

  @Override
  public String description() {
    return "the root of %s near %s"
        .formatted(polynomial.text("t"), enclosure(6).low().round(NEAR).toPlainString());
  }

  @Override
  public String toString() {
    return description();
  }
}
