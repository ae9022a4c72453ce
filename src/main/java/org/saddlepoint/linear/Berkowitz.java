package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.number.Field;

/**
 * The characteristic polynomial in O(n⁴) operations without a division, by bordering: where A has
 * the corner block M, last column c, last row r and last diagonal entry d, det(λI − A) comes from
 * det(λI − M) by multiplication with the Toeplitz matrix of 1, −d, −r c, −r M c, −r M² c, …
 */
final class Berkowitz<T> {
  private final Field<T> field;

  Berkowitz(Field<T> field) {
    this.field = field;
  }

  /** From the coefficient of λⁿ down to the constant. */
  List<T> characteristicPolynomial(Matrix<T> a) {
    List<T> polynomial = List.of(field.one());
    for (int size = 1; size <= a.height(); size++) {
      polynomial = bordered(polynomial, toeplitz(a, size));
    }
    return polynomial;
  }

  /** The Toeplitz column that leads from the corner block of size − 1 to that of size. */
  private List<T> toeplitz(Matrix<T> a, int size) {
    int last = size - 1;
    var entries = new ArrayList<T>();
    entries.add(field.one());
    entries.add(field.negate(a.at(last, last)));
    var column = new ArrayList<T>();
    for (int i = 0; i < last; i++) {
      column.add(a.at(i, last));
    }
    for (int k = 0; k < last; k++) {
      entries.add(field.negate(dot(a.rows().get(last), column)));
      column = image(a, column);
    }
    return entries;
  }

  private ArrayList<T> image(Matrix<T> a, List<T> x) {
    var image = new ArrayList<T>();
    for (int i = 0; i < x.size(); i++) {
      image.add(dot(a.rows().get(i), x));
    }
    return image;
  }

  /** Over the length of the second: the first may go on. */
  private T dot(List<T> row, List<T> x) {
    T sum = field.zero();
    for (int i = 0; i < x.size(); i++) {
      sum = field.add(sum, field.multiply(row.get(i), x.get(i)));
    }
    return sum;
  }

  private List<T> bordered(List<T> polynomial, List<T> toeplitz) {
    var product = new ArrayList<T>();
    for (int i = 0; i < toeplitz.size(); i++) {
      T sum = field.zero();
      for (int j = 0; j <= Math.min(i, polynomial.size() - 1); j++) {
        sum = field.add(sum, field.multiply(toeplitz.get(i - j), polynomial.get(j)));
      }
      product.add(sum);
    }
    return List.copyOf(product);
  }
}
