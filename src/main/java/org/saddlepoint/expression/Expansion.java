package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/** Products and whole powers of sums multiplied out, inside functions and exponents too. */
final class Expansion {
  /** More is no longer a formula that anyone writes. */
  static final int MAX_TERMS = 1_000;

  /** Products of two terms. */
  private static final int BUDGET = 20_000;

  private int work = 0;

  private Expansion() {}

  static Expression of(Expression e) {
    return new Expansion().expanded(e);
  }

  private Expression expanded(Expression e) {
    return switch (e) {
      case Constant c -> c;
      case Expression.Pi pi -> pi;
      case Expression.Variable v -> v;
      case Expression.Implicit implicit -> implicit;
      case Sum(var terms) -> Sums.of(all(terms));
      case Product(var factors) -> product(all(factors));
      case Power(var base, var exponent) -> power(expanded(base), expanded(exponent));
      case Expression.Apply(var function, var argument) ->
          Applications.of(function, expanded(argument));
    };
  }

  private List<Expression> all(List<Expression> parts) {
    var expanded = new ArrayList<Expression>(parts.size());
    for (Expression part : parts) {
      expanded.add(expanded(part));
    }
    return expanded;
  }

  private Expression power(Expression base, Expression exponent) {
    if (!(base instanceof Sum sum && exponent instanceof Constant(var n) && n.isInteger())) {
      return Powers.of(base, exponent);
    }
    int whole = n.abs().toInt().orElseThrow(TooLargeException::new);
    if (whole > MAX_TERMS) {
      throw new TooLargeException();
    }
    Expression expanded = repeated(sum, whole);
    return n.signum() > 0 ? expanded : Powers.of(expanded, new Constant(Rational.MINUS_ONE));
  }

  private Expression repeated(Expression base, int exponent) {
    Expression power = Expression.ONE;
    for (int i = 0; i < exponent; i++) {
      power = times(power, base);
    }
    return power;
  }

  /** What stands under a bar stays there: (x² − 1)/(x² + 1) is not taken apart. */
  private Expression product(List<Expression> factors) {
    Expression above = Expression.ONE;
    var below = new ArrayList<Expression>();
    for (Expression factor : factors) {
      if (factor instanceof Power(var base, var n)
          && base instanceof Sum
          && Exponents.isNegative(n)) {
        below.add(factor);
      } else {
        above = times(above, factor);
      }
    }
    if (below.isEmpty()) {
      return above;
    }
    below.add(above);
    return Products.of(below);
  }

  private Expression times(Expression a, Expression b) {
    List<Expression> left = a instanceof Sum(var terms) ? terms : List.of(a);
    List<Expression> right = b instanceof Sum(var terms) ? terms : List.of(b);
    work += (int) Math.min((long) left.size() * right.size(), BUDGET);
    if (work >= BUDGET) {
      throw new TooLargeException();
    }
    var terms = new ArrayList<Expression>(left.size() * right.size());
    for (Expression x : left) {
      for (Expression y : right) {
        terms.add(Products.of(x, y));
      }
    }
    Expression product = Sums.of(terms);
    if (product instanceof Sum(var all) && all.size() > MAX_TERMS) {
      throw new TooLargeException();
    }
    return product;
  }
}
