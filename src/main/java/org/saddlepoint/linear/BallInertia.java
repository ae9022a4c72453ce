package org.saddlepoint.linear;

import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * The signs of the pivots of A − xI in enclosures. The largest entry of the diagonal is the pivot;
 * where one beside the diagonal is much larger, its row and column are first added to (or taken
 * from) those of the other index, a congruence that makes it part of the diagonal.
 */
final class BallInertia {
  private static final int DIGITS = 70;

  private final Ball[][] a;
  private final boolean[] done;

  private BallInertia(BallMatrix matrix, Ball shift) {
    int n = matrix.height();
    a = new Ball[n][n];
    done = new boolean[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = i == j ? matrix.at(i, i).minus(shift) : matrix.at(i, j);
      }
    }
  }

  /** Empty where a pivot may be zero. */
  static Optional<Inertia> of(Matrix<Expression> symmetric, Rational x) {
    var reduction =
        new BallInertia(BallMatrix.of(symmetric, DIGITS), Ball.of(Expression.of(x), DIGITS));
    return reduction.inertia();
  }

  private Optional<Inertia> inertia() {
    int negative = 0;
    for (int step = 0; step < a.length; step++) {
      int pivot = pivot();
      if (a[pivot][pivot].mayBeZero()) {
        return Optional.empty();
      }
      negative += a[pivot][pivot].middle().signum() < 0 ? 1 : 0;
      done[pivot] = true;
      eliminate(pivot);
    }
    return Optional.of(new Inertia(negative, 0, a.length - negative));
  }

  private int pivot() {
    int[] diagonal = {-1, -1};
    int[] beside = {-1, -1};
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j <= i && !done[i]; j++) {
        int[] best = i == j ? diagonal : beside;
        if (!done[j] && (best[0] < 0 || size(i, j) > size(best[0], best[1]))) {
          best[0] = i;
          best[1] = j;
        }
      }
    }
    if (beside[0] >= 0 && size(beside[0], beside[1]) > 4 * size(diagonal[0], diagonal[0])) {
      add(beside[0], beside[1]);
      return beside[0];
    }
    return diagonal[0];
  }

  /** Only to choose: beyond the range of doubles any choice does. */
  private double size(int i, int j) {
    return Math.abs(a[i][j].middle().doubleValue());
  }

  private void add(int to, int from) {
    boolean opposite = a[to][from].middle().signum() < 0;
    for (int k = 0; k < a.length; k++) {
      a[to][k] = opposite ? a[to][k].minus(a[from][k]) : a[to][k].plus(a[from][k]);
    }
    for (int k = 0; k < a.length; k++) {
      a[k][to] = opposite ? a[k][to].minus(a[k][from]) : a[k][to].plus(a[k][from]);
    }
  }

  private void eliminate(int pivot) {
    Ball inverse = a[pivot][pivot].reciprocal();
    for (int i = 0; i < a.length; i++) {
      if (!done[i]) {
        Ball factor = a[i][pivot].times(inverse);
        for (int j = 0; j <= i; j++) {
          if (!done[j]) {
            a[i][j] = a[i][j].minus(factor.times(a[pivot][j]));
            a[j][i] = a[i][j];
          }
        }
      }
    }
  }
}
