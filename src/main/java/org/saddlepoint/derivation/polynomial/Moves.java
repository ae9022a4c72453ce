package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/** What can be done next with a system, the simplest first. */
final class Moves {
  private Moves() {}

  /** The equation of lowest degree in one variable only. */
  static Optional<Polynomial> univariate(List<Polynomial> equations) {
    return equations.stream()
        .filter(p -> p.held().size() == 1)
        .min(Comparator.comparingInt(Polynomial::totalDegree));
  }

  /** An equation of several variables with two factors. */
  record Split(Polynomial equation, List<Polynomial> factors) {
    /** The first of them is a variable, or a power of one. */
    boolean isVariable() {
      return factors.getFirst().terms().size() == 1;
    }
  }

  static Optional<Split> factored(List<Polynomial> equations) {
    for (Polynomial p : equations) {
      for (int variable : p.held()) {
        int power = p.content(variable);
        if (power > 0) {
          Polynomial x = Polynomial.variable(p.variables(), variable);
          return Optional.of(new Split(p, List.of(x, p.without(variable, power))));
        }
      }
    }
    return equations.stream().map(Moves::byContent).flatMap(Optional::stream).findFirst();
  }

  /** A factor in one of two variables: (x − 1)(2x + y). */
  private static Optional<Split> byContent(Polynomial p) {
    if (p.held().size() != 2) {
      return Optional.empty();
    }
    for (int variable : p.held()) {
      int other = variable == p.held().getFirst() ? p.held().getLast() : p.held().getFirst();
      List<Polynomial> parts = p.in(other);
      Univariate common = new Univariate(List.of());
      for (Polynomial part : parts) {
        common = part.univariate(variable).gcd(common);
      }
      if (common.degree() > 0) {
        Polynomial rest = Polynomial.zero(p.variables());
        for (int i = 0; i < parts.size(); i++) {
          Univariate quotient = parts.get(i).univariate(variable).dividedBy(common).quotient();
          rest = rest.plus(polynomial(quotient, variable, p.variables(), other, i));
        }
        Polynomial factor = polynomial(common, variable, p.variables(), other, 0);
        return Optional.of(new Split(p, List.of(factor, rest)));
      }
    }
    return Optional.empty();
  }

  /** p(x)·yⁱ. */
  private static Polynomial polynomial(
      Univariate p, int variable, List<String> variables, int other, int power) {
    Map<List<Integer>, Expression> terms = new HashMap<>();
    for (int i = 0; i <= p.degree(); i++) {
      if (!Coefficient.isZero(p.at(i))) {
        List<Integer> exponents = new ArrayList<>();
        for (int v = 0; v < variables.size(); v++) {
          exponents.add(v == variable ? i : v == other ? power : 0);
        }
        terms.put(List.copyOf(exponents), p.at(i));
      }
    }
    return new Polynomial(variables, terms);
  }

  /** variable = value follows from the equation. */
  record Expressing(int variable, Polynomial equation, Polynomial value) {}

  /** A variable that stands in an equation once, with a number before it. */
  static Optional<Expressing> expressed(List<Polynomial> equations) {
    return equations.stream()
        .flatMap(p -> p.held().stream().map(v -> expressed(p, v)).flatMap(Optional::stream))
        .min(Comparator.comparingInt(Moves::effort));
  }

  private static Optional<Expressing> expressed(Polynomial p, int variable) {
    if (p.degree(variable) != 1) {
      return Optional.empty();
    }
    List<Polynomial> parts = p.in(variable);
    if (!parts.get(1).isConstant()) {
      return Optional.empty();
    }
    Expression factor = Coefficient.divide(Expression.MINUS_ONE, parts.get(1).constant());
    return Optional.of(new Expressing(variable, p, parts.get(0).times(factor)));
  }

  /** Short formulae without fractions first. */
  private static int effort(Expressing move) {
    int effort = 4 * move.value().terms().size() + 4 * move.value().totalDegree();
    for (Expression coefficient : move.value().terms().values()) {
      boolean isWhole = coefficient instanceof Expression.Constant(var value) && value.isInteger();
      effort += isWhole ? 0 : 1;
    }
    return effort;
  }

  /** A polynomial in one variable, without fractions or a common divisor. */
  static Polynomial shown(Univariate p, int variable, List<String> variables) {
    Univariate monic = p.monic();
    Polynomial whole = polynomial(monic, variable, variables, -1, 0);
    return monic.isRational() ? whole.times(Expression.of(ExactRoots.wholeFactor(monic))) : whole;
  }

  /** In linear factors, as far as the roots are fractions; empty where that shows nothing. */
  static Optional<Expression> factorised(
      Univariate p, int variable, List<String> variables, List<Expression> roots) {
    boolean areFractions = roots.stream().allMatch(Expression.Constant.class::isInstance);
    if (p.degree() < 2 || roots.isEmpty() || !areFractions) {
      return Optional.empty();
    }
    List<Expression> factors = new ArrayList<>();
    Univariate rest = p;
    Expression x = Expression.variable(variables.get(variable));
    for (Expression root : roots) {
      var factor = new Univariate(List.of(Coefficient.negate(root), Expression.ONE));
      int power = 0;
      while (rest.degree() > 0 && Coefficient.isZero(rest.value(root))) {
        rest = rest.dividedBy(factor).quotient();
        power++;
      }
      Expression shown = Expression.sum(x, Coefficient.negate(root));
      factors.add(power > 1 ? Expression.power(shown, power) : shown);
    }
    factors.addFirst(polynomial(rest, variable, variables, -1, 0).expression());
    return Optional.of(Simplifier.simplify(Expression.product(factors)));
  }

  /** An equation a·y + b = 0 solved for y, where a and b are never zero together. */
  static Optional<Stage.Divided> divided(List<Polynomial> equations, int variable, int kept) {
    for (Polynomial p : equations) {
      if (p.degree(variable) == 1) {
        List<Polynomial> parts = p.in(variable);
        Univariate divisor = parts.get(1).univariate(kept);
        if (divisor.gcd(parts.get(0).univariate(kept)).degree() == 0) {
          Expression below = parts.get(1).expression();
          Expression above = parts.get(0).times(Expression.MINUS_ONE).expression();
          Expression value = Simplifier.simplify(Expression.quotient(above, below));
          String name = p.variables().get(variable);
          return Optional.of(new Stage.Divided(name, p.expression(), below, value));
        }
      }
    }
    return Optional.empty();
  }
}
