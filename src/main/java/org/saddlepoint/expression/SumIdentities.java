package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * What the collected terms of a sum come to beyond like with like: logarithms of numbers where
 * fewer are left (ln 6 − ln 2 is ln 3), c·sin² + c·cos² and c·cosh² − c·sinh², and brackets before
 * the same function: (x + 1)eˣ + eˣ is (x + 2)eˣ.
 */
final class SumIdentities {
  private SumIdentities() {}

  static Expression of(List<Expression> terms) {
    List<Expression> combined = logarithms(terms);
    if (combined == null) {
      combined = squares(terms);
    }
    if (combined == null) {
      combined = brackets(terms);
    }
    return combined == null ? new Sum(terms) : Sums.of(combined);
  }

  /** The rational r of ln r in a term c·ln r, or null. */
  private static Rational logarithmOf(Expression term) {
    Expression function =
        term instanceof Product(var factors)
                && factors.size() == 2
                && factors.getFirst() instanceof Constant
            ? factors.getLast()
            : term;
    return function instanceof Apply(var name, Constant(var value))
            && name == Function.LN
            && value.signum() > 0
        ? value
        : null;
  }

  private static List<Expression> logarithms(List<Expression> terms) {
    int count = 0;
    for (int i = terms.size() - 1; i >= 0 && TermOrder.isConstant(terms.get(i)); i--) {
      count += logarithmOf(terms.get(i)) == null ? 0 : 1;
    }
    if (count < 2) {
      return null;
    }
    var rest = new ArrayList<Expression>();
    var powers = new PrimePowers();
    for (Expression term : terms) {
      Rational value = logarithmOf(term);
      if (value == null) {
        rest.add(term);
      } else {
        powers.multiply(value, Content.coefficient(term));
      }
    }
    if (powers.exponents().size() >= count) {
      return null;
    }
    powers
        .exponents()
        .forEach((prime, times) ->
            rest.add(
                Products.of(
                    new Constant(times),
                    Applications.plain(Function.LN, new Constant(Rational.of(prime))))));
    return rest;
  }

  private static List<Expression> squares(List<Expression> terms) {
    for (int i = 0; i < terms.size(); i++) {
      Expression square = square(terms.get(i));
      if (square == null) {
        continue;
      }
      Expression others = Products.of(terms.get(i), Powers.of(square, Expression.of(-2)));
      for (int j = 0; j < terms.size(); j++) {
        Expression partner = i == j ? null : partner(square, terms.get(j));
        if (partner != null
            && Products.of(terms.get(j), Powers.of(partner, Expression.of(-2)))
                .equals(isHyperbolic(square) ? Products.negate(others) : others)) {
          var rest = new ArrayList<>(terms);
          rest.remove(terms.get(i));
          rest.remove(terms.get(j));
          rest.add(others);
          return rest;
        }
      }
    }
    return null;
  }

  /** The cosine in a term with its square, or null. */
  private static Expression square(Expression term) {
    for (Expression factor : term instanceof Product(var all) ? all : List.of(term)) {
      if (factor instanceof Power(Apply(var name, var u), var exponent)
          && (name == Function.COS || name == Function.COSH)
          && exponent.isConstant(Rational.TWO)) {
        return Applications.plain(name, u);
      }
    }
    return null;
  }

  private static boolean isHyperbolic(Expression cosine) {
    return cosine instanceof Apply(var name, var u) && name == Function.COSH;
  }

  /** The sine that belongs to this cosine, where its square is in the term; else null. */
  private static Expression partner(Expression cosine, Expression term) {
    Expression argument = ((Apply) cosine).argument();
    Expression sine =
        Applications.plain(isHyperbolic(cosine) ? Function.SINH : Function.SIN, argument);
    Expression wanted = new Power(sine, new Constant(Rational.TWO));
    boolean found = term instanceof Product(var all) ? all.contains(wanted) : term.equals(wanted);
    return found ? sine : null;
  }

  private static List<Expression> brackets(List<Expression> terms) {
    for (Expression term : terms) {
      List<Expression> function = functionBehindBracket(term);
      if (!function.isEmpty()) {
        var alike = new ArrayList<Expression>();
        var rest = new ArrayList<Expression>();
        for (Expression other : terms) {
          Expression polynomial = before(function, other);
          if (polynomial == null) {
            rest.add(other);
          } else {
            alike.add(polynomial);
          }
        }
        if (alike.size() > 1) {
          rest.add(Products.of(Sums.of(alike), Expression.product(function)));
          return rest;
        }
      }
    }
    return null;
  }

  /** The functions of a term that is a number times one bracket times functions; else none. */
  private static List<Expression> functionBehindBracket(Expression term) {
    if (!(term instanceof Product(var factors))) {
      return List.of();
    }
    int start = factors.getFirst() instanceof Constant ? 1 : 0;
    if (factors.size() < start + 2
        || !(factors.get(start) instanceof Sum bracket)
        || !TermOrder.isAlgebraic(bracket)) {
      return List.of();
    }
    List<Expression> functions = factors.subList(start + 1, factors.size());
    boolean all = functions.stream().noneMatch(TermOrder::isAlgebraic);
    return all ? functions : List.of();
  }

  /** What stands before these functions in a term, if that is algebraic; else null. */
  private static Expression before(List<Expression> functions, Expression term) {
    List<Expression> factors = term instanceof Product(var all) ? all : List.of(term);
    int size = factors.size() - functions.size();
    if (size < 0 || !factors.subList(size, factors.size()).equals(functions)) {
      return null;
    }
    List<Expression> first = factors.subList(0, size);
    boolean simple = TermOrder.areAlgebraic(first);
    return simple ? Expression.product(first) : null;
  }
}
