package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.number.Rational;

/**
 * A simplified term taken apart for collecting: rational coefficient · other constants · factors
 * with variables.
 */
record Term(
    Expression whole,
    Rational coefficient,
    List<Expression> constants,
    List<Expression> factors,
    boolean algebraic,
    double degree)
    implements Comparable<Term> {

  static Term of(Expression e) {
    return switch (e) {
      case Constant(var value) -> of(e, value, List.of(), List.of());
      case Product(var factors) -> ofProduct(e, factors);
      case Expression.Variable v -> new Term(e, Rational.ONE, List.of(), List.of(e), true, 1);
      default ->
          TermOrder.isConstant(e)
              ? of(e, Rational.ONE, List.of(e), List.of())
              : of(e, Rational.ONE, List.of(), List.of(e));
    };
  }

  private static Term ofProduct(Expression whole, List<Expression> factors) {
    int start = 0;
    Rational coefficient = Rational.ONE;
    if (factors.getFirst() instanceof Constant(var value)) {
      coefficient = value;
      start = 1;
    }
    int end = start;
    while (end < factors.size() && TermOrder.isConstant(factors.get(end))) {
      end++;
    }
    return of(
        whole, coefficient, factors.subList(start, end), factors.subList(end, factors.size()));
  }

  private static Term of(
      Expression whole,
      Rational coefficient,
      List<Expression> constants,
      List<Expression> factors) {
    return new Term(
        whole,
        coefficient,
        constants,
        factors,
        TermOrder.areAlgebraic(factors),
        TermOrder.degree(factors));
  }

  boolean isConstant() {
    return factors.isEmpty();
  }

  /** The coefficient with the other constants. */
  Expression constant() {
    return Expression.product(withCoefficient(constants));
  }

  /** The factors with variables. */
  Expression variablePart() {
    return Expression.product(factors);
  }

  private List<Expression> withCoefficient(List<Expression> others) {
    var all = new ArrayList<Expression>();
    all.add(new Constant(coefficient));
    all.addAll(others);
    return all;
  }

  boolean hasFactorsOf(Term other) {
    return factors.equals(other.factors);
  }

  /** As terms are written, the coefficients aside. */
  @Override
  public int compareTo(Term other) {
    if (isConstant() != other.isConstant()) {
      return isConstant() ? 1 : -1;
    }
    if (algebraic != other.algebraic) {
      return algebraic ? -1 : 1;
    }
    int order = Double.compare(other.degree, degree);
    if (order == 0) {
      order = TermOrder.compareLists(factors, other.factors);
    }
    return order != 0 ? order : TermOrder.compareLists(constants, other.constants);
  }
}
