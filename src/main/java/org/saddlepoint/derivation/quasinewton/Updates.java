package org.saddlepoint.derivation.quasinewton;

import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The updates of Broyden, Fletcher, Goldfarb and Shanno (1970), of the matrix and of its inverse.
 * J. Nocedal, S. Wright, Numerical Optimization, 2nd ed. (2006), chapter 6.
 */
final class Updates {
  private Updates() {}

  /** B − (Bs)(Bs)ᵀ/(sᵀBs) + yyᵀ/(sᵀy). */
  static Matrix<Expression> ofMatrix(Matrix<Expression> b, Pair pair) {
    return Vectors.plus(
        Vectors.plus(b, Vectors.scaled(Expression.MINUS_ONE, lost(b, pair))),
        Vectors.scaled(pair.rho(), Vectors.outer(pair.y(), pair.y())));
  }

  /** (Bs)(Bs)ᵀ/(sᵀBs): what is taken away. */
  static Matrix<Expression> lost(Matrix<Expression> b, Pair pair) {
    List<Expression> image = Vectors.times(b, pair.s());
    return Vectors.scaled(
        Exact.quotient(Expression.ONE, Vectors.dot(pair.s(), image)), Vectors.outer(image, image));
  }

  /** V H Vᵀ + ρ ssᵀ with V = I − ρ s yᵀ. */
  static Matrix<Expression> ofInverse(Matrix<Expression> h, Pair pair) {
    return Vectors.plus(kept(h, pair, pair.rho()), gained(pair, pair.rho()));
  }

  static Matrix<Expression> projection(Pair pair, Expression rho) {
    return Vectors.minus(
        Vectors.identity(pair.s().size()), Vectors.scaled(rho, Vectors.outer(pair.s(), pair.y())));
  }

  static Matrix<Expression> kept(Matrix<Expression> h, Pair pair, Expression rho) {
    Matrix<Expression> v = projection(pair, rho);
    return Vectors.times(Vectors.times(v, h), v.transpose());
  }

  static Matrix<Expression> gained(Pair pair, Expression rho) {
    return Vectors.scaled(rho, Vectors.outer(pair.s(), pair.s()));
  }

  /** The symmetric update of rank one: A + rrᵀ/(rᵀx) with r = z − Ax, so that A₁x = z. */
  static Matrix<Expression> ofRankOne(
      Matrix<Expression> a, List<Expression> x, List<Expression> z) {
    List<Expression> r = Vectors.minus(z, Vectors.times(a, x));
    return Vectors.plus(
        a, Vectors.scaled(Exact.quotient(Expression.ONE, Vectors.dot(r, x)), Vectors.outer(r, r)));
  }

  static Matrix<Expression> inverse(Matrix<Expression> matrix) {
    return Exact.ALGEBRA
        .inverse(matrix)
        .orElseThrow(() -> new UnderivableException(Message.of("quasinewton.singular")));
  }

  /** By elimination afresh: the product with another matrix is the identity. */
  static boolean areInverse(Matrix<Expression> a, Matrix<Expression> b) {
    return a.height() == b.height()
        && a.isSquare()
        && Vectors.times(a, b).equals(Vectors.identity(a.height()));
  }
}
