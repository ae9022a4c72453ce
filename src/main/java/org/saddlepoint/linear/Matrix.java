package org.saddlepoint.linear;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A rectangle of entries, row by row, with at least one row and one column. Indices count from 0.
 *
 * @param <T> the entries
 */
public record Matrix<T>(List<List<T>> rows) {
  public Matrix {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() || rows.getFirst().isEmpty()) {
      throw new IllegalArgumentException("a matrix needs a row and a column");
    }
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() != rows.getFirst().size()) {
        throw new IllegalArgumentException(
            "row %d has %d entries, expected %d"
                .formatted(i + 1, rows.get(i).size(), rows.getFirst().size()));
      }
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Matrix<T> of(List<T>... rows) {
    return new Matrix<>(Arrays.asList(rows));
  }

  public int height() {
    return rows.size();
  }

  public int width() {
    return rows.getFirst().size();
  }

  public boolean isSquare() {
    return height() == width();
  }

  public T at(int row, int column) {
    return rows.get(row).get(column);
  }

  public Matrix<T> transpose() {
    return new Matrix<>(
        IntStream.range(0, width())
            .mapToObj(j -> rows.stream().map(row -> row.get(j)).toList())
            .toList());
  }

  public <U> Matrix<U> map(Function<? super T, ? extends U> f) {
    return new Matrix<U>(rows.stream().map(row -> row.stream().<U>map(f).toList()).toList());
  }

  /** Equal to its transpose, entry by entry as written. */
  public boolean isSymmetric() {
    return isSquare() && equals(transpose());
  }
}
