package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * Rational functions of kernels modulo relations: each kernel may have one of the form k^n = r with
 * r a polynomial in kernels of lower number, such as sin² = 1 − cos² or (√2)² = 2. What reduces to
 * zero is zero; the converse is not claimed. Work is counted, and too much of it throws {@link
 * TooLargeException}.
 */
final class KernelRing {
  private static final int MAX_KERNELS = 40;
  private static final int MAX_TERMS = 3_000;
  private static final int MAX_BITS = 6_000;

  /** Multiplications of two terms. */
  private static final int BUDGET = 60_000;

  private record Relation(int order, Polynomial value) {}

  private final List<Relation> relations = new ArrayList<>();
  private int work = 0;

  /** A new kernel without a relation. */
  int newKernel() {
    return newKernel(Integer.MAX_VALUE, Polynomial.ZERO);
  }

  /** A new kernel whose power of this order is this polynomial. */
  int newKernel(int order, Polynomial value) {
    if (relations.size() >= MAX_KERNELS) {
      throw new TooLargeException();
    }
    relations.add(new Relation(order, value));
    return relations.size() - 1;
  }

  private void charge(long units) {
    work += (int) Math.min(units, BUDGET + 1L);
    if (work > BUDGET) {
      throw new TooLargeException();
    }
  }

  Quotient add(Quotient a, Quotient b) {
    if (a.denominator().equals(b.denominator())) {
      return new Quotient(a.numerator().plus(b.numerator()), a.denominator());
    }
    return new Quotient(
        multiply(a.numerator(), b.denominator()).plus(multiply(b.numerator(), a.denominator())),
        multiply(a.denominator(), b.denominator()));
  }

  Quotient multiply(Quotient a, Quotient b) {
    return new Quotient(
        multiply(a.numerator(), b.numerator()), multiply(a.denominator(), b.denominator()));
  }

  Quotient scale(Quotient a, Rational factor) {
    return new Quotient(a.numerator().times(factor), a.denominator());
  }

  /** Throws {@link ArithmeticException} for the reciprocal of zero. */
  Quotient reciprocal(Quotient a) {
    if (a.numerator().isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return new Quotient(a.denominator(), a.numerator());
  }

  Quotient power(Quotient a, int exponent) {
    if (exponent < 0) {
      return power(reciprocal(a), Math.negateExact(exponent));
    }
    return new Quotient(power(a.numerator(), exponent), power(a.denominator(), exponent));
  }

  Polynomial power(Polynomial base, int exponent) {
    Polynomial power = Polynomial.ONE;
    for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
      power = multiply(power, power);
      if ((exponent >> bit & 1) == 1) {
        power = multiply(power, base);
      }
    }
    return power;
  }

  boolean equal(Quotient a, Quotient b) {
    if (a.equals(b)) {
      return true;
    }
    return multiply(a.numerator(), b.denominator())
        .plus(multiply(b.numerator(), a.denominator()).times(Rational.MINUS_ONE))
        .isZero();
  }

  Polynomial multiply(Polynomial a, Polynomial b) {
    charge((long) a.terms().size() * b.terms().size());
    Polynomial product = reduce(a.times(b));
    if (product.terms().size() > MAX_TERMS) {
      throw new TooLargeException();
    }
    return product;
  }

  private Polynomial reduce(Polynomial polynomial) {
    Polynomial reduced = polynomial;
    while (true) {
      Map<Monomial, Rational> kept = new HashMap<>();
      Polynomial replaced = Polynomial.ZERO;
      for (var term : reduced.terms().entrySet()) {
        checkSize(term.getValue());
        int kernel = reducible(term.getKey());
        if (kernel < 0) {
          kept.put(term.getKey(), term.getValue());
        } else {
          replaced = replaced.plus(replaced(term.getKey(), term.getValue(), kernel));
        }
      }
      if (replaced.isZero() && kept.size() == reduced.terms().size()) {
        return reduced;
      }
      reduced = new Polynomial(kept).plus(replaced);
    }
  }

  private static void checkSize(Rational value) {
    if (value.numerator().bitLength() > MAX_BITS || value.denominator().bitLength() > MAX_BITS) {
      throw new TooLargeException();
    }
  }

  /** The largest kernel that has too high a power, or −1. */
  private int reducible(Monomial monomial) {
    for (int kernel = monomial.kernels() - 1; kernel >= 0; kernel--) {
      if (monomial.exponent(kernel) >= relations.get(kernel).order()) {
        return kernel;
      }
    }
    return -1;
  }

  private Polynomial replaced(Monomial monomial, Rational coefficient, int kernel) {
    Relation relation = relations.get(kernel);
    int times = monomial.exponent(kernel) / relation.order();
    Monomial rest = monomial.with(kernel, monomial.exponent(kernel) % relation.order());
    Polynomial value = power(relation.value(), times);
    charge(value.terms().size());
    return value.times(Polynomial.of(rest, coefficient));
  }
}
