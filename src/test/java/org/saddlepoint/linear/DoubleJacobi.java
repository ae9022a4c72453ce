package org.saddlepoint.linear;

import java.util.Arrays;
import org.saddlepoint.number.Rational;

/** Eigenvalues of a small symmetric matrix in double precision, by plain cyclic rotations. */
final class DoubleJacobi {
  private DoubleJacobi() {}

  static double[] eigenvalues(Matrix<Rational> symmetric) {
    int n = symmetric.height();
    var a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = symmetric.at(i, j).toDouble();
      }
    }
    for (int sweep = 0; sweep < 30; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(a, p, q);
        }
      }
    }
    var values = new double[n];
    Arrays.setAll(values, i -> a[i][i]);
    Arrays.sort(values);
    return values;
  }

  /** Multiplies by the plane rotation from both sides, angle and all. */
  private static void rotate(double[][] a, int p, int q) {
    double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    for (int k = 0; k < a.length; k++) {
      double x = a[k][p];
      double y = a[k][q];
      a[k][p] = c * x - s * y;
      a[k][q] = s * x + c * y;
    }
    for (int k = 0; k < a.length; k++) {
      double x = a[p][k];
      double y = a[q][k];
      a[p][k] = c * x - s * y;
      a[q][k] = s * x + c * y;
    }
  }
}
