package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;

/**
 * Certified enclosures of the eigenvalues of a symmetric matrix of any constants.
 *
 * <p>Let A V = V D + R with D diagonal and VᵀV = I + E. With the polar decomposition V = Q P, where
 * ‖P − I‖ ≤ ‖E‖, QᵀAQ differs from D by at most ‖R‖ + ‖E‖ (‖A‖ + ‖D‖), and by Weyl's inequality the
 * i-th eigenvalue of A from the i-th smallest entry of D by no more. R and E are worked out without
 * rounding for whatever V and D {@link JacobiRotations} came up with, and Frobenius' norm bounds
 * the norm; the width of the entries' own enclosures is added.
 */
final class EnclosedSpectrum {
  private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);

  /** Digits that rotations and sums may lose. */
  private static final int GUARD = 12;

  private final Matrix<Expression> matrix;
  private final boolean isScaled;
  private final ConcurrentMap<Integer, List<Interval>> known = new ConcurrentHashMap<>();

  EnclosedSpectrum(Matrix<Expression> symmetric) {
    this(symmetric, false);
  }

  private EnclosedSpectrum(Matrix<Expression> symmetric, boolean isScaled) {
    this.matrix = symmetric;
    this.isScaled = isScaled;
  }

  /**
   * Of DAD instead of A, with a diagonal D that makes the diagonal about 1: by Sylvester's law the
   * signs are the same, and they show even where the eigenvalues of A differ by many powers of ten.
   */
  static EnclosedSpectrum scaled(Matrix<Expression> symmetric) {
    return new EnclosedSpectrum(symmetric, true);
  }

  Matrix<Expression> matrix() {
    return matrix;
  }

  /** Of the eigenvalues in ascending order; the enclosures may overlap. */
  List<Interval> at(int digits) {
    return known.computeIfAbsent(digits, this::enclosures);
  }

  private List<Interval> enclosures(int digits) {
    int n = matrix.height();
    int working = digits + GUARD;
    var entries = new Interval[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        entries[i][j] = Constants.enclosure(matrix.at(i, j), working);
      }
    }
    if (isScaled) {
      scale(entries);
    }
    return enclosures(entries, working);
  }

  private static List<Interval> enclosures(Interval[][] entries, int working) {
    int n = entries.length;
    long negligible = largestExponent(entries) - 4L * working;
    var middle = new BigDecimal[n][n];
    BigDecimal widest = BigDecimal.ZERO;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        Interval entry = entries[i][j];
        // Beside entries that are so much larger it counts as 0, known to within its size.
        boolean counts = exponent(entry) > negligible;
        BigDecimal centre =
            counts ? entry.low().add(entry.high()).divide(BigDecimal.TWO) : BigDecimal.ZERO;
        middle[i][j] = centre;
        middle[j][i] = centre;
        BigDecimal width = counts ? entry.high().subtract(centre) : size(entry);
        widest = widest.max(width.round(UP));
      }
    }
    JacobiRotations.Result result = JacobiRotations.of(middle, working);
    BigDecimal radius = errorBound(middle, result).add(widest.multiply(BigDecimal.valueOf(n)), UP);
    return Arrays.stream(result.values())
        .sorted(Comparator.naturalOrder())
        .map(value -> around(value, radius, working))
        .toList();
  }

  private static BigDecimal size(Interval entry) {
    return entry.low().abs().max(entry.high().abs());
  }

  /** The power of ten of the first digit; very small for 0. */
  private static long exponent(Interval entry) {
    BigDecimal size = size(entry);
    return size.signum() == 0 ? Long.MIN_VALUE / 2 : (long) size.precision() - size.scale() - 1;
  }

  private static long largestExponent(Interval[][] entries) {
    long largest = Long.MIN_VALUE / 2;
    for (Interval[] row : entries) {
      for (Interval entry : row) {
        largest = entry == null ? largest : Math.max(largest, exponent(entry));
      }
    }
    return largest;
  }

  /** DAD with powers of ten in D that bring the diagonal near to 1. */
  private static void scale(Interval[][] entries) {
    int n = entries.length;
    var shift = new int[n];
    for (int i = 0; i < n; i++) {
      boolean zero = size(entries[i][i]).signum() == 0;
      shift[i] = zero ? 0 : Math.toIntExact(-Math.floorDiv(exponent(entries[i][i]), 2));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        Interval entry = entries[i][j];
        int by = shift[i] + shift[j];
        entries[i][j] =
            new Interval(entry.low().scaleByPowerOfTen(by), entry.high().scaleByPowerOfTen(by));
      }
    }
  }

  private static Interval around(BigDecimal value, BigDecimal radius, int digits) {
    return new Interval(
        value.subtract(radius, new MathContext(digits, RoundingMode.FLOOR)),
        value.add(radius, new MathContext(digits, RoundingMode.CEILING)));
  }

  private static BigDecimal errorBound(BigDecimal[][] a, JacobiRotations.Result result) {
    int n = a.length;
    BigDecimal residual = BigDecimal.ZERO;
    BigDecimal skew = BigDecimal.ZERO;
    for (int k = 0; k < n; k++) {
      BigDecimal[] x = result.vectors()[k];
      for (int i = 0; i < n; i++) {
        BigDecimal unit = k == i ? BigDecimal.ONE : BigDecimal.ZERO;
        residual = plusSquare(residual, dot(a[i], x).subtract(result.values()[k].multiply(x[i])));
        skew = plusSquare(skew, dot(result.vectors()[i], x).subtract(unit));
      }
    }
    BigDecimal scale = frobenius(a).add(frobenius(new BigDecimal[][] {result.values()}));
    return root(residual).add(root(skew).multiply(scale, UP), UP);
  }

  private static BigDecimal frobenius(BigDecimal[][] a) {
    return root(
        Arrays.stream(a)
            .flatMap(Arrays::stream)
            .reduce(BigDecimal.ZERO, EnclosedSpectrum::plusSquare));
  }

  private static BigDecimal plusSquare(BigDecimal sum, BigDecimal x) {
    BigDecimal size = x.abs().round(UP);
    return sum.add(size.multiply(size), UP);
  }

  /** Rounded up: the decimal root may be a unit too small. */
  private static BigDecimal root(BigDecimal square) {
    BigDecimal root = square.sqrt(new MathContext(12, RoundingMode.HALF_EVEN));
    return root.signum() == 0 ? root : root.add(root.ulp());
  }

  private static BigDecimal dot(BigDecimal[] x, BigDecimal[] y) {
    return IntStream.range(0, x.length)
        .mapToObj(i -> x[i].multiply(y[i]))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
