package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    List<Rational> p = trimmed(coefficients);
    int degree = coefficients.size() - 1;
    // A missing highest power is a zero on the second axis, as often as it is missing.
    int atInfinity = degree - (p.size() - 1);
    boolean hasZero = atInfinity > 0;
    boolean changes = atInfinity % 2 == 1 || degree % 2 == 1;
    List<List<Rational>> factors = squareFree(p);
    for (int i = 0; i < factors.size(); i++) {
      boolean isZero = realZeros(factors.get(i)) > 0;
      hasZero |= isZero;
      changes |= isZero && i % 2 == 0;
    }
    if (changes) {
      return Values.BOTH;
    }
    boolean isPositive = p.getLast().signum() > 0;
    return hasZero
        ? isPositive ? Values.NEVER_NEGATIVE : Values.NEVER_POSITIVE
        : isPositive ? Values.POSITIVE : Values.NEGATIVE;
  }

  /** Without zeros at the end. */
  private static List<Rational> trimmed(List<Rational> p) {
    int size = p.size();
    while (size > 1 && p.get(size - 1).isZero()) {
      size--;
    }
    return p.subList(0, size);
  }

  /** Yun: the factors of multiplicity 1, 2, 3, …. */
  private static List<List<Rational>> squareFree(List<Rational> p) {
    List<List<Rational>> factors = new ArrayList<>();
    List<Rational> rest = p;
    List<Rational> product = divided(p, gcd(p, derivative(p)));
    List<Rational> common = gcd(p, derivative(p));
    while (product.size() > 1) {
      List<Rational> shared = gcd(product, common);
      factors.add(divided(product, shared));
      product = shared;
      common = divided(common, shared);
      rest = common;
    }
    return rest.isEmpty() ? List.of() : factors;
  }

  private static List<Rational> derivative(List<Rational> p) {
    if (p.size() == 1) {
      return List.of(Rational.ZERO);
    }
    List<Rational> result = new ArrayList<>();
    for (int i = 1; i < p.size(); i++) {
      result.add(p.get(i).times(Rational.of(i)));
    }
    return result;
  }

  private static boolean isZero(List<Rational> p) {
    return p.size() == 1 && p.getFirst().isZero();
  }

  private static List<Rational> gcd(List<Rational> p, List<Rational> q) {
    return isZero(q) ? p : gcd(q, division(p, q).getLast());
  }

  private static List<Rational> divided(List<Rational> p, List<Rational> q) {
    return division(p, q).getFirst();
  }

  /** Quotient and remainder. */
  private static List<List<Rational>> division(List<Rational> p, List<Rational> q) {
    List<Rational> rest = new ArrayList<>(p);
    int steps = p.size() - q.size();
    List<Rational> quotient =
        new ArrayList<>(Collections.nCopies(Math.max(1, steps + 1), Rational.ZERO));
    for (int k = steps; k >= 0; k--) {
      Rational factor = rest.get(k + q.size() - 1).dividedBy(q.getLast());
      quotient.set(k, factor);
      for (int i = 0; i < q.size(); i++) {
        rest.set(k + i, rest.get(k + i).minus(factor.times(q.get(i))));
      }
    }
    return List.of(
        quotient, trimmed(rest.subList(0, Math.max(1, Math.min(p.size(), q.size() - 1)))));
  }

  /** Of a square-free polynomial: changes of sign of Sturm's chain from −∞ to ∞. */
  private static int realZeros(List<Rational> p) {
    List<List<Rational>> chain = new ArrayList<>(List.of(p));
    List<Rational> next = derivative(p);
    while (!isZero(next)) {
      List<Rational> before = chain.getLast();
      chain.add(next);
      next = division(before, next).getLast().stream().map(Rational::negate).toList();
    }
    return changes(chain, -1) - changes(chain, 1);
  }

  private static int changes(List<List<Rational>> chain, int side) {
    int changes = 0;
    int last = 0;
    for (List<Rational> p : chain) {
      int sign = p.getLast().signum() * (side < 0 && p.size() % 2 == 0 ? -1 : 1);
      changes += sign * last < 0 ? 1 : 0;
      last = sign == 0 ? last : sign;
    }
    return changes;
  }
}
