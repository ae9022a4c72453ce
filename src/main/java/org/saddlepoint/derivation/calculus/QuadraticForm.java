package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** q·xᵀAx + bᵀx as it is given: by A, which need not be symmetric, b and the factor q. */
record QuadraticForm(Matrix<Expression> matrix, List<Expression> linear, Expression factor) {

  static QuadraticForm of(Derivation derivation) {
    Matrix<Expression> a = derivation.matrix(CalculusQuantities.QUADRATIC_MATRIX);
    int n = a.height();
    List<Expression> b =
        derivation.isGiven(CalculusQuantities.QUADRATIC_VECTOR)
            ? derivation.vector(CalculusQuantities.QUADRATIC_VECTOR)
            : Collections.nCopies(n, Expression.ZERO);
    boolean fits = derivation.variables().isEmpty() || n == derivation.dimension();
    if (!a.isSquare() || b.size() != n || !fits) {
      throw Exact.misshapen(CalculusQuantities.QUADRATIC_MATRIX);
    }
    Expression q =
        derivation.isGiven(CalculusQuantities.QUADRATIC_FACTOR)
            ? derivation.scalar(CalculusQuantities.QUADRATIC_FACTOR)
            : Expression.ONE;
    return new QuadraticForm(a, b, q);
  }

  int size() {
    return matrix.height();
  }

  /** A entry by entry with its mirror image: what is made of both. */
  static Matrix<Expression> mirrored(Matrix<Expression> a, BinaryOperator<Expression> combined) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < a.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < a.width(); j++) {
        row.add(combined.apply(a.at(i, j), a.at(j, i)));
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** q(A + Aᵀ). */
  Matrix<Expression> hessian() {
    return mirrored(matrix, (a, b) -> Exact.product(factor, Exact.sum(a, b)));
  }

  /** The function term by term, nothing collected. */
  Expression function(List<String> names) {
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Expression x = Expression.variable(names.get(i));
      terms.add(Expression.product(linear.get(i), x));
      for (int j = 0; j < size(); j++) {
        Expression y = Expression.variable(names.get(j));
        terms.add(Expression.product(factor, matrix.at(i, j), x, y));
      }
    }
    return Expression.sum(terms);
  }

  /** A matrix of the same form: xᵀMx = k·xᵀAx for all x, and M symmetric. */
  boolean hasForm(Matrix<Expression> symmetric, Expression k) {
    if (!symmetric.isSquare() || symmetric.height() != size() || !symmetric.isSymmetric()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j <= i; j++) {
        Expression expected = Expression.product(k, at(matrix, i, j));
        if (!Measured.same(at(symmetric, i, j), expected)) {
          return false;
        }
      }
    }
    return true;
  }

  /** xᵀMx for the x with a one at two places, which may be the same. */
  private static Expression at(Matrix<Expression> m, int i, int j) {
    return i == j ? m.at(i, i) : Expression.sum(m.at(i, i), m.at(i, j), m.at(j, i), m.at(j, j));
  }
}
