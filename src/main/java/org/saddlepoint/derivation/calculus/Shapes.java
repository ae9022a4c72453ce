package org.saddlepoint.derivation.calculus;

import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What can be seen of a matrix by looking at it. */
final class Shapes {
  private Shapes() {}

  static boolean isDiagonal(Matrix<Expression> matrix) {
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        if (i != j && !matrix.at(i, j).equals(Expression.ZERO)) {
          return false;
        }
      }
    }
    return true;
  }
}
