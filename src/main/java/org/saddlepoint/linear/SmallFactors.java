package org.saddlepoint.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.linear.AlgebraicNumber.Cell;
import org.saddlepoint.number.Rational;

/**
 * All factors of first and second degree with rational coefficients, of a square-free polynomial
 * with only real roots, and what is left. Where L is the leading coefficient, L·x is an integer for
 * a rational root x, and L·(x + y) and L·x·y are integers for the roots of a quadratic factor
 * (Gauss's lemma): close approximations leave one candidate, and an exact division decides.
 */
record SmallFactors(List<IntegerPolynomial> factors, IntegerPolynomial rest) {

  /** How near L·(x + y) must come to an integer before a division is tried, in bits. */
  private static final int NEARNESS = 20;

  static SmallFactors of(IntegerPolynomial squareFree) {
    var factors = new ArrayList<IntegerPolynomial>();
    IntegerPolynomial rest = squareFree;
    if (rest.degree() <= 2 && !hasRationalRoot(rest)) {
      return rest.degree() < 1
          ? new SmallFactors(List.of(), rest)
          : new SmallFactors(List.of(rest), IntegerPolynomial.of(1));
    }
    var others = new ArrayList<AlgebraicNumber>();
    for (AlgebraicNumber root : RealRoots.of(squareFree)) {
      Optional<IntegerPolynomial> linear = linear(root, rest);
      if (linear.isPresent()) {
        factors.add(linear.get());
        rest = rest.dividedBy(linear.get()).orElseThrow();
      } else {
        others.add(root);
      }
    }
    return withQuadratics(factors, rest, others);
  }

  private static boolean hasRationalRoot(IntegerPolynomial p) {
    if (p.degree() < 2) {
      return false;
    }
    BigInteger four = BigInteger.valueOf(4);
    BigInteger discriminant = p.at(1).pow(2).subtract(p.at(0).multiply(p.at(2)).multiply(four));
    return discriminant.sqrt().pow(2).equals(discriminant);
  }

  private static Optional<IntegerPolynomial> linear(AlgebraicNumber root, IntegerPolynomial p) {
    BigInteger leading = p.leading();
    Cell cell = root.cell(leading.bitLength());
    // The cell is so narrow that L times it, open below, holds one integer at most.
    BigInteger candidate = floor(cell.high().times(Rational.of(leading)));
    Rational x = Rational.of(candidate, leading);
    return x.compareTo(cell.low()) > 0 && p.hasRoot(x)
        ? Optional.of(IntegerPolynomial.primitive(List.of(x.negate(), Rational.ONE)))
        : Optional.empty();
  }

  private static SmallFactors withQuadratics(
      List<IntegerPolynomial> factors, IntegerPolynomial p, List<AlgebraicNumber> roots) {
    IntegerPolynomial rest = p;
    var open = new ArrayList<>(roots);
    while (open.size() > 1) {
      AlgebraicNumber first = open.removeFirst();
      for (AlgebraicNumber second : List.copyOf(open)) {
        Optional<IntegerPolynomial> quadratic = quadratic(first, second, rest);
        if (quadratic.isPresent()) {
          factors.add(quadratic.get());
          rest = rest.dividedBy(quadratic.get()).orElseThrow();
          open.remove(second);
          break;
        }
      }
    }
    return new SmallFactors(List.copyOf(factors), rest);
  }

  private static Optional<IntegerPolynomial> quadratic(
      AlgebraicNumber first, AlgebraicNumber second, IntegerPolynomial p) {
    BigInteger leading = p.leading();
    int size = Math.max(magnitude(first), magnitude(second));
    int bits = leading.bitLength() + size + NEARNESS + 4;
    Rational x = first.cell(bits).high();
    Rational y = second.cell(bits).high();
    Rational scale = Rational.of(leading);
    Optional<BigInteger> sum = nearInteger(scale.times(x.plus(y)));
    Optional<BigInteger> product = nearInteger(scale.times(x.times(y)));
    if (sum.isEmpty() || product.isEmpty()) {
      return Optional.empty();
    }
    var quadratic =
        new IntegerPolynomial(List.of(product.get(), sum.get().negate(), leading)).primitive();
    return p.dividedBy(quadratic).map(quotient -> quadratic);
  }

  private static int magnitude(AlgebraicNumber x) {
    Cell cell = x.cell(0);
    return Math.max(0, cell.k().bitLength() + 1 - cell.e());
  }

  private static Optional<BigInteger> nearInteger(Rational x) {
    BigInteger nearest = floor(x.plus(Rational.HALF));
    Rational distance = x.minus(Rational.of(nearest)).abs();
    Rational allowed = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(NEARNESS));
    return distance.compareTo(allowed) < 0 ? Optional.of(nearest) : Optional.empty();
  }

  private static BigInteger floor(Rational x) {
    BigInteger[] division = x.numerator().divideAndRemainder(x.denominator());
    return division[1].signum() < 0 ? division[0].subtract(BigInteger.ONE) : division[0];
  }
}
