package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.number.Rational;

/**
 * The degree that roots of one order of rational numbers add to a field, at most: √2, √3 and √6
 * together add 4, not 8. They multiply like their radicands, so no more of them are independent
 * than there are primes in those; square roots are counted exactly, by elimination over two
 * elements.
 */
final class RootsOfRationals {
  /** Primes up to here are divided out; what is left counts as one more prime. */
  private static final int MAX_PRIME = 1_000;

  private final int order;
  private final Set<Rational> radicands = new HashSet<>();

  RootsOfRationals(int order) {
    this.order = order;
  }

  void add(Rational radicand) {
    radicands.add(radicand);
  }

  double degree() {
    var numbering = new HashMap<BigInteger, Integer>();
    List<BitSet> rows = new ArrayList<>();
    for (Rational radicand : radicands) {
      rows.add(parities(radicand, numbering));
    }
    int independent = order == 2 ? rank(rows) : Math.min(radicands.size(), numbering.size());
    return Math.pow(order, independent);
  }

  /** Which primes divide it an odd number of times; −1 counts as a prime. */
  private static BitSet parities(Rational radicand, Map<BigInteger, Integer> numbering) {
    var row = new BitSet();
    if (radicand.signum() < 0) {
      flip(row, BigInteger.ONE.negate(), numbering);
    }
    BigInteger rest = radicand.numerator().multiply(radicand.denominator()).abs();
    for (int prime = 2; prime <= MAX_PRIME && rest.bitLength() > 1; prime++) {
      BigInteger divisor = BigInteger.valueOf(prime);
      BigInteger[] division = rest.divideAndRemainder(divisor);
      while (division[1].signum() == 0 && rest.signum() != 0) {
        flip(row, divisor, numbering);
        rest = division[0];
        division = rest.divideAndRemainder(divisor);
      }
    }
    if (rest.bitLength() > 1 && !isSquare(rest)) {
      flip(row, rest, numbering);
    }
    return row;
  }

  private static boolean isSquare(BigInteger value) {
    return value.sqrtAndRemainder()[1].signum() == 0;
  }

  private static void flip(BitSet row, BigInteger prime, Map<BigInteger, Integer> numbering) {
    numbering.putIfAbsent(prime, numbering.size());
    row.flip(numbering.get(prime));
  }

  private static int rank(List<BitSet> rows) {
    var pivots = new HashMap<Integer, BitSet>();
    for (BitSet row : rows) {
      int lead = row.nextSetBit(0);
      while (lead >= 0 && pivots.containsKey(lead)) {
        row.xor(pivots.get(lead));
        lead = row.nextSetBit(0);
      }
      if (lead >= 0) {
        pivots.put(lead, row);
      }
    }
    return pivots.size();
  }
}
