package org.saddlepoint.derivation.saddles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.linear.Spectrum;

/**
 * Functions of a symmetric matrix, F = Σ φ(λᵢ) Pᵢ with the projections Pᵢ = Π (H − λⱼI)/(λᵢ − λⱼ)
 * (Sylvester's formula), one for each different eigenvalue.
 *
 * @param values the different eigenvalues, ascending
 */
record Spectral(
    Matrix<Expression> matrix, List<Expression> values, List<Matrix<Expression>> projections) {

  /** Of the Hessian at the point. */
  static Spectral of(Derivation derivation) {
    Matrix<Expression> h = Sized.symmetric(derivation, Quantities.HESSIAN_AT_POINT);
    List<Expression> values = different(eigenvalues(h));
    List<Matrix<Expression>> projections = new ArrayList<>();
    for (Expression value : values) {
      projections.add(projection(h, value, values));
    }
    return new Spectral(h, values, List.copyOf(projections));
  }

  /** All of them, ascending. */
  static List<Expression> eigenvalues(Matrix<Expression> symmetric) {
    return Spectrum.eigenvalues(symmetric)
        .orElseThrow(
            () -> new UnderivableException(Message.of("derivation.undecided-eigenvalues")));
  }

  private static List<Expression> different(List<Expression> ascending) {
    List<Expression> kept = new ArrayList<>();
    for (Expression value : ascending) {
      if (kept.isEmpty() || !Exact.isZero(Exact.difference(value, kept.getLast()))) {
        kept.add(value);
      }
    }
    return List.copyOf(kept);
  }

  private static Matrix<Expression> projection(
      Matrix<Expression> h, Expression value, List<Expression> values) {
    Matrix<Expression> product = Vectors.identity(h.height());
    for (Expression other : values) {
      if (!other.equals(value)) {
        Expression factor = Exact.quotient(Expression.ONE, Exact.difference(value, other));
        product =
            Vectors.times(product, Vectors.scaled(factor, Vectors.shifted(h, Exact.negate(other))));
      }
    }
    return product;
  }

  Matrix<Expression> map(UnaryOperator<Expression> function) {
    Matrix<Expression> sum = Vectors.scaled(Expression.ZERO, matrix);
    for (int i = 0; i < values.size(); i++) {
      sum = Vectors.plus(sum, Vectors.scaled(function.apply(values.get(i)), projections.get(i)));
    }
    return sum;
  }

  /**
   * Whether F is φ(H): it commutes with H, and for k = 0, 1, … the trace of F Hᵏ is Σ φ(λ) λᵏ,
   * which leaves no other choice where the eigenvalues are different.
   */
  static boolean isFunction(
      Matrix<Expression> h, Matrix<Expression> f, UnaryOperator<Expression> function) {
    List<Expression> eigenvalues = eigenvalues(h);
    Matrix<Expression> power = f;
    for (int k = 0; k < h.height(); k++) {
      List<Expression> terms = new ArrayList<>();
      for (Expression value : eigenvalues) {
        Expression raised = k == 0 ? Expression.ONE : Expression.power(value, k);
        terms.add(Expression.product(function.apply(value), raised));
      }
      if (!Measured.same(Exact.ALGEBRA.trace(power), Expression.sum(terms))) {
        return false;
      }
      power = Vectors.times(power, h);
    }
    return areSame(Vectors.times(f, h), Vectors.times(h, f));
  }

  private static boolean areSame(Matrix<Expression> a, Matrix<Expression> b) {
    for (int i = 0; i < a.height(); i++) {
      for (int j = 0; j < a.width(); j++) {
        if (!Measured.same(a.at(i, j), b.at(i, j))) {
          return false;
        }
      }
    }
    return true;
  }
}
