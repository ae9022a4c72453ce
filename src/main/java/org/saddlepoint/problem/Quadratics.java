package org.saddlepoint.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Small matrices of constants: what drawing them, and functions made of them, needs. */
final class Quadratics {
  private Quadratics() {}

  /** Combined to what it is, at once where it is rational. */
  static Expression exact(Expression constant) {
    return Exact.of(constant, Map.of())
        .map(Expression::of)
        .orElseGet(() -> Simplifier.simplify(constant));
  }

  static Expression trace(Matrix<Expression> matrix) {
    return Expression.sum(
        IntStream.range(0, matrix.height()).mapToObj(i -> matrix.at(i, i)).toList());
  }

  /** By the first row: matrices here have at most a handful of them. */
  static Expression determinant(Matrix<Expression> matrix) {
    if (matrix.height() == 1) {
      return matrix.at(0, 0);
    }
    List<Expression> terms = new ArrayList<>();
    for (int j = 0; j < matrix.width(); j++) {
      Expression minor = Expression.product(matrix.at(0, j), determinant(without(matrix, j)));
      terms.add(j % 2 == 0 ? minor : Expression.negate(minor));
    }
    return exact(Expression.sum(terms));
  }

  private static Matrix<Expression> without(Matrix<Expression> matrix, int column) {
    return new Matrix<>(
        matrix.rows().stream()
            .skip(1)
            .map(row -> {
              List<Expression> rest = new ArrayList<>(row);
              rest.remove(column);
              return List.copyOf(rest);
            })
            .toList());
  }

  static List<Expression> times(Matrix<Expression> matrix, List<Expression> x) {
    return matrix.rows().stream()
        .map(row ->
            exact(
                Expression.sum(
                    IntStream.range(0, row.size())
                        .mapToObj(j -> Expression.product(row.get(j), x.get(j)))
                        .toList())))
        .toList();
  }

  /** ½ xᵀHx + bᵀx + c, each product of variables once. */
  static Expression function(
      Matrix<Expression> hessian, List<Expression> linear, Expression constant, List<String> x) {
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      Expression own = Expression.variable(x.get(i));
      Expression half = exact(Expression.product(Expression.of(1, 2), hessian.at(i, i)));
      terms.add(Expression.product(half, Expression.power(own, 2)));
      for (int j = i + 1; j < x.size(); j++) {
        terms.add(Expression.product(hessian.at(i, j), own, Expression.variable(x.get(j))));
      }
      terms.add(Expression.product(linear.get(i), own));
    }
    terms.add(constant);
    return Simplifier.simplify(Expression.sum(terms));
  }
}
