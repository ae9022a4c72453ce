package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * A positive real number as a product of primes to rational powers, which makes products of roots
 * unique: √8 is 2^(3/2), √2·√6 is 2·3^(1/2). Primes above {@link #LIMIT} are not looked for: what
 * is left of a number is taken as one prime unless it is a square or a cube, so that two such
 * numbers with a large common factor may stay uncombined; nothing false comes of it.
 */
final class PrimePowers {
  private static final int LIMIT = 1_000;

  /** What is left of a larger number is not examined for being a square or a cube. */
  private static final int MAX_ROOTED_BITS = 512;

  private final Map<BigInteger, Rational> exponents = new TreeMap<>();

  static PrimePowers of(Rational value) {
    var powers = new PrimePowers();
    powers.multiply(value, Rational.ONE);
    return powers;
  }

  /** Times a positive rational to a rational power. */
  void multiply(Rational value, Rational exponent) {
    multiply(value.numerator(), exponent);
    multiply(value.denominator(), exponent.negate());
  }

  private void multiply(BigInteger value, Rational exponent) {
    BigInteger rest = value;
    for (int prime = 2; prime < LIMIT && rest.bitLength() >= Long.SIZE; prime = next(prime)) {
      rest = divideOut(rest, prime, exponent);
    }
    if (rest.bitLength() < Long.SIZE) {
      multiply(rest.longValue(), exponent);
    } else {
      addRest(rest, exponent);
    }
  }

  private void multiply(long value, Rational exponent) {
    long rest = value;
    for (int prime = 2; prime < LIMIT && (long) prime * prime <= rest; prime = next(prime)) {
      int count = 0;
      for (; rest % prime == 0; rest /= prime) {
        count++;
      }
      if (count > 0) {
        add(BigInteger.valueOf(prime), exponent.times(Rational.of(count)));
      }
    }
    if (rest > (long) LIMIT * LIMIT) {
      addRest(BigInteger.valueOf(rest), exponent);
    } else if (rest > 1) {
      add(BigInteger.valueOf(rest), exponent);
    }
  }

  private static int next(int odd) {
    return odd == 2 ? 3 : odd + 2;
  }

  private BigInteger divideOut(BigInteger value, int prime, Rational exponent) {
    BigInteger divisor = BigInteger.valueOf(prime);
    BigInteger rest = value;
    int count = 0;
    for (BigInteger[] step = rest.divideAndRemainder(divisor);
        step[1].signum() == 0;
        step = rest.divideAndRemainder(divisor)) {
      rest = step[0];
      count++;
    }
    if (count > 0) {
      add(divisor, exponent.times(Rational.of(count)));
    }
    return rest;
  }

  private void addRest(BigInteger rest, Rational exponent) {
    for (int order = 2; order <= 3 && rest.bitLength() <= MAX_ROOTED_BITS; order++) {
      var root = Rational.of(rest).root(order);
      if (root.isPresent()) {
        add(root.get().numerator(), exponent.times(Rational.of(order)));
        return;
      }
    }
    add(rest, exponent);
  }

  private void add(BigInteger prime, Rational exponent) {
    Rational sum = exponents.getOrDefault(prime, Rational.ZERO).plus(exponent);
    if (sum.isZero()) {
      exponents.remove(prime);
    } else {
      exponents.put(prime, sum);
    }
  }

  Map<BigInteger, Rational> exponents() {
    return exponents;
  }

  /** The rational part: every prime to the whole part of its exponent. */
  Rational rationalPart() {
    Rational product = Rational.ONE;
    for (var entry : exponents.entrySet()) {
      int whole = floor(entry.getValue()).toInt().orElseThrow(TooLargeException::new);
      product = product.times(Rational.of(entry.getKey()).pow(whole));
    }
    return product;
  }

  /** What is left beside the rational part: by order, the number under the root of that order. */
  Map<BigInteger, Rational> radicands() {
    var radicands = new TreeMap<BigInteger, Rational>();
    for (var entry : exponents.entrySet()) {
      Rational part = entry.getValue().minus(floor(entry.getValue()));
      if (!part.isZero()) {
        int up = part.numerator().intValueExact();
        radicands.merge(part.denominator(), Rational.of(entry.getKey()).pow(up), Rational::times);
      }
    }
    return radicands;
  }

  private static Rational floor(Rational value) {
    BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
    boolean down = parts[1].signum() < 0;
    return Rational.of(down ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }
}
