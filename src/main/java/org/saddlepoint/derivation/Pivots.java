package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** Determinants by elimination with fractions, which no rule uses. */
final class Pivots {
  private Pivots() {}

  static Rational determinant(Matrix<Rational> matrix) {
    List<List<Rational>> rows = new ArrayList<>(matrix.rows());
    Rational product = Rational.ONE;
    while (!rows.isEmpty()) {
      int pivot = 0;
      while (pivot < rows.size() && rows.get(pivot).getFirst().isZero()) {
        pivot++;
      }
      if (pivot == rows.size()) {
        return Rational.ZERO;
      }
      List<Rational> row = rows.remove(pivot);
      Rational first = row.getFirst();
      // A row from further down comes past as many others: one change of sign for each.
      product = product.times(pivot % 2 == 0 ? first : first.negate());
      rows.replaceAll(other -> eliminated(other, row));
    }
    return product;
  }

  /** The other row without its first entry, a multiple of the pivot's row taken away. */
  private static List<Rational> eliminated(List<Rational> row, List<Rational> pivotRow) {
    Rational factor = row.getFirst().dividedBy(pivotRow.getFirst());
    List<Rational> rest = new ArrayList<>();
    for (int j = 1; j < row.size(); j++) {
      rest.add(row.get(j).minus(factor.times(pivotRow.get(j))));
    }
    return rest;
  }
}
