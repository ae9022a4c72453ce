package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Over the least common denominator that the factors show. */
  Quotient add(Quotient a, Quotient b) {
    if (a.divisors().equals(b.divisors())) {
      return quotient(a.numerator().plus(b.numerator()), a.divisors());
    }
    Map<Polynomial, Integer> common = new HashMap<>(a.divisors());
    b.divisors().forEach((factor, power) -> common.merge(factor, power, Math::max));
    return quotient(over(a, common).plus(over(b, common)), common);
  }

  /** The numerator that goes with a larger denominator. */
  private Polynomial over(Quotient a, Map<Polynomial, Integer> common) {
    Polynomial numerator = a.numerator();
    for (var factor : common.entrySet()) {
      int missing = factor.getValue() - a.divisors().getOrDefault(factor.getKey(), 0);
      if (missing > 0 && !numerator.isZero()) {
        numerator = multiply(numerator, power(factor.getKey(), missing));
      }
    }
    return numerator;
  }

  Quotient multiply(Quotient a, Quotient b) {
    Map<Polynomial, Integer> divisors = new HashMap<>(a.divisors());
    b.divisors().forEach((factor, power) -> divisors.merge(factor, power, Math::addExact));
    return quotient(multiply(a.numerator(), b.numerator()), divisors);
  }

  Quotient scale(Quotient a, Rational factor) {
    return quotient(a.numerator().times(factor), a.divisors());
  }

  /** Powers of single kernels are cancelled, and a numerator that is one of the divisors. */
  private static Quotient quotient(Polynomial numerator, Map<Polynomial, Integer> divisors) {
    if (divisors.isEmpty() || numerator.isZero()) {
      return Quotient.of(numerator);
    }
    Polynomial above = numerator;
    Map<Polynomial, Integer> below = new HashMap<>(divisors);
    for (var divisor : divisors.entrySet()) {
      int kernel = divisor.getKey().monomial().map(m -> m.kernels() - 1).orElse(-1);
      int common = kernel < 0 ? 0 : Math.min(divisor.getValue(), above.content(kernel));
      if (common > 0) {
        above = above.without(kernel, common);
        lower(below, divisor.getKey(), common);
      }
    }
    Polynomial unit = above.times(above.leading().reciprocal());
    if (below.containsKey(unit)) {
      lower(below, unit, 1);
      above = Polynomial.of(above.leading());
    }
    return new Quotient(above, below);
  }

  private static void lower(Map<Polynomial, Integer> powers, Polynomial factor, int by) {
    powers.computeIfPresent(factor, (same, power) -> power > by ? power - by : null);
  }

  /** Throws {@link ArithmeticException} for the reciprocal of zero. */
  Quotient reciprocal(Quotient a) {
    if (a.numerator().isZero()) {
      throw new ArithmeticException("division by zero");
    }
    Polynomial above = over(Quotient.ONE, a.divisors());
    Rational scale = a.numerator().leading();
    return quotient(above.times(scale.reciprocal()), factors(a.numerator(), scale));
  }

  private static Map<Polynomial, Integer> factors(Polynomial polynomial, Rational scale) {
    if (polynomial.isConstant()) {
      return Map.of();
    }
    Optional<Monomial> monomial = polynomial.monomial();
    if (monomial.isEmpty()) {
      return Map.of(polynomial.times(scale.reciprocal()), 1);
    }
    Map<Polynomial, Integer> kernels = new HashMap<>();
    for (int kernel = 0; kernel < monomial.get().kernels(); kernel++) {
      int power = monomial.get().exponent(kernel);
      if (power > 0) {
        kernels.put(Polynomial.of(Monomial.power(kernel, 1), Rational.ONE), power);
      }
    }
    return kernels;
  }

  Quotient power(Quotient a, int exponent) {
    if (exponent < 0) {
      return power(reciprocal(a), Math.negateExact(exponent));
    }
    Map<Polynomial, Integer> divisors = new HashMap<>();
    if (exponent > 0) {
      a.divisors()
          .forEach((factor, power) -> divisors.put(factor, Math.multiplyExact(power, exponent)));
    }
    return quotient(power(a.numerator(), exponent), divisors);
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
    return a.equals(b) || add(a, scale(b, Rational.MINUS_ONE)).numerator().isZero();
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
