package org.saddlepoint.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction in lowest terms with a positive denominator. Arithmetic never rounds; a result
 * of more than {@link #MAX_BITS} bits in numerator or denominator is refused with {@link
 * TooLargeException}, so that nothing a person types can grow without bound.
 */
public final class Rational implements Comparable<Rational> {

  /** Bits of the largest numerator or denominator: 10,000 decimal digits (marking.md, Reading). */
  public static final int MAX_BITS = 33_220;

  private static final int DOUBLE_BITS = 53;

  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);
  public static final Rational TWO = of(2);
  public static final Rational MINUS_ONE = of(-1);
  public static final Rational HALF = of(1, 2);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Rational(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public static Rational of(BigInteger value) {
    return checked(value, BigInteger.ONE);
  }

  /** The exact fraction; a zero denominator throws {@link ArithmeticException}. */
  public static Rational of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The exact fraction; a zero denominator throws {@link ArithmeticException}. */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (denominator.equals(BigInteger.ONE)) {
      return checked(numerator, denominator);
    }
    if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
      return lowest(numerator.longValue(), denominator.longValue());
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return checked(numerator.divide(divisor), denominator.divide(divisor));
  }

  /** Machine integers do for nearly all fractions, in a fraction of the time. */
  private static Rational lowest(long numerator, long denominator) {
    long divisor = Math.abs(denominator);
    for (long rest = Math.abs(numerator); rest != 0; ) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    divisor = denominator < 0 ? -divisor : divisor;
    return new Rational(
        BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
  }

  /** The exact value of a decimal: 0.1 is 1/10. */
  public static Rational of(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    if (Math.abs((long) value.scale()) > MAX_BITS || value.unscaledValue().bitLength() > MAX_BITS) {
      throw new TooLargeException();
    }
    return value.scale() <= 0
        ? of(value.toBigIntegerExact())
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** Reads {@code 3}, {@code -3/4} or {@code 0.125}; empty for anything else. */
  public static Optional<Rational> parse(String text) {
    int slash = text.indexOf('/');
    try {
      if (slash < 0) {
        return Optional.of(of(new BigDecimal(text.strip())));
      }
      return Optional.of(
          of(
              new BigInteger(text.substring(0, slash).strip()),
              new BigInteger(text.substring(slash + 1).strip())));
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Rational checked(BigInteger numerator, BigInteger denominator) {
    if (numerator.bitLength() > MAX_BITS || denominator.bitLength() > MAX_BITS) {
      throw new TooLargeException();
    }
    return new Rational(numerator, denominator);
  }

  public BigInteger numerator() {
    return numerator;
  }

  public BigInteger denominator() {
    return denominator;
  }

  public Rational plus(Rational other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    if (isInteger() && other.isInteger()) {
      return checked(numerator.add(other.numerator), BigInteger.ONE);
    }
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    if (isInteger() && other.isInteger()) {
      return checked(numerator.multiply(other.numerator), BigInteger.ONE);
    }
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Exact quotient; a zero divisor throws {@link ArithmeticException}. */
  public Rational dividedBy(Rational other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  /** 1/this; zero throws {@link ArithmeticException}. */
  public Rational reciprocal() {
    return of(denominator, numerator);
  }

  public Rational abs() {
    return numerator.signum() < 0 ? negate() : this;
  }

  /** This to a whole power; 0 to a negative power throws {@link ArithmeticException}. */
  public Rational pow(int exponent) {
    if (exponent < 0) {
      return reciprocal().pow(Math.negateExact(exponent));
    }
    long bits = Math.max(numerator.bitLength(), denominator.bitLength()) - 1L;
    if (bits * exponent > MAX_BITS) {
      throw new TooLargeException();
    }
    return new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  /** The exact root of this order, where it is rational: {@code 8/27} has cube root {@code 2/3}. */
  public Optional<Rational> root(int order) {
    if (signum() < 0) {
      return order % 2 == 0 ? Optional.empty() : negate().root(order).map(Rational::negate);
    }
    return integerRoot(numerator, order)
        .flatMap(top -> integerRoot(denominator, order).map(bottom -> of(top, bottom)));
  }

  private static Optional<BigInteger> integerRoot(BigInteger value, int order) {
    if (value.signum() == 0 || value.equals(BigInteger.ONE) || order == 1) {
      return Optional.of(value);
    }
    BigInteger root = order == 2 ? value.sqrt() : floorRoot(value, order);
    return root.pow(order).equals(value) ? Optional.of(root) : Optional.empty();
  }

  private static BigInteger floorRoot(BigInteger value, int order) {
    if (order >= value.bitLength()) {
      return BigInteger.ONE;
    }
    // Newton's iteration from above falls until it reaches the whole part of the root.
    BigInteger degree = BigInteger.valueOf(order);
    BigInteger root = BigInteger.ONE.shiftLeft(value.bitLength() / order + 1);
    while (true) {
      BigInteger quotient = value.divide(root.pow(order - 1));
      BigInteger next = root.multiply(degree.subtract(BigInteger.ONE)).add(quotient).divide(degree);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean isOne() {
    return numerator.equals(BigInteger.ONE) && denominator.equals(BigInteger.ONE);
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** Whether a decimal with finitely many places is this number: the denominator is 2ᵃ5ᵇ. */
  public boolean hasTerminatingDecimal() {
    BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (rest.bitLength() > 1) {
      BigInteger[] step = rest.divideAndRemainder(five);
      if (step[1].signum() != 0) {
        return false;
      }
      rest = step[0];
    }
    return true;
  }

  /** The whole number that this is, where it fits an int. */
  public Optional<Integer> toInt() {
    return isInteger() && numerator.bitLength() < 32
        ? Optional.of(numerator.intValue())
        : Optional.empty();
  }

  /** The nearest double. */
  public double toDouble() {
    if (numerator.bitLength() <= DOUBLE_BITS && denominator.bitLength() <= DOUBLE_BITS) {
      // Both are doubles exactly, so that their quotient is rounded once.
      return numerator.doubleValue() / denominator.doubleValue();
    }
    return toDecimal(new MathContext(20, RoundingMode.HALF_EVEN)).doubleValue();
  }

  /** This number rounded as {@code context} says. */
  public BigDecimal toDecimal(MathContext context) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
  }

  @Override
  public int compareTo(Rational other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** {@code 3} or {@code -3/4}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return isInteger() ? numerator.toString() : numerator + "/" + denominator;
  }
}
