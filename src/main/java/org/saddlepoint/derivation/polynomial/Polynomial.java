package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.TooLargeException;

/**
 * A polynomial in several variables with constant coefficients, none of them zero.
 *
 * @param terms coefficients by the exponents of the variables, in their order
 */
record Polynomial(List<String> variables, Map<List<Integer>, Expression> terms) {
  /** More is no system that anyone solves by hand. */
  private static final int MAX_TERMS = 400;

  Polynomial {
    terms = Map.copyOf(terms);
    if (terms.size() > MAX_TERMS) {
      throw new TooLargeException();
    }
  }

  static Polynomial zero(List<String> variables) {
    return new Polynomial(variables, Map.of());
  }

  static Polynomial constant(List<String> variables, Expression value) {
    return Coefficient.isZero(value)
        ? zero(variables)
        : new Polynomial(variables, Map.of(Collections.nCopies(variables.size(), 0), value));
  }

  static Polynomial variable(List<String> variables, int index) {
    return new Polynomial(variables, Map.of(unit(variables.size(), index, 1), Expression.ONE));
  }

  private static List<Integer> unit(int size, int index, int exponent) {
    List<Integer> exponents = new ArrayList<>(Collections.nCopies(size, 0));
    exponents.set(index, exponent);
    return List.copyOf(exponents);
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  boolean isConstant() {
    return terms.keySet().stream().allMatch(powers -> powers.stream().allMatch(p -> p == 0));
  }

  int degree(int variable) {
    return terms.keySet().stream().mapToInt(powers -> powers.get(variable)).max().orElse(0);
  }

  int totalDegree() {
    return terms.keySet().stream()
        .mapToInt(powers -> powers.stream().mapToInt(Integer::intValue).sum())
        .max()
        .orElse(0);
  }

  boolean holds(int variable) {
    return degree(variable) > 0;
  }

  /** The variables that occur. */
  List<Integer> held() {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      if (holds(i)) {
        held.add(i);
      }
    }
    return held;
  }

  Polynomial plus(Polynomial other) {
    Map<List<Integer>, Expression> sum = new HashMap<>(terms);
    other.terms.forEach((powers, value) -> add(sum, powers, value));
    return new Polynomial(variables, sum);
  }

  private static void add(
      Map<List<Integer>, Expression> sum, List<Integer> powers, Expression value) {
    Expression old = sum.get(powers);
    Expression total = old == null ? value : Coefficient.add(old, value);
    if (Coefficient.isZero(total)) {
      sum.remove(powers);
    } else {
      sum.put(powers, total);
    }
  }

  Polynomial times(Expression factor) {
    return times(constant(variables, factor));
  }

  Polynomial times(Polynomial other) {
    Map<List<Integer>, Expression> product = new HashMap<>();
    terms.forEach((a, x) ->
        other.terms.forEach((b, y) -> add(product, sum(a, b), Coefficient.multiply(x, y))));
    return new Polynomial(variables, product);
  }

  private static List<Integer> sum(List<Integer> a, List<Integer> b) {
    List<Integer> sum = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      sum.add(a.get(i) + b.get(i));
    }
    return List.copyOf(sum);
  }

  Polynomial power(int exponent) {
    Polynomial power = constant(variables, Expression.ONE);
    for (int i = 0; i < exponent; i++) {
      power = power.times(this);
    }
    return power;
  }

  /** As a polynomial in one of the variables: coefficients that do not hold it, constant first. */
  List<Polynomial> in(int variable) {
    List<Map<List<Integer>, Expression>> parts = new ArrayList<>();
    for (int i = 0; i <= degree(variable); i++) {
      parts.add(new HashMap<>());
    }
    terms.forEach((powers, value) -> {
      List<Integer> others = new ArrayList<>(powers);
      int exponent = others.set(variable, 0);
      parts.get(exponent).put(List.copyOf(others), value);
    });
    return parts.stream().map(part -> new Polynomial(variables, part)).toList();
  }

  /** With a polynomial put in for a variable. */
  Polynomial with(int variable, Polynomial value) {
    if (!holds(variable)) {
      return this;
    }
    Polynomial result = zero(variables);
    for (Polynomial coefficient : in(variable).reversed()) {
      result = result.times(value).plus(coefficient);
    }
    return result;
  }

  Polynomial with(int variable, Expression value) {
    return with(variable, constant(variables, value));
  }

  /** In the only variable that it holds. */
  Univariate univariate(int variable) {
    return new Univariate(in(variable).stream().map(Polynomial::constant).toList());
  }

  /** The value of one that {@link #isConstant}. */
  Expression constant() {
    return terms.isEmpty() ? Expression.ZERO : terms.values().iterator().next();
  }

  /** The largest power of a variable that divides every term. */
  int content(int variable) {
    return terms.keySet().stream().mapToInt(powers -> powers.get(variable)).min().orElse(0);
  }

  /** Divided by a power of a variable that divides every term. */
  Polynomial without(int variable, int power) {
    Map<List<Integer>, Expression> quotient = new HashMap<>();
    terms.forEach((powers, value) -> {
      List<Integer> less = new ArrayList<>(powers);
      less.set(variable, less.get(variable) - power);
      quotient.put(List.copyOf(less), value);
    });
    return new Polynomial(variables, quotient);
  }

  /** The terms as a sum. */
  Expression expression() {
    List<Expression> sum = new ArrayList<>();
    terms.forEach((powers, value) -> {
      List<Expression> factors = new ArrayList<>(List.of(value));
      for (int i = 0; i < powers.size(); i++) {
        if (powers.get(i) > 0) {
          factors.add(Expression.power(Expression.variable(variables.get(i)), powers.get(i)));
        }
      }
      sum.add(Expression.product(factors));
    });
    return Simplifier.expand(Expression.sum(sum));
  }
}
