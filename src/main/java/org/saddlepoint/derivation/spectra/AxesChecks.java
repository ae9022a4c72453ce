package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Whether a matrix is orthogonal and makes the Hessian diagonal, by multiplying out. */
final class AxesChecks {
  private AxesChecks() {}

  /** QᵀQ = I and QᵀHQ diagonal. */
  static boolean diagonalises(Matrix<Expression> hessian, Matrix<Expression> q) {
    return hasShapeOf(hessian, q) && isOrthogonal(q) && isDiagonal(hessian, q);
  }

  private static boolean hasShapeOf(Matrix<Expression> hessian, Matrix<Expression> q) {
    return q.isSquare() && q.height() == hessian.height() && Exact.isConstant(q);
  }

  static boolean isOrthogonal(Matrix<Expression> q) {
    List<List<Expression>> columns = q.transpose().rows();
    boolean all = true;
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j <= i; j++) {
        Expression product = EigenvectorChecks.product(columns.get(i), columns.get(j));
        all = all && Measured.same(product, i == j ? Expression.ONE : Expression.ZERO);
      }
    }
    return all;
  }

  private static boolean isDiagonal(Matrix<Expression> hessian, Matrix<Expression> q) {
    List<List<Expression>> columns = q.transpose().rows();
    boolean all = true;
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        all = all && (i == j || vanishes(hessian, columns.get(i), columns.get(j)));
      }
    }
    return all;
  }

  private static boolean vanishes(
      Matrix<Expression> hessian, List<Expression> v, List<Expression> w) {
    return Measured.same(form(hessian, v, w), Expression.ZERO);
  }

  /** vᵀHw, as it stands. */
  static Expression form(Matrix<Expression> hessian, List<Expression> v, List<Expression> w) {
    List<Expression> rows =
        hessian.rows().stream().map(row -> EigenvectorChecks.product(row, w)).toList();
    return EigenvectorChecks.product(v, rows);
  }

  /** Says which of the two things an answer lacks. */
  static Property.Judged judge(Derivation derivation, Value answer) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    if (!(answer instanceof Value.Grid(var q)) || !hasShapeOf(hessian, q)) {
      return judged(false, "shape");
    }
    if (!isDiagonal(hessian, q)) {
      return judged(false, "not-diagonal");
    }
    return isOrthogonal(q) ? judged(true, "holds") : judged(false, "not-orthogonal");
  }

  private static Property.Judged judged(boolean holds, String name) {
    return new Property.Judged(holds, Message.of("property.principal-axes." + name));
  }
}
