package org.saddlepoint.expression;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.number.Rational;

/** A polynomial in numbered kernels with rational coefficients, none of them zero. */
record Polynomial(Map<Monomial, Rational> terms) {
  static final Polynomial ZERO = new Polynomial(Map.of());
  static final Polynomial ONE = of(Rational.ONE);

  static Polynomial of(Rational value) {
    return of(Monomial.ONE, value);
  }

  static Polynomial of(Monomial monomial, Rational coefficient) {
    return coefficient.isZero() ? ZERO : new Polynomial(Map.of(monomial, coefficient));
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  boolean isConstant() {
    return isZero() || (terms.size() == 1 && terms.containsKey(Monomial.ONE));
  }

  /** The value of one that {@link #isConstant}. */
  Rational constant() {
    return terms.getOrDefault(Monomial.ONE, Rational.ZERO);
  }

  Polynomial plus(Polynomial other) {
    if (isZero()) {
      return other;
    }
    var sum = new HashMap<>(terms);
    other.terms.forEach((monomial, value) -> add(sum, monomial, value));
    return new Polynomial(sum);
  }

  static void add(Map<Monomial, Rational> sum, Monomial monomial, Rational value) {
    Rational old = sum.get(monomial);
    Rational total = old == null ? value : old.plus(value);
    if (total.isZero()) {
      sum.remove(monomial);
    } else {
      sum.put(monomial, total);
    }
  }

  Polynomial times(Rational factor) {
    if (factor.isZero()) {
      return ZERO;
    }
    var product = new HashMap<Monomial, Rational>(terms.size() * 2);
    terms.forEach((monomial, value) -> product.put(monomial, value.times(factor)));
    return new Polynomial(product);
  }

  /** The coefficient of the monomial that comes first in an arbitrary but fixed order. */
  Rational leading() {
    return terms.get(Collections.max(terms.keySet()));
  }

  /** Of a single monomial; empty for more. */
  Optional<Monomial> monomial() {
    return terms.size() == 1 ? Optional.of(terms.keySet().iterator().next()) : Optional.empty();
  }

  /** The largest power of a kernel that divides every term. */
  int content(int kernel) {
    return terms.keySet().stream().mapToInt(term -> term.exponent(kernel)).min().orElse(0);
  }

  /** Divided by a power of a kernel that divides every term. */
  Polynomial without(int kernel, int power) {
    var quotient = new HashMap<Monomial, Rational>(terms.size() * 2);
    terms.forEach(
        (term, value) -> quotient.put(term.with(kernel, term.exponent(kernel) - power), value));
    return new Polynomial(quotient);
  }

  /** Without any reduction. */
  Polynomial times(Polynomial other) {
    var product = new HashMap<Monomial, Rational>();
    for (var a : terms.entrySet()) {
      for (var b : other.terms.entrySet()) {
        add(product, a.getKey().times(b.getKey()), a.getValue().times(b.getValue()));
      }
    }
    return new Polynomial(product);
  }
}
