package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.number.Field;

/**
 * Linear algebra over any field, exact where the field is.
 *
 * @param <T> the entries
 */
public final class LinearAlgebra<T> {
  private final Field<T> field;

  public LinearAlgebra(Field<T> field) {
    this.field = field;
  }

  public Matrix<T> multiply(Matrix<T> a, Matrix<T> b) {
    throw new UnsupportedOperationException("not yet" + field);
  }

  public List<T> multiply(Matrix<T> a, List<T> x) {
    throw new UnsupportedOperationException("not yet");
  }

  public T trace(Matrix<T> a) {
    throw new UnsupportedOperationException("not yet");
  }

  public T determinant(Matrix<T> a) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The coefficients of det(λI − A), from λⁿ (that is 1) down to the constant. */
  public List<T> characteristicPolynomial(Matrix<T> a) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The x with A x = b; empty where A is singular. */
  public Optional<List<T>> solve(Matrix<T> a, List<T> b) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Empty where A is singular. */
  public Optional<Matrix<T>> inverse(Matrix<T> a) {
    throw new UnsupportedOperationException("not yet");
  }
}
