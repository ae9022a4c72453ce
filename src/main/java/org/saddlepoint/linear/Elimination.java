package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.number.Field;

/**
 * Gauss–Jordan elimination for A X = B. A pivot must be decided not to be zero; where a column has
 * none but an entry whose being zero is undecided, an {@link ArithmeticException} says so.
 */
final class Elimination<T> {
  private final Field<T> field;

  Elimination(Field<T> field) {
    this.field = field;
  }

  /** Empty where A is singular. */
  Optional<Matrix<T>> solve(Matrix<T> a, Matrix<T> b) {
    int n = a.height();
    var rows = new ArrayList<List<T>>();
    for (int i = 0; i < n; i++) {
      var row = new ArrayList<>(a.rows().get(i));
      row.addAll(b.rows().get(i));
      rows.add(row);
    }
    for (int column = 0; column < n; column++) {
      int pivot = pivot(rows, column);
      if (pivot < 0) {
        return Optional.empty();
      }
      rows.add(column, rows.remove(pivot));
      clear(rows, column);
    }
    return Optional.of(new Matrix<>(rows.stream().map(row -> row.subList(n, row.size())).toList()));
  }

  /**
   * The first row from the diagonal down with an entry that is not zero, −1 where there is none.
   */
  private int pivot(List<List<T>> rows, int column) {
    ArithmeticException undecided = null;
    for (int i = column; i < rows.size(); i++) {
      try {
        if (!field.isZero(rows.get(i).get(column))) {
          return i;
        }
      } catch (ArithmeticException unknown) {
        undecided = unknown;
      }
    }
    if (undecided != null) {
      throw undecided;
    }
    return -1;
  }

  private void clear(List<List<T>> rows, int column) {
    T scale = field.reciprocal(rows.get(column).get(column));
    List<T> pivotRow = rows.get(column);
    pivotRow.replaceAll(entry -> field.multiply(entry, scale));
    for (int i = 0; i < rows.size(); i++) {
      T factor = rows.get(i).get(column);
      if (i != column && !factor.equals(field.zero())) {
        List<T> row = rows.get(i);
        for (int j = 0; j < row.size(); j++) {
          row.set(j, field.subtract(row.get(j), field.multiply(factor, pivotRow.get(j))));
        }
      }
    }
  }
}
