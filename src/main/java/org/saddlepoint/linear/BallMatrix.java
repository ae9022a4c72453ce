package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import org.saddlepoint.expression.Expression;

/** A square matrix in enclosures, for {@link EigenCertificate}. */
final class BallMatrix {
  private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

  private final Ball[][] rows;

  private BallMatrix(Ball[][] rows) {
    this.rows = rows;
  }

  static BallMatrix of(Matrix<Expression> a, int digits) {
    return new BallMatrix(
        a.rows().stream()
            .map(row -> row.stream().map(x -> Ball.of(x, digits)).toArray(Ball[]::new))
            .toArray(Ball[][]::new));
  }

  int height() {
    return rows.length;
  }

  Ball at(int i, int j) {
    return rows[i][j];
  }

  /** The largest sum of absolute values along a row: a bound of the norm. */
  BigDecimal norm() {
    return Arrays.stream(rows).map(BallMatrix::sum).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal sum(Ball[] row) {
    return Arrays.stream(row).map(Ball::size).reduce(BigDecimal.ZERO, (x, y) -> x.add(y, UP));
  }

  /** What |det| cannot exceed: the product over the rows of the sums of their absolute values. */
  BigDecimal determinantBound() {
    return bound(rows, 0);
  }

  private static BigDecimal bound(Ball[][] rows, int from) {
    BigDecimal bound = BigDecimal.ONE;
    for (int i = from; i < rows.length; i++) {
      bound = bound.multiply(sum(Arrays.copyOfRange(rows[i], from, rows.length)), UP);
    }
    return bound;
  }

  /**
   * By elimination with the largest entry as pivot; where all entries that are left may be zero,
   * their determinant is bounded by Hadamard's inequality.
   */
  Ball determinant() {
    Ball[][] a = Arrays.stream(rows).map(Ball[]::clone).toArray(Ball[][]::new);
    Ball determinant = Ball.exactly(BigDecimal.ONE);
    for (int k = 0; k < a.length; k++) {
      int[] pivot = largest(a, k);
      if (a[pivot[0]][pivot[1]].mayBeZero()) {
        return determinant.times(new Ball(BigDecimal.ZERO, bound(a, k)));
      }
      boolean turned = swap(a, k, pivot);
      determinant = determinant.times(a[k][k]);
      determinant = turned ? Ball.ZERO.minus(determinant) : determinant;
      eliminate(a, k);
    }
    return determinant;
  }

  private static int[] largest(Ball[][] a, int from) {
    int[] best = {from, from};
    for (int i = from; i < a.length; i++) {
      for (int j = from; j < a.length; j++) {
        if (a[i][j].middle().abs().compareTo(a[best[0]][best[1]].middle().abs()) > 0) {
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }

  /** Brings the pivot to (k, k); whether that turns the sign of the determinant. */
  private static boolean swap(Ball[][] a, int k, int[] pivot) {
    Ball[] row = a[k];
    a[k] = a[pivot[0]];
    a[pivot[0]] = row;
    for (Ball[] each : a) {
      Ball entry = each[k];
      each[k] = each[pivot[1]];
      each[pivot[1]] = entry;
    }
    return (pivot[0] == k) != (pivot[1] == k);
  }

  private static void eliminate(Ball[][] a, int k) {
    Ball inverse = a[k][k].reciprocal();
    for (int i = k + 1; i < a.length; i++) {
      Ball factor = a[i][k].times(inverse);
      for (int j = k + 1; j < a.length; j++) {
        a[i][j] = a[i][j].minus(factor.times(a[k][j]));
      }
    }
  }

  /** The middles. */
  BigDecimal[][] middles() {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(Ball::middle).toArray(BigDecimal[]::new))
        .toArray(BigDecimal[][]::new);
  }
}
