package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** 1 − αλ: what a step of gradient descent multiplies the error along an eigenvector by. */
final class Factors {
  private Factors() {}

  static Expression of(Expression alpha, Expression eigenvalue) {
    return Exact.difference(Expression.ONE, Exact.product(alpha, eigenvalue));
  }

  /** In the order of the eigenvalues, smallest first. */
  static List<Expression> of(Derivation derivation) {
    Expression alpha = StepSize.of(derivation);
    return Curvatures.of(derivation).stream().map(eigenvalue -> of(alpha, eigenvalue)).toList();
  }

  /** 1 − 1/4 · 2. */
  static Formula written(Expression alpha, Expression eigenvalue) {
    return Lines.minus(Formulas.number(1), Lines.times(alpha, eigenvalue));
  }

  /** 1 − αλ₂. */
  static Formula symbol(int number) {
    return Lines.minus(
        Formulas.number(1), Formulas.join(StepSize.ALPHA, Notation.eigenvalue(number)));
  }

  /** s I + t H. */
  static Matrix<Expression> combined(Derivation derivation, Expression s, Expression t) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    return new Matrix<>(
        IntStream.range(0, h.height())
            .mapToObj(i ->
                IntStream.range(0, h.width())
                    .mapToObj(
                        j -> Exact.sum(i == j ? s : Expression.ZERO, Exact.product(t, h.at(i, j))))
                    .toList())
            .toList());
  }
}
