package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Jacobi's rotations in decimals of any precision: an approximate diagonal D and approximately
 * orthogonal V with A V ≈ V D. Nothing is promised about the errors; {@link EnclosedSpectrum}
 * bounds them afterwards. Golub and Van Loan, Matrix Computations (2013), §8.5.
 */
final class JacobiRotations {
  /** Convergence is quadratic: ten sweeps do for 400 digits, and more would not help. */
  private static final int MAX_SWEEPS = 25;

  private final MathContext context;
  private final BigDecimal[][] a;
  private final BigDecimal[][] v;

  private JacobiRotations(BigDecimal[][] symmetric, int digits) {
    this.context = new MathContext(digits, RoundingMode.HALF_EVEN);
    int n = symmetric.length;
    this.a = new BigDecimal[n][];
    this.v = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = symmetric[i].clone();
      for (int j = 0; j < n; j++) {
        v[i][j] = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
      }
    }
  }

  /** The diagonal, and the columns of V as rows. */
  record Result(BigDecimal[] values, BigDecimal[][] vectors) {}

  static Result of(BigDecimal[][] symmetric, int digits) {
    var rotations = new JacobiRotations(symmetric, digits);
    rotations.run();
    int n = symmetric.length;
    var values = new BigDecimal[n];
    var vectors = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      values[i] = rotations.a[i][i];
      for (int j = 0; j < n; j++) {
        vectors[i][j] = rotations.v[j][i];
      }
    }
    return new Result(values, vectors);
  }

  private void run() {
    BigDecimal negligible = largest(true).movePointLeft(context.getPrecision());
    for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      if (largest(false).compareTo(negligible) <= 0) {
        return;
      }
      for (int p = 0; p < a.length; p++) {
        for (int q = p + 1; q < a.length; q++) {
          if (a[p][q].abs().compareTo(negligible) > 0) {
            rotate(p, q);
          }
        }
      }
    }
  }

  private BigDecimal largest(boolean withDiagonal) {
    BigDecimal largest = BigDecimal.ZERO;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < (withDiagonal ? i + 1 : i); j++) {
        largest = largest.max(a[i][j].abs());
      }
    }
    return largest;
  }

  private void rotate(int p, int q) {
    BigDecimal theta = a[q][q].subtract(a[p][p]).divide(a[p][q].multiply(BigDecimal.TWO), context);
    BigDecimal root = theta.multiply(theta).add(BigDecimal.ONE).sqrt(context);
    BigDecimal t = BigDecimal.ONE.divide(theta.abs().add(root), context);
    t = theta.signum() < 0 ? t.negate() : t;
    BigDecimal c = BigDecimal.ONE.divide(t.multiply(t).add(BigDecimal.ONE).sqrt(context), context);
    BigDecimal s = t.multiply(c, context);
    BigDecimal shift = t.multiply(a[p][q]);
    BigDecimal pp = a[p][p].subtract(shift, context);
    BigDecimal qq = a[q][q].add(shift, context);
    for (int k = 0; k < a.length; k++) {
      turn(a[k], p, q, c, s);
      turn(v[k], p, q, c, s);
    }
    for (int k = 0; k < a.length; k++) {
      a[p][k] = a[k][p];
      a[q][k] = a[k][q];
    }
    a[p][p] = pp;
    a[q][q] = qq;
    a[p][q] = BigDecimal.ZERO;
    a[q][p] = BigDecimal.ZERO;
  }

  private void turn(BigDecimal[] row, int p, int q, BigDecimal c, BigDecimal s) {
    BigDecimal x = row[p];
    BigDecimal y = row[q];
    row[p] = c.multiply(x).subtract(s.multiply(y), context);
    row[q] = s.multiply(x).add(c.multiply(y), context);
  }
}
