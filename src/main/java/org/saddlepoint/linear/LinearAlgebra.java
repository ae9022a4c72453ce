package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.number.Field;

/**
 * Linear algebra over any field, exact where the field is.
 *
 * <p>Up to {@link #SMALL} rows everything is written with minors (cofactors, Cramer's rule), as one
 * does by hand: over symbolic entries the results then look the way a teacher writes them, and the
 * only divisor is the determinant itself. Above that, determinants and characteristic polynomials
 * come from Berkowitz's algorithm, which never divides, and systems from elimination with pivots
 * that are decided not to be zero. S. Berkowitz, Inf. Process. Lett. 18 (1984) 147–150.
 *
 * @param <T> the entries
 */
public final class LinearAlgebra<T> {
  /** Rows up to which minors are used: their number grows as n!, by hand nobody goes further. */
  static final int SMALL = 4;

  private final Field<T> field;

  public LinearAlgebra(Field<T> field) {
    this.field = field;
  }

  public Matrix<T> multiply(Matrix<T> a, Matrix<T> b) {
    require(a.width() == b.height(), "a matrix of width %d times one of height %d", a, b);
    Matrix<T> columns = b.transpose();
    return new Matrix<>(a.rows().stream().map(row -> multiply(columns, row)).toList());
  }

  public List<T> multiply(Matrix<T> a, List<T> x) {
    if (a.width() != x.size()) {
      throw new IllegalArgumentException(
          "a matrix of width %d times a vector of %d entries".formatted(a.width(), x.size()));
    }
    return a.rows().stream().map(row -> dot(row, x)).toList();
  }

  private T dot(List<T> x, List<T> y) {
    return IntStream.range(0, x.size())
        .mapToObj(i -> field.multiply(x.get(i), y.get(i)))
        .reduce(field::add)
        .orElseThrow();
  }

  public T trace(Matrix<T> a) {
    requireSquare(a);
    return IntStream.range(0, a.height())
        .mapToObj(i -> a.at(i, i))
        .reduce(field::add)
        .orElseThrow();
  }

  public T determinant(Matrix<T> a) {
    requireSquare(a);
    if (a.height() <= SMALL) {
      return minors().determinant(a);
    }
    T constant = characteristicPolynomial(a).getLast();
    return a.height() % 2 == 0 ? constant : field.negate(constant);
  }

  /** The coefficients of det(λI − A), from λⁿ (that is 1) down to the constant. */
  public List<T> characteristicPolynomial(Matrix<T> a) {
    requireSquare(a);
    return a.height() <= SMALL
        ? minors().characteristicPolynomial(a)
        : new Berkowitz<>(field).characteristicPolynomial(a);
  }

  /** The x with A x = b; empty where A is singular. */
  public Optional<List<T>> solve(Matrix<T> a, List<T> b) {
    requireSquare(a);
    if (a.height() != b.size()) {
      throw new IllegalArgumentException(
          "%d equations with %d right-hand sides".formatted(a.height(), b.size()));
    }
    if (a.height() <= SMALL) {
      return minors().solve(a, b);
    }
    var column = new Matrix<>(b.stream().map(List::of).toList());
    return new Elimination<>(field)
        .solve(a, column)
        .map(x -> x.rows().stream().map(List::getFirst).toList());
  }

  /** Empty where A is singular. */
  public Optional<Matrix<T>> inverse(Matrix<T> a) {
    requireSquare(a);
    return a.height() <= SMALL
        ? minors().inverse(a)
        : new Elimination<>(field).solve(a, identity(a.height()));
  }

  public Matrix<T> identity(int size) {
    var rows = new ArrayList<List<T>>();
    for (int i = 0; i < size; i++) {
      int one = i;
      rows.add(
          IntStream.range(0, size).mapToObj(j -> j == one ? field.one() : field.zero()).toList());
    }
    return new Matrix<>(rows);
  }

  private Minors<T> minors() {
    return new Minors<>(field);
  }

  private static <T> void requireSquare(Matrix<T> a) {
    require(a.isSquare(), "width %d and height %d: not a square matrix", a, a);
  }

  private static <T> void require(boolean holds, String otherwise, Matrix<T> a, Matrix<T> b) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise.formatted(a.width(), b.height()));
    }
  }
}
