package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.expression.Expression;

/**
 * A polynomial in one variable, from the constant up to the leading coefficient, which is not zero
 * (the zero polynomial has none). Coefficients are constants whose zeros are decided.
 */
public record Univariate(List<Expression> coefficients) {
  public Univariate {
    int length = coefficients.size();
    while (length > 0 && Coefficient.isZero(coefficients.get(length - 1))) {
      length--;
    }
    coefficients = List.copyOf(coefficients.subList(0, length));
  }

  public int degree() {
    return coefficients.size() - 1;
  }

  boolean isZero() {
    return coefficients.isEmpty();
  }

  Expression at(int power) {
    return coefficients.get(power);
  }

  public Expression leading() {
    return coefficients.getLast();
  }

  boolean isRational() {
    return coefficients.stream().allMatch(Expression.Constant.class::isInstance);
  }

  Expression value(Expression x) {
    Expression value = Expression.ZERO;
    for (Expression coefficient : coefficients.reversed()) {
      value = Coefficient.add(Coefficient.multiply(value, x), coefficient);
    }
    return value;
  }

  /** With leading coefficient 1. */
  Univariate monic() {
    return isZero()
        ? this
        : new Univariate(coefficients.stream().map(c -> Coefficient.divide(c, leading())).toList());
  }

  Univariate derivative() {
    List<Expression> derivative = new ArrayList<>();
    for (int i = 1; i <= degree(); i++) {
      derivative.add(Coefficient.multiply(Coefficient.of(i), at(i)));
    }
    return new Univariate(derivative);
  }

  /** The largest k with xᵏ a factor. */
  int order() {
    int order = 0;
    while (order < degree() && Coefficient.isZero(at(order))) {
      order++;
    }
    return order;
  }

  /** Divided by xᵏ, which divides it. */
  Univariate shiftedDown(int k) {
    return new Univariate(coefficients.subList(k, coefficients.size()));
  }

  /** The quotient and the rest. */
  record Division(Univariate quotient, Univariate rest) {}

  Division dividedBy(Univariate divisor) {
    List<Expression> rest = new ArrayList<>(coefficients);
    int steps = degree() - divisor.degree();
    List<Expression> quotient =
        new ArrayList<>(Collections.nCopies(Math.max(steps + 1, 0), Expression.ZERO));
    for (int i = steps; i >= 0; i--) {
      Expression factor = Coefficient.divide(rest.get(i + divisor.degree()), divisor.leading());
      quotient.set(i, factor);
      Expression minus = Coefficient.negate(factor);
      for (int j = 0; j <= divisor.degree(); j++) {
        Expression term = Coefficient.multiply(minus, divisor.at(j));
        rest.set(i + j, Coefficient.add(rest.get(i + j), term));
      }
    }
    int length = Math.min(rest.size(), divisor.degree());
    return new Division(new Univariate(quotient), new Univariate(rest.subList(0, length)));
  }

  /** With leading coefficient 1; of zeros, zero. */
  Univariate gcd(Univariate other) {
    Univariate a = this;
    Univariate b = other;
    while (!b.isZero()) {
      Univariate rest = a.dividedBy(b).rest();
      a = b;
      b = rest;
    }
    return a.monic();
  }

  /** The same roots, each once. */
  Univariate squareFree() {
    return degree() < 2 ? this : dividedBy(gcd(derivative())).quotient();
  }

  /** Yun: the factors whose roots are roots once, twice, three times, …, each of them once. */
  public List<Univariate> squareFreeFactors() {
    List<Univariate> factors = new ArrayList<>();
    Univariate common = gcd(derivative());
    Univariate product = dividedBy(common).quotient();
    while (product.degree() > 0) {
      Univariate shared = product.gcd(common);
      factors.add(product.dividedBy(shared).quotient());
      product = shared;
      common = common.dividedBy(shared).quotient();
    }
    return factors;
  }

  /** p(x + c). */
  Univariate shifted(Expression c) {
    List<Expression> shifted = new ArrayList<>(coefficients);
    for (int i = 0; i < degree(); i++) {
      for (int j = degree() - 1; j >= i; j--) {
        shifted.set(
            j, Coefficient.add(shifted.get(j), Coefficient.multiply(shifted.get(j + 1), c)));
      }
    }
    return new Univariate(shifted);
  }

  /** The resultant with another, by Euclid's algorithm. */
  Expression resultant(Univariate other) {
    if (isZero() || other.isZero()) {
      return Expression.ZERO;
    }
    if (other.degree() == 0) {
      return Coefficient.power(other.leading(), degree());
    }
    Univariate rest = dividedBy(other).rest();
    if (rest.isZero()) {
      return Expression.ZERO;
    }
    Expression factor = Coefficient.power(other.leading(), degree() - rest.degree());
    Expression sign = degree() * other.degree() % 2 == 0 ? Expression.ONE : Expression.MINUS_ONE;
    return Coefficient.multiply(sign, Coefficient.multiply(factor, other.resultant(rest)));
  }
}
