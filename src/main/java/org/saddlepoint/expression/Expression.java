package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.RealConstant;

/**
 * A formula as a tree. Constructors hold what they are given; the named factories apply the rules
 * that never surprise (drop zeros, flatten nested sums, fold rational constants); {@link
 * Simplifier} does the rest. A difference is a sum with a factor −1, a quotient a product with a
 * power −1, a square root a power 1/2, and the number e is exp(1): one form for one thing, which
 * the printers turn back into what a teacher writes.
 */
public sealed interface Expression {

  Expression ZERO = new Constant(Rational.ZERO);
  Expression ONE = new Constant(Rational.ONE);
  Expression MINUS_ONE = new Constant(Rational.MINUS_ONE);
  Expression PI = new Pi();
  Expression E = new Apply(Function.EXP, ONE);

  /** A rational number. */
  record Constant(Rational value) implements Expression {}

  /** The number π. */
  record Pi() implements Expression {}

  /** A variable, such as {@code x1}. */
  record Variable(String name) implements Expression {}

  /** A sum of two or more terms. */
  record Sum(List<Expression> terms) implements Expression {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** A product of two or more factors. */
  record Product(List<Expression> factors) implements Expression {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /**
   * base to the power exponent, real: a negative base only with a rational exponent of odd
   * denominator.
   */
  record Power(Expression base, Expression exponent) implements Expression {}

  /** A function of one argument. */
  record Apply(Function function, Expression argument) implements Expression {}

  /** A real number without a short closed form, known by its enclosures. */
  record Implicit(RealConstant value) implements Expression {}

  static Expression of(long value) {
    return new Constant(Rational.of(value));
  }

  static Expression of(long numerator, long denominator) {
    return new Constant(Rational.of(numerator, denominator));
  }

  static Expression of(Rational value) {
    return new Constant(value);
  }

  static Expression variable(String name) {
    return new Variable(name);
  }

  static Expression sum(Expression... terms) {
    return sum(List.of(terms));
  }

  static Expression sum(List<Expression> terms) {
    var kept = new ArrayList<Expression>();
    Rational constant = Rational.ZERO;
    for (Expression term : terms) {
      for (Expression part : term instanceof Sum(var inner) ? inner : List.of(term)) {
        if (part instanceof Constant(var value)) {
          constant = constant.plus(value);
        } else {
          kept.add(part);
        }
      }
    }
    if (!constant.isZero()) {
      kept.add(of(constant));
    }
    return kept.isEmpty() ? ZERO : kept.size() == 1 ? kept.getFirst() : new Sum(kept);
  }

  static Expression product(Expression... factors) {
    return product(List.of(factors));
  }

  static Expression product(List<Expression> factors) {
    var kept = new ArrayList<Expression>();
    Rational constant = Rational.ONE;
    for (Expression factor : factors) {
      for (Expression part : factor instanceof Product(var inner) ? inner : List.of(factor)) {
        if (part instanceof Constant(var value)) {
          constant = constant.times(value);
        } else {
          kept.add(part);
        }
      }
    }
    // A zero factor is kept beside what may be undefined: Simplifier drops it once it has looked.
    if (!constant.isOne() || kept.isEmpty()) {
      kept.addFirst(of(constant));
    }
    return kept.size() == 1 ? kept.getFirst() : new Product(kept);
  }

  static Expression negate(Expression e) {
    return product(MINUS_ONE, e);
  }

  static Expression difference(Expression a, Expression b) {
    return sum(a, negate(b));
  }

  static Expression quotient(Expression a, Expression b) {
    return product(a, power(b, MINUS_ONE));
  }

  static Expression power(Expression base, Expression exponent) {
    return ONE.equals(exponent) ? base : new Power(base, exponent);
  }

  static Expression power(Expression base, long exponent) {
    return power(base, of(exponent));
  }

  static Expression sqrt(Expression e) {
    return new Power(e, of(Rational.HALF));
  }

  static Expression exp(Expression e) {
    return new Apply(Function.EXP, e);
  }

  static Expression apply(Function function, Expression argument) {
    return new Apply(function, argument);
  }

  default boolean isConstant(Rational value) {
    return this instanceof Constant(var own) && own.equals(value);
  }
}
