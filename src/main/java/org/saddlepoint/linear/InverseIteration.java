package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * An approximate eigenvector for an approximate eigenvalue μ: solve (M − μI) x = b twice. Nothing
 * is promised about it; what it is worth shows in its residual.
 */
final class InverseIteration {
  private static final MathContext CONTEXT = new MathContext(70, RoundingMode.HALF_EVEN);

  /** How far beside μ the matrix is shifted, relatively, so that it is not quite singular. */
  private static final BigDecimal BESIDE = new BigDecimal("1e-40");

  /**
   * The start is made of its powers: no eigenvector with simple components is at right angles to
   * them, and so none is missed.
   */
  private static final BigDecimal BASE = new BigDecimal("0.57721566490153286060651209008240243");

  private InverseIteration() {}

  /** With a largest component of 1. */
  static BigDecimal[] eigenvector(BigDecimal[][] matrix, BigDecimal mu, BigDecimal norm) {
    int n = matrix.length;
    BigDecimal shift = mu.add(norm.add(mu.abs()).max(BigDecimal.ONE).multiply(BESIDE));
    var x = new BigDecimal[n];
    for (int i = 0; i < n; i++) {
      x[i] = BASE.pow(i, CONTEXT);
    }
    for (int round = 0; round < 2; round++) {
      BigDecimal[][] shifted =
          Arrays.stream(matrix).map(BigDecimal[]::clone).toArray(BigDecimal[][]::new);
      for (int i = 0; i < n; i++) {
        shifted[i][i] = shifted[i][i].subtract(shift);
      }
      x = scaled(solve(shifted, x));
    }
    return x;
  }

  private static BigDecimal[] solve(BigDecimal[][] a, BigDecimal[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      bringUp(a, b, k);
      if (a[k][k].signum() == 0) {
        a[k][k] = BESIDE;
      }
      for (int i = k + 1; i < n; i++) {
        BigDecimal factor = a[i][k].divide(a[k][k], CONTEXT);
        for (int j = k; j < n; j++) {
          a[i][j] = a[i][j].subtract(factor.multiply(a[k][j]), CONTEXT);
        }
        b[i] = b[i].subtract(factor.multiply(b[k]), CONTEXT);
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int j = k + 1; j < n; j++) {
        b[k] = b[k].subtract(a[k][j].multiply(b[j]), CONTEXT);
      }
      b[k] = b[k].divide(a[k][k], CONTEXT);
    }
    return b;
  }

  private static void bringUp(BigDecimal[][] a, BigDecimal[] b, int k) {
    int best = k;
    for (int i = k + 1; i < b.length; i++) {
      best = a[i][k].abs().compareTo(a[best][k].abs()) > 0 ? i : best;
    }
    BigDecimal[] row = a[k];
    a[k] = a[best];
    a[best] = row;
    BigDecimal right = b[k];
    b[k] = b[best];
    b[best] = right;
  }

  private static BigDecimal[] scaled(BigDecimal[] x) {
    BigDecimal largest = Arrays.stream(x).max((a, b) -> a.abs().compareTo(b.abs())).orElseThrow();
    return largest.signum() == 0
        ? x
        : Arrays.stream(x).map(c -> c.divide(largest, CONTEXT)).toArray(BigDecimal[]::new);
  }
}
