package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.number.Rational;

/**
 * Sums of simplified terms, simplified: like terms collected, in the order of {@link Term}. A
 * number times a bracket is multiplied out beside other terms, a bracket alone is kept.
 */
final class Sums {
  private Sums() {}

  static Expression of(Expression a, Expression b) {
    return of(List.of(a, b));
  }

  static Expression of(List<Expression> simplified) {
    var terms = new ArrayList<Term>(simplified.size());
    for (Expression term : simplified) {
      addTo(terms, term, simplified.size() == 1);
    }
    terms.sort(null);
    var collected = new ArrayList<Expression>(terms.size());
    for (int start = 0; start < terms.size(); ) {
      int end = start + 1;
      while (end < terms.size() && terms.get(start).hasFactorsOf(terms.get(end))) {
        end++;
      }
      collect(terms.subList(start, end), collected);
      start = end;
    }
    return Identities.inSum(collected);
  }

  private static void addTo(List<Term> terms, Expression e, boolean alone) {
    if (e instanceof Sum(var inner)) {
      for (Expression term : inner) {
        addTo(terms, term, false);
      }
      return;
    }
    Term term = Term.of(e);
    if (term.coefficient().isZero() && term.constants().isEmpty() && term.isConstant()) {
      return;
    }
    Sum bracket = alone ? null : bracket(term);
    if (bracket == null) {
      terms.add(term);
      return;
    }
    Expression number = Products.without(e, bracket);
    for (Expression inside : bracket.terms()) {
      addTo(terms, Products.of(number, inside), false);
    }
  }

  /** The bracket of a number times one bracket; several are too many to multiply out here. */
  private static Sum bracket(Term term) {
    if (!term.isConstant()) {
      boolean alone = term.factors().size() == 1;
      return alone && term.factors().getFirst() instanceof Sum sum ? sum : null;
    }
    Sum bracket = null;
    for (Expression factor : term.constants()) {
      if (factor instanceof Sum sum) {
        if (bracket != null) {
          return null;
        }
        bracket = sum;
      }
    }
    return bracket;
  }

  /** Adds what a run of terms with the same variable factors comes to. */
  private static void collect(List<Term> alike, List<Expression> collected) {
    Term first = alike.getFirst();
    if (alike.size() == 1) {
      collected.add(first.whole());
    } else if (first.isConstant()) {
      collectConstants(alike, collected);
    } else {
      Expression coefficient = coefficient(alike);
      if (coefficient instanceof Constant(var value) && value.isZero()) {
        addZero(first, collected);
      } else {
        collected.add(Products.of(coefficient, first.variablePart()));
      }
    }
  }

  private static Expression coefficient(List<Term> alike) {
    Rational rational = Rational.ZERO;
    var others = new ArrayList<Expression>();
    for (Term term : alike) {
      if (term.constants().isEmpty()) {
        rational = rational.plus(term.coefficient());
      } else {
        others.add(term.constant());
      }
    }
    if (others.isEmpty()) {
      return new Constant(rational);
    }
    others.add(new Constant(rational));
    return of(others);
  }

  private static void collectConstants(List<Term> alike, List<Expression> collected) {
    for (int i = 0; i < alike.size(); ) {
      Term first = alike.get(i);
      Rational coefficient = first.coefficient();
      int j = i + 1;
      while (j < alike.size() && alike.get(j).constants().equals(first.constants())) {
        coefficient = coefficient.plus(alike.get(j++).coefficient());
      }
      if (coefficient.isZero()) {
        addZero(first, collected);
      } else {
        collected.add(j == i + 1 ? first.whole() : times(coefficient, first.constants()));
      }
      i = j;
    }
  }

  private static Expression times(Rational coefficient, List<Expression> constants) {
    var factors = new ArrayList<Expression>();
    factors.add(new Constant(coefficient));
    factors.addAll(constants);
    return Expression.product(factors);
  }

  /** Terms that cancel leave nothing, unless one of them is undefined whatever the variables. */
  private static void addZero(Term term, List<Expression> collected) {
    if (Definedness.isDoubtful(term.whole())) {
      var factors = new ArrayList<Expression>();
      factors.add(Expression.ZERO);
      factors.addAll(term.constants());
      factors.addAll(term.factors());
      collected.add(new Product(factors));
    }
  }
}
