package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Matrices scaled by the diagonal of H, which has to be positive. */
final class Scaling {
  static final Formula INVERSE = Formulas.symbol("\\mathbf{D}^{-1}", "D^-1");
  static final Formula JACOBI = Formulas.symbol("\\mathbf{D}^{-1}\\mathbf{H}", "D^-1 H");
  static final Formula SYMMETRIC =
      Formulas.symbol("\\mathbf{D}^{-1/2}\\mathbf{H}\\mathbf{D}^{-1/2}", "D^(-1/2) H D^(-1/2)");

  private Scaling() {}

  static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (!h.isSquare() || !Exact.isConstant(h)) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    return h;
  }

  static List<Expression> diagonal(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    List<Expression> diagonal = IntStream.range(0, h.height()).mapToObj(i -> h.at(i, i)).toList();
    if (diagonal.stream().anyMatch(entry -> Exact.signum(entry) <= 0)) {
      throw new UnderivableException(Message.of("conditioning.diagonal"));
    }
    return diagonal;
  }

  /** What becomes of the entry in this row and column. */
  interface Cell {
    Expression of(int row, int column);
  }

  static Matrix<Expression> matrix(int size, Cell cell) {
    return new Matrix<>(
        IntStream.range(0, size)
            .mapToObj(i -> IntStream.range(0, size).mapToObj(j -> cell.of(i, j)).toList())
            .toList());
  }

  /** D⁻¹H. */
  static Matrix<Expression> jacobi(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    List<Expression> d = diagonal(derivation);
    return matrix(h.height(), (i, j) -> Exact.quotient(h.at(i, j), d.get(i)));
  }

  /** D^(−1/2) H D^(−1/2). */
  static Matrix<Expression> symmetric(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    List<Expression> d = diagonal(derivation);
    return matrix(
        h.height(),
        (i, j) ->
            i == j
                ? Expression.ONE
                : Exact.quotient(h.at(i, j), root(Exact.product(d.get(i), d.get(j)))));
  }

  static Expression root(Expression e) {
    return Simplifier.simplify(Expression.sqrt(e));
  }

  /** For two rows, from trace t and determinant D of a matrix with real eigenvalues of one sign. */
  static Expression condition(Matrix<Expression> m) {
    if (m.height() != 2 || m.width() != 2) {
      throw new UnderivableException(Message.of("conditioning.two-variables"));
    }
    Expression trace = Exact.sum(m.at(0, 0), m.at(1, 1));
    Expression determinant =
        Exact.difference(
            Exact.product(m.at(0, 0), m.at(1, 1)), Exact.product(m.at(0, 1), m.at(1, 0)));
    Expression discriminant =
        Exact.difference(Exact.product(trace, trace), Exact.product(Expression.of(4), determinant));
    if (Exact.signum(determinant) <= 0 || Exact.signum(discriminant) < 0) {
      throw new UnderivableException(Message.of("conditioning.not-a-bowl"));
    }
    Expression larger = Exact.sum(Exact.magnitude(trace), root(discriminant));
    return Simplifier.expand(
        Expression.quotient(
            Simplifier.expand(Expression.power(larger, 2)),
            Exact.product(Expression.of(4), determinant)));
  }
}
