package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.number.Field;

/**
 * Determinants by cofactors along the first row, and what follows from them: the coefficients of
 * det(λI − A) as sums of principal minors, Cramer's rule, the adjugate. For few rows only.
 */
final class Minors<T> {
  private final Field<T> field;

  Minors(Field<T> field) {
    this.field = field;
  }

  T determinant(Matrix<T> a) {
    int n = a.height();
    if (n == 1) {
      return a.at(0, 0);
    }
    if (n == 2) {
      return field.subtract(
          field.multiply(a.at(0, 0), a.at(1, 1)), field.multiply(a.at(0, 1), a.at(1, 0)));
    }
    T sum = field.zero();
    for (int j = 0; j < n; j++) {
      // A zero written as such is skipped, so that sparse matrices cost what they cost by hand.
      if (!a.at(0, j).equals(field.zero())) {
        sum = field.add(sum, field.multiply(a.at(0, j), cofactor(a, 0, j)));
      }
    }
    return sum;
  }

  private T cofactor(Matrix<T> a, int row, int column) {
    int n = a.height();
    T minor = determinant(part(a, without(n, row), without(n, column)));
    return (row + column) % 2 == 0 ? minor : field.negate(minor);
  }

  List<T> characteristicPolynomial(Matrix<T> a) {
    int n = a.height();
    var coefficients = new ArrayList<T>();
    coefficients.add(field.one());
    for (int size = 1; size <= n; size++) {
      T sum = sumOfPrincipalMinors(a, size);
      coefficients.add(size % 2 == 0 ? sum : field.negate(sum));
    }
    return List.copyOf(coefficients);
  }

  T sumOfPrincipalMinors(Matrix<T> a, int size) {
    return IntStream.range(1, 1 << a.height())
        .filter(chosen -> Integer.bitCount(chosen) == size)
        .mapToObj(
            chosen -> IntStream.range(0, a.height()).filter(i -> (chosen >> i & 1) == 1).toArray())
        .map(indices -> determinant(part(a, indices, indices)))
        .reduce(field::add)
        .orElseThrow();
  }

  Optional<List<T>> solve(Matrix<T> a, List<T> b) {
    T determinant = determinant(a);
    if (field.isZero(determinant)) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, a.height())
            .mapToObj(j -> field.divide(determinant(withColumn(a, j, b)), determinant))
            .toList());
  }

  Optional<Matrix<T>> inverse(Matrix<T> a) {
    T determinant = determinant(a);
    if (field.isZero(determinant)) {
      return Optional.empty();
    }
    if (a.height() == 1) {
      return Optional.of(Matrix.of(List.of(field.reciprocal(determinant))));
    }
    int n = a.height();
    return Optional.of(
        new Matrix<>(
            IntStream.range(0, n)
                .mapToObj(i ->
                    IntStream.range(0, n)
                        .mapToObj(j -> field.divide(cofactor(a, j, i), determinant))
                        .toList())
                .toList()));
  }

  private static <T> Matrix<T> withColumn(Matrix<T> a, int column, List<T> entries) {
    return new Matrix<>(
        IntStream.range(0, a.height())
            .mapToObj(i -> {
              var row = new ArrayList<>(a.rows().get(i));
              row.set(column, entries.get(i));
              return (List<T>) row;
            })
            .toList());
  }

  private static int[] without(int n, int left) {
    return IntStream.range(0, n).filter(i -> i != left).toArray();
  }

  private static <T> Matrix<T> part(Matrix<T> a, int[] rows, int[] columns) {
    return new Matrix<>(
        IntStream.of(rows)
            .mapToObj(i -> IntStream.of(columns).mapToObj(j -> a.at(i, j)).toList())
            .toList());
  }
}
