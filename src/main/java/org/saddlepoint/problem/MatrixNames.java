package org.saddlepoint.problem;

import java.util.Map;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The numbers of a drawn matrix that formulae may use: its entries, determinant and trace. */
final class MatrixNames {
  private MatrixNames() {}

  static void put(String name, Matrix<Expression> matrix, Map<String, Expression> scalars) {
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        scalars.put(name + (i + 1) + (j + 1), matrix.at(i, j));
      }
    }
    if (matrix.isSquare()) {
      scalars.put(Scope.determinantOf(name), Quadratics.exact(Quadratics.determinant(matrix)));
      scalars.put(Scope.traceOf(name), Quadratics.exact(Quadratics.trace(matrix)));
    }
  }
}
