package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/**
 * Automatic differentiation, forward, to second order, over any arithmetic: each operation carries
 * value, gradient and Hessian along by its own chain rule. It certifies symbolic differentiation
 * and therefore shares nothing with it: the derivatives of the functions are a table of its own.
 * Griewank and Walther, Evaluating Derivatives (2008), ch. 13.
 *
 * @param <T> the numbers
 */
public final class Jets<T> implements Arithmetic<Jet<T>> {
  private final Arithmetic<T> numbers;
  private final int order;
  private final UnivariateDerivatives<T> table;

  private Jets(Arithmetic<T> numbers, int order) {
    this.numbers = numbers;
    this.order = order;
    this.table = new UnivariateDerivatives<>(numbers);
  }

  /**
   * Value, gradient and Hessian of an expression at a point, in the order of the variables. Throws
   * {@link ArithmeticException} where one of them does not exist.
   */
  public static <T> Jet<T> of(
      Expression e, List<String> variables, Map<String, T> point, Arithmetic<T> numbers) {
    return new Jets<>(numbers, 2).jet(e, variables, point);
  }

  /** The gradient alone, for a fraction of the work; in the order of the variables. */
  public static <T> List<T> gradient(
      Expression e, List<String> variables, Map<String, T> point, Arithmetic<T> numbers) {
    return new Jets<>(numbers, 1).jet(e, variables, point).gradient();
  }

  private Jet<T> jet(Expression e, List<String> variables, Map<String, T> point) {
    var seeds = new HashMap<String, Jet<T>>();
    point.forEach((name, value) -> seeds.put(name, Jet.constant(value)));
    for (int i = 0; i < variables.size(); i++) {
      String name = variables.get(i);
      if (point.containsKey(name)) {
        seeds.put(name, variable(point.get(name), i, variables.size()));
      }
    }
    return full(Evaluation.of(e, seeds, this), variables.size());
  }

  private Jet<T> variable(T value, int index, int count) {
    var gradient = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      gradient.add(i == index ? numbers.one() : numbers.zero());
    }
    return new Jet<>(value, gradient, zeros(count));
  }

  private List<T> zero(int count) {
    return Collections.nCopies(count, numbers.zero());
  }

  private List<List<T>> zeros(int count) {
    return table(count, (i, j) -> numbers.zero());
  }

  private Jet<T> full(Jet<T> jet, int count) {
    return jet.isConstant() ? new Jet<>(jet.value(), zero(count), zeros(count)) : jet;
  }

  private interface Entry<T> {
    T at(int i, int j);
  }

  /** Symmetric; empty where second derivatives are not asked for. */
  private List<List<T>> table(int count, Entry<T> entry) {
    if (order < 2) {
      return List.of();
    }
    var rows = new ArrayList<List<T>>();
    for (int i = 0; i < count; i++) {
      var row = new ArrayList<T>();
      for (int j = 0; j < count; j++) {
        row.add(j < i ? rows.get(j).get(i) : entry.at(i, j));
      }
      rows.add(row);
    }
    return rows;
  }

  @Override
  public Jet<T> of(Rational value) {
    return Jet.constant(numbers.of(value));
  }

  @Override
  public Jet<T> of(RealConstant value) {
    return Jet.constant(numbers.of(value));
  }

  @Override
  public Jet<T> pi() {
    return Jet.constant(numbers.pi());
  }

  @Override
  public Jet<T> negate(Jet<T> a) {
    return new Jet<>(
        numbers.negate(a.value()),
        a.gradient().stream().map(numbers::negate).toList(),
        a.hessian().stream().map(row -> row.stream().map(numbers::negate).toList()).toList());
  }

  @Override
  public Jet<T> add(Jet<T> a, Jet<T> b) {
    T value = numbers.add(a.value(), b.value());
    if (a.isConstant() || b.isConstant()) {
      Jet<T> varying = a.isConstant() ? b : a;
      return new Jet<>(value, varying.gradient(), varying.hessian());
    }
    return new Jet<>(
        value,
        sum(a.gradient(), b.gradient(), numbers::add),
        table(
            a.gradient().size(),
            (i, j) -> numbers.add(a.hessian().get(i).get(j), b.hessian().get(i).get(j))));
  }

  private static <T> List<T> sum(List<T> a, List<T> b, BinaryOperator<T> add) {
    var sum = new ArrayList<T>();
    for (int i = 0; i < a.size(); i++) {
      sum.add(add.apply(a.get(i), b.get(i)));
    }
    return sum;
  }

  /** (ab)″ = a″b + a′b′ᵀ + b′a′ᵀ + ab″. */
  @Override
  public Jet<T> multiply(Jet<T> a, Jet<T> b) {
    if (a.isConstant() || b.isConstant()) {
      Jet<T> varying = a.isConstant() ? b : a;
      return scaled(varying, a.isConstant() ? a.value() : b.value());
    }
    var gradient = new ArrayList<T>();
    for (int i = 0; i < a.gradient().size(); i++) {
      gradient.add(
          numbers.add(
              numbers.multiply(a.gradient().get(i), b.value()),
              numbers.multiply(a.value(), b.gradient().get(i))));
    }
    return new Jet<>(
        numbers.multiply(a.value(), b.value()),
        gradient,
        table(gradient.size(), (i, j) -> productSecond(a, b, i, j)));
  }

  private T productSecond(Jet<T> a, Jet<T> b, int i, int j) {
    T outer =
        numbers.add(
            numbers.multiply(a.hessian().get(i).get(j), b.value()),
            numbers.multiply(a.value(), b.hessian().get(i).get(j)));
    T inner =
        numbers.add(
            numbers.multiply(a.gradient().get(i), b.gradient().get(j)),
            numbers.multiply(a.gradient().get(j), b.gradient().get(i)));
    return numbers.add(outer, inner);
  }

  private Jet<T> scaled(Jet<T> a, T factor) {
    return new Jet<>(
        numbers.multiply(a.value(), factor),
        multiplied(a.gradient(), factor),
        a.hessian().stream().map(row -> multiplied(row, factor)).toList());
  }

  private List<T> multiplied(List<T> entries, T factor) {
    var multiplied = new ArrayList<T>(entries.size());
    for (T entry : entries) {
      multiplied.add(numbers.multiply(entry, factor));
    }
    return multiplied;
  }

  @Override
  public Jet<T> reciprocal(Jet<T> a) {
    return power(a, Rational.MINUS_ONE);
  }

  /** g(a): gradient g′a′, Hessian g′a″ + g″a′a′ᵀ. */
  private Jet<T> chain(Jet<T> a, T value, T first, T second) {
    List<T> gradient = multiplied(a.gradient(), first);
    return new Jet<>(
        value,
        gradient,
        table(
            gradient.size(),
            (i, j) ->
                numbers.add(
                    numbers.multiply(first, a.hessian().get(i).get(j)),
                    numbers.multiply(
                        second, numbers.multiply(a.gradient().get(i), a.gradient().get(j))))));
  }

  @Override
  public Jet<T> apply(Function function, Jet<T> a) {
    T value = numbers.apply(function, a.value());
    return a.isConstant()
        ? Jet.constant(value)
        : chain(
            a,
            value,
            table.first(function, a.value(), value),
            table.second(function, a.value(), value));
  }

  @Override
  public Jet<T> power(Jet<T> base, Rational exponent) {
    T value = numbers.power(base.value(), exponent);
    if (base.isConstant()) {
      return Jet.constant(value);
    }
    Rational less = exponent.minus(Rational.ONE);
    return chain(
        base,
        value,
        monomial(base.value(), exponent, less),
        monomial(base.value(), exponent.times(less), less.minus(Rational.ONE)));
  }

  /** c bⁿ, where c = 0 wins over a power that does not exist: (x²)″ at 0. */
  private T monomial(T base, Rational coefficient, Rational exponent) {
    if (coefficient.isZero() || exponent.isZero()) {
      return numbers.of(coefficient);
    }
    return numbers.multiply(numbers.of(coefficient), numbers.power(base, exponent));
  }

  /** bᵉ for a varying exponent is exp(e ln b), which needs b above 0. */
  @Override
  public Jet<T> power(Jet<T> base, Jet<T> exponent) {
    if (!exponent.isConstant()) {
      Jet<T> power = apply(Function.EXP, multiply(exponent, apply(Function.LN, base)));
      return new Jet<>(
          numbers.power(base.value(), exponent.value()), power.gradient(), power.hessian());
    }
    T e = exponent.value();
    T value = numbers.power(base.value(), e);
    if (base.isConstant()) {
      return Jet.constant(value);
    }
    T less = numbers.subtract(e, numbers.one());
    T first = numbers.multiply(e, numbers.power(base.value(), less));
    T second =
        numbers.multiply(
            numbers.multiply(e, less),
            numbers.power(base.value(), numbers.subtract(less, numbers.one())));
    return chain(base, value, first, second);
  }
}
