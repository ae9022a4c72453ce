package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * Exact derivatives, by a table of rules that a slip can replace one of. A factor that does not
 * hold the variable is a constant multiple, whatever the table says. The derivative of |u| is
 * u/|u|·u′, which has no value where u is 0. Throws {@link TooLargeException} for functions so
 * large that nobody could read the derivative.
 */
public final class Differentiation {
  private static final Differentiation STANDARD = new Differentiation(DerivativeRules.STANDARD);

  /** Nodes of the function. */
  private static final int MAX_SIZE = 5_000;

  /** Factors of a product times their nodes: the product rule writes so many. */
  private static final int MAX_PRODUCT = 10_000;

  private final DerivativeRules rules;

  public Differentiation(DerivativeRules rules) {
    this.rules = rules;
  }

  /** ∂f/∂x, simplified. */
  public static Expression of(Expression f, String x) {
    return STANDARD.derivative(f, x);
  }

  /** ∂f/∂x by these rules, simplified. */
  public Expression derivative(Expression f, String x) {
    Expression simplified = Simplifier.simplify(f);
    if (Size.of(simplified) > MAX_SIZE) {
      throw new TooLargeException();
    }
    if (!(simplified instanceof Expression.Sum(var terms))) {
      return of(simplified, new Expression.Variable(x));
    }
    var variable = new Expression.Variable(x);
    var derivatives = new ArrayList<Expression>(terms.size());
    for (Expression term : terms) {
      boolean other = !holds(term, variable) && !TermOrder.isConstant(term);
      derivatives.add(other ? rules.otherTerms().apply(term) : of(term, variable));
    }
    return Sums.of(derivatives);
  }

  static boolean holds(Expression e, Expression.Variable x) {
    return switch (e) {
      case Expression.Variable v -> v.name().equals(x.name());
      case Expression.Sum(var terms) -> anyHolds(terms, x);
      case Expression.Product(var factors) -> anyHolds(factors, x);
      case Expression.Power(var base, var exponent) -> holds(base, x) || holds(exponent, x);
      case Expression.Apply(var function, var argument) -> holds(argument, x);
      case Constant c -> false;
      case Expression.Pi pi -> false;
      case Expression.Implicit implicit -> false;
    };
  }

  private static boolean anyHolds(List<Expression> parts, Expression.Variable x) {
    for (Expression part : parts) {
      if (holds(part, x)) {
        return true;
      }
    }
    return false;
  }

  /** The derivative of a simplified expression. */
  private Expression of(Expression e, Expression.Variable x) {
    return switch (e) {
      case Constant c -> Expression.ZERO;
      case Expression.Pi pi -> Expression.ZERO;
      case Expression.Implicit implicit -> Expression.ZERO;
      case Expression.Variable v -> v.name().equals(x.name()) ? Expression.ONE : Expression.ZERO;
      case Expression.Sum(var terms) -> sum(terms, x);
      case Expression.Product(var factors) -> product(factors, x);
      case Expression.Power(var base, var exponent) -> power(e, base, exponent, x);
      case Expression.Apply(var function, var argument) ->
          chained(argument, x, () -> rules.functions().get(function).apply(argument));
    };
  }

  private Expression sum(List<Expression> terms, Expression.Variable x) {
    var derivatives = new ArrayList<Expression>(terms.size());
    for (Expression term : terms) {
      derivatives.add(of(term, x));
    }
    return Sums.of(derivatives);
  }

  private Expression product(List<Expression> factors, Expression.Variable x) {
    var multiples = new ArrayList<Expression>();
    var dependent = new ArrayList<Expression>();
    for (Expression factor : factors) {
      (holds(factor, x) ? dependent : multiples).add(factor);
    }
    if (dependent.isEmpty()) {
      return Expression.ZERO;
    }
    if ((long) dependent.size() * Size.of(dependent) > MAX_PRODUCT) {
      throw new TooLargeException();
    }
    var derivatives = new ArrayList<Expression>();
    for (Expression factor : dependent) {
      derivatives.add(of(factor, x));
    }
    if (dependent.size() == 1) {
      multiples.add(derivatives.getFirst());
      return Products.of(multiples);
    }
    Expression derivative = rules.product().apply(List.copyOf(dependent), List.copyOf(derivatives));
    return multiplied(multiples, derivative);
  }

  /** Into each term: 3x·eˣ + 3eˣ, not 3(x·eˣ + eˣ). */
  private static Expression multiplied(List<Expression> multiples, Expression derivative) {
    Expression factor = Products.of(multiples);
    if (!(derivative instanceof Expression.Sum(var terms)) || factor instanceof Expression.Sum) {
      return Products.of(factor, derivative);
    }
    var multiplied = new ArrayList<Expression>(terms.size());
    for (Expression term : terms) {
      multiplied.add(Products.of(factor, term));
    }
    return Sums.of(multiplied);
  }

  private Expression power(
      Expression power, Expression base, Expression exponent, Expression.Variable x) {
    if (exponent instanceof Constant(var n)) {
      return chained(base, x, () -> rules.power().apply(base, n));
    }
    if (!holds(base, x)) {
      return chained(exponent, x, () -> rules.exponential().apply(power, base));
    }
    if (!holds(exponent, x)) {
      Expression lowered = Powers.of(base, Sums.of(exponent, Expression.of(Rational.MINUS_ONE)));
      return chained(base, x, () -> Products.of(exponent, lowered));
    }
    // u^v = exp(v ln u)
    Expression logarithm = Products.of(exponent, Applications.of(Function.LN, base));
    return Products.of(power, of(logarithm, x));
  }

  private Expression chained(Expression inner, Expression.Variable x, Supplier<Expression> outer) {
    if (inner.equals(x)) {
      return outer.get();
    }
    Expression derivative = of(inner, x);
    return derivative.isConstant(Rational.ZERO)
        ? Expression.ZERO
        : rules.chain().apply(outer.get(), derivative);
  }
}
