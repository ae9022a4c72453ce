package org.saddlepoint.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * A polynomial with integer coefficients, from the constant up to the leading one, which is not
 * zero (but in the zero polynomial, which has no coefficients).
 */
record IntegerPolynomial(List<BigInteger> coefficients) {
  /** Bits of all coefficients together: far above anything a problem needs, and seconds of work. */
  private static final int MAX_BITS = 400_000;

  IntegerPolynomial {
    int length = coefficients.size();
    while (length > 0 && coefficients.get(length - 1).signum() == 0) {
      length--;
    }
    coefficients = List.copyOf(coefficients.subList(0, length));
    if (coefficients.stream().mapToLong(BigInteger::bitLength).sum() > MAX_BITS) {
      throw new TooLargeException();
    }
  }

  /** From the constant up. */
  static IntegerPolynomial of(long... coefficients) {
    return new IntegerPolynomial(
        Arrays.stream(coefficients).mapToObj(BigInteger::valueOf).toList());
  }

  /**
   * The primitive multiple, with a positive leading coefficient, of one given from the constant up.
   */
  static IntegerPolynomial primitive(List<Rational> coefficients) {
    BigInteger common =
        coefficients.stream()
            .map(Rational::denominator)
            .reduce(BigInteger.ONE, IntegerPolynomial::lcm);
    return new IntegerPolynomial(
            coefficients.stream()
                .map(c -> c.numerator().multiply(common.divide(c.denominator())))
                .toList())
        .primitive();
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  int degree() {
    return coefficients.size() - 1;
  }

  BigInteger at(int power) {
    return coefficients.get(power);
  }

  BigInteger leading() {
    return coefficients.getLast();
  }

  boolean isZero() {
    return coefficients.isEmpty();
  }

  /** Divided by the common divisor of the coefficients, with a positive leading coefficient. */
  IntegerPolynomial primitive() {
    if (isZero()) {
      return this;
    }
    BigInteger content = coefficients.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    BigInteger divisor = leading().signum() < 0 ? content.negate() : content;
    return new IntegerPolynomial(coefficients.stream().map(c -> c.divide(divisor)).toList());
  }

  IntegerPolynomial derivative() {
    var derivative = new ArrayList<BigInteger>();
    for (int i = 1; i <= degree(); i++) {
      derivative.add(at(i).multiply(BigInteger.valueOf(i)));
    }
    return new IntegerPolynomial(derivative);
  }

  /** p(k/2ᵉ)·2ᵉⁿ for e ≥ 0: an integer with the sign of p(k/2ᵉ). */
  BigInteger scaledValue(BigInteger k, int e) {
    BigInteger value = BigInteger.ZERO;
    for (int i = degree(); i >= 0; i--) {
      value = value.multiply(k).add(at(i).shiftLeft(e * (degree() - i)));
    }
    return value;
  }

  boolean hasRoot(Rational x) {
    BigInteger value = BigInteger.ZERO;
    BigInteger power = BigInteger.ONE;
    for (int i = degree(); i >= 0; i--) {
      value = value.multiply(x.numerator()).add(at(i).multiply(power));
      power = power.multiply(x.denominator());
    }
    return value.signum() == 0;
  }

  /** p(x + c). */
  IntegerPolynomial shifted(BigInteger c) {
    BigInteger[] shifted = coefficients.toArray(BigInteger[]::new);
    for (int i = 0; i < degree(); i++) {
      for (int j = degree() - 1; j >= i; j--) {
        shifted[j] = shifted[j].add(shifted[j + 1].multiply(c));
      }
    }
    return new IntegerPolynomial(Arrays.asList(shifted));
  }

  /** dⁿ·p(x/d): the roots times d. */
  IntegerPolynomial stretched(BigInteger d) {
    var stretched = new ArrayList<BigInteger>();
    BigInteger power = BigInteger.ONE;
    for (int i = degree(); i >= 0; i--) {
      stretched.add(at(i).multiply(power));
      power = power.multiply(d);
    }
    Collections.reverse(stretched);
    return new IntegerPolynomial(stretched);
  }

  /** How often the sign changes along the coefficients, zeros left out. */
  int variations() {
    int variations = 0;
    int last = 0;
    for (BigInteger c : coefficients) {
      if (c.signum() != 0) {
        variations += c.signum() == -last ? 1 : 0;
        last = c.signum();
      }
    }
    return variations;
  }

  /** The quotient by a primitive polynomial; empty where that does not divide this. */
  Optional<IntegerPolynomial> dividedBy(IntegerPolynomial divisor) {
    BigInteger[] rest = coefficients.toArray(BigInteger[]::new);
    int steps = degree() - divisor.degree();
    var quotient = new BigInteger[Math.max(steps + 1, 0)];
    for (int i = steps; i >= 0; i--) {
      BigInteger[] step = rest[i + divisor.degree()].divideAndRemainder(divisor.leading());
      if (step[1].signum() != 0) {
        return Optional.empty();
      }
      quotient[i] = step[0];
      for (int j = 0; j <= divisor.degree(); j++) {
        rest[i + j] = rest[i + j].subtract(step[0].multiply(divisor.at(j)));
      }
    }
    return Arrays.stream(rest).allMatch(c -> c.signum() == 0)
        ? Optional.of(new IntegerPolynomial(Arrays.asList(quotient)))
        : Optional.empty();
  }

  /** The primitive greatest common divisor, by Euclid with the content taken out at each step. */
  IntegerPolynomial gcd(IntegerPolynomial other) {
    IntegerPolynomial a = primitive();
    IntegerPolynomial b = other.primitive();
    while (!b.isZero()) {
      IntegerPolynomial rest = a.pseudoRemainder(b).primitive();
      a = b;
      b = rest;
    }
    return a;
  }

  private IntegerPolynomial pseudoRemainder(IntegerPolynomial divisor) {
    IntegerPolynomial rest = this;
    while (!rest.isZero() && rest.degree() >= divisor.degree()) {
      int shift = rest.degree() - divisor.degree();
      BigInteger common = rest.leading().gcd(divisor.leading());
      BigInteger up = divisor.leading().divide(common);
      BigInteger down = rest.leading().divide(common);
      var next = new ArrayList<BigInteger>();
      for (int i = 0; i < rest.degree(); i++) {
        BigInteger term = rest.at(i).multiply(up);
        next.add(i < shift ? term : term.subtract(divisor.at(i - shift).multiply(down)));
      }
      rest = new IntegerPolynomial(next);
    }
    return rest;
  }

  /** Square-free, and how often it divides. */
  record Factor(IntegerPolynomial polynomial, int multiplicity) {}

  /** The square-free factors by multiplicity, of a primitive polynomial. D. Yun, SYMSAC 1976. */
  List<Factor> squareFreeFactors() {
    var factors = new ArrayList<Factor>();
    IntegerPolynomial repeated = gcd(derivative());
    IntegerPolynomial distinct = dividedBy(repeated).orElseThrow();
    for (int multiplicity = 1; distinct.degree() > 0; multiplicity++) {
      IntegerPolynomial further = distinct.gcd(repeated);
      IntegerPolynomial factor = distinct.dividedBy(further).orElseThrow();
      if (factor.degree() > 0) {
        factors.add(new Factor(factor, multiplicity));
      }
      distinct = further;
      repeated = repeated.dividedBy(further).orElseThrow();
    }
    return List.copyOf(factors);
  }

  /** Such as {@code 2*t^3 - 5*t + 1}. */
  String text(String variable) {
    var text = new StringBuilder();
    for (int i = degree(); i >= 0; i--) {
      if (at(i).signum() != 0) {
        String sign = at(i).signum() < 0 ? "-" : "+";
        text.append(text.isEmpty() ? (at(i).signum() < 0 ? "-" : "") : " " + sign + " ");
        text.append(monomial(at(i).abs(), i, variable));
      }
    }
    return text.toString();
  }

  private static String monomial(BigInteger c, int power, String variable) {
    if (power == 0) {
      return c.toString();
    }
    String coefficient = c.equals(BigInteger.ONE) ? "" : c + "*";
    return coefficient + variable + (power == 1 ? "" : "^" + power);
  }
}
