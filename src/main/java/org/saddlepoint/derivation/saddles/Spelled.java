package org.saddlepoint.derivation.saddles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** Sums of matrices and lists of eigenvalues as they are written out. */
final class Spelled {
  private Spelled() {}

  /** 3 → 3, −2 → 1: what becomes of each eigenvalue. */
  static Formula mended(List<Expression> values, UnaryOperator<Expression> how) {
    return Formulas.list(
        values.stream()
            .map(value ->
                Formulas.join(
                    Formulas.of(value),
                    Formulas.symbol("\\mapsto", "->"),
                    Formulas.of(how.apply(value))))
            .toList());
  }

  /** c₁ P₁ + c₂ P₂ + …; what has the factor 0 is left out. */
  static Formula combination(List<Expression> factors, List<Matrix<Expression>> matrices) {
    List<Formula> terms = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      if (!Exact.isZero(factors.get(i))) {
        terms.add(times(factors.get(i), Formulas.matrix(matrices.get(i))));
      }
    }
    return terms.isEmpty() ? Formulas.number(0) : Formulas.sum(terms);
  }

  /** c A without a factor 1. */
  static Formula times(Expression factor, Formula matrix) {
    if (factor.equals(Expression.ONE)) {
      return matrix;
    }
    if (factor.equals(Expression.MINUS_ONE)) {
      return Formulas.negative(matrix);
    }
    Formula front =
        factor instanceof Expression.Sum
            ? Formulas.brackets(Formulas.of(factor))
            : Formulas.of(factor);
    return Formulas.join(front, matrix);
  }
}
