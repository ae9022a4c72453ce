package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.problem.Precision;

/**
 * The eigenvectors of one eigenvalue: a line, or where it occurs several times the span of several
 * vectors. A vector lies in a span where the Gram determinant of all of them is zero; the root of
 * the quotient of the two Gram determinants is its distance.
 */
record Eigenspace(List<List<Expression>> basis) {
  private static final double OFF_BY_ONE = 3;

  Eigenspace {
    basis = List.copyOf(basis);
  }

  int dimension() {
    return basis.size();
  }

  /** How a typed vector stands to this space. */
  Closeness of(List<Entry> typed, Precision precision) {
    if (typed.size() != basis.getFirst().size() || DirectionComparison.isZero(typed)) {
      return Closeness.DIFFERENT;
    }
    if (basis.size() == 1) {
      return DirectionComparison.of(basis.getFirst(), typed, false, precision);
    }
    try {
      List<Expression> vector = typed.stream().map(Entry::value).toList();
      return isDependent(joined(vector)) ? Closeness.EQUAL : byDistance(vector, typed, precision);
    } catch (ArithmeticException | UnderivableException undefined) {
      return Closeness.DIFFERENT;
    }
  }

  private List<List<Expression>> joined(List<Expression> vector) {
    List<List<Expression>> all = new ArrayList<>(basis);
    all.add(vector);
    return all;
  }

  /** Whether these vectors, exact ones, are linearly dependent. */
  private static boolean isDependent(List<List<Expression>> vectors) {
    if (vectors.size() > vectors.getFirst().size()) {
      return true;
    }
    var rows = new Matrix<>(vectors);
    return Exact.isZero(Exact.ALGEBRA.determinant(Exact.ALGEBRA.multiply(rows, rows.transpose())));
  }

  /** Whether typed vectors, decimals perhaps, are too near to dependent to span anything. */
  static boolean areDependent(List<List<Entry>> vectors) {
    try {
      List<List<Expression>> exact =
          vectors.stream().map(v -> v.stream().map(Entry::value).toList()).toList();
      double volume = gram(exact);
      double sizes = exact.stream().mapToDouble(v -> gram(List.of(v))).reduce(1, (a, b) -> a * b);
      double least = 1e-4;
      return volume <= least * sizes;
    } catch (ArithmeticException undefined) {
      return false;
    }
  }

  private Closeness byDistance(List<Expression> vector, List<Entry> typed, Precision precision) {
    double distance = Math.sqrt(Math.max(0, gram(joined(vector)) / gram(basis)));
    double reach = reach(typed, Digits.ENOUGH);
    if (distance <= reach) {
      return precision instanceof Precision.Exact ? Closeness.NOT_EXACT : Closeness.ROUNDED;
    }
    if (distance <= reach(typed, 2)) {
      return Closeness.FEW_DIGITS;
    }
    return distance <= OFF_BY_ONE * reach ? Closeness.LAST_DIGIT : Closeness.DIFFERENT;
  }

  /** How far what was meant may lie from what was typed. */
  private static double reach(List<Entry> typed, int digits) {
    return Math.sqrt(
        typed.stream()
            .mapToDouble(entry -> Reach.of(entry).from(digits).half().toDouble())
            .map(half -> half * half)
            .sum());
  }

  /** The Gram determinant in doubles, by elimination. */
  private static double gram(List<List<Expression>> vectors) {
    double[][] v =
        vectors.stream()
            .map(row -> row.stream().mapToDouble(Constants::toDouble).toArray())
            .toArray(double[][]::new);
    double[][] products =
        Arrays.stream(v)
            .map(a -> Arrays.stream(v).mapToDouble(b -> dot(a, b)).toArray())
            .toArray(double[][]::new);
    double determinant = 1;
    for (int k = 0; k < products.length; k++) {
      determinant *= products[k][k];
      if (determinant <= 0) {
        return 0;
      }
      for (int i = k + 1; i < products.length; i++) {
        double factor = products[i][k] / products[k][k];
        for (int j = k; j < products.length; j++) {
          products[i][j] -= factor * products[k][j];
        }
      }
    }
    return determinant;
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }
}
