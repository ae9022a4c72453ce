package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Checks of eigenvectors by substitution. */
final class EigenvectorChecks {
  private EigenvectorChecks() {}

  /** H v − λ v = 0 where v is not 0. */
  static boolean isPair(Matrix<Expression> hessian, Expression lambda, List<Expression> vector) {
    List<Expression> zero = Collections.nCopies(hessian.height(), Expression.ZERO);
    return vector.stream().anyMatch(entry -> !Measured.same(entry, Expression.ZERO))
        && Measured.annihilates(lessOnDiagonal(hessian, lambda), vector, zero);
  }

  /** Not simplified: for substitution only. */
  private static Matrix<Expression> lessOnDiagonal(Matrix<Expression> matrix, Expression lambda) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      List<Expression> row = new ArrayList<>(matrix.rows().get(i));
      row.set(i, Expression.difference(row.get(i), lambda));
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** Gram’s determinant of vectors of length 1: 0 exactly where they are dependent. */
  static boolean areIndependent(List<List<Expression>> vectors) {
    List<List<Expression>> gram = new ArrayList<>();
    for (List<Expression> v : vectors) {
      gram.add(vectors.stream().map(w -> product(v, w)).toList());
    }
    return !Measured.isDeterminant(new Matrix<>(gram), Expression.ZERO);
  }

  /** v · w, as it stands. */
  static Expression product(List<Expression> v, List<Expression> w) {
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < v.size(); i++) {
      terms.add(Expression.product(v.get(i), w.get(i)));
    }
    return Expression.sum(terms);
  }
}
