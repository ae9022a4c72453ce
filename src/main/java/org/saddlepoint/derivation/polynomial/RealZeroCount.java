package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.LinearAlgebra;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/**
 * How many real zeros polynomials with rational coefficients have in common, known only by their
 * values; for one polynomial in one variable or two in two. Two are projected along a slanted
 * direction: t = x + sy takes as many values at common zeros as there are of them, but for finitely
 * many s, and those values are the roots of the determinant of Sylvester's matrix; with s that does
 * not fit the count comes out too small or too large, never so for all s. The real roots of a
 * polynomial are counted by Hermite's theorem: the matrix of the sums of powers of the roots has
 * their number for its signature. It certifies {@link PolynomialSystem} and shares nothing with it.
 */
public final class RealZeroCount {
  private static final LinearAlgebra<Rational> ALGEBRA = new LinearAlgebra<>(Rationals.EXACT);

  private final Function<List<Rational>, List<Rational>> values;
  private final int degree;

  /**
   * @param values of all polynomials at a point
   * @param degree not less than that of any of them
   */
  public RealZeroCount(Function<List<Rational>, List<Rational>> values, int degree) {
    this.values = values;
    this.degree = degree;
  }

  public int inOneVariable() {
    return distinctRealRoots(interpolated(degree, t -> values.apply(List.of(t)).getFirst()));
  }

  /**
   * Along the lines x + sy = t. Empty where this s does not fit, or there are infinitely many
   * common zeros.
   */
  public OptionalInt inTwoVariables(Rational s) {
    int first = degreeAlong(s, Rational.ZERO, 0);
    int second = degreeAlong(s, Rational.ZERO, 1);
    boolean isGeneric =
        first == degreeAlong(s, Rational.ONE, 0) && second == degreeAlong(s, Rational.ONE, 1);
    if (!isGeneric || first < 1 || second < 1) {
      return OptionalInt.empty();
    }
    List<Rational> projected =
        interpolated(
            first * second,
            t -> ALGEBRA.determinant(sylvester(along(s, t, 0, first), along(s, t, 1, second))));
    return projected.isEmpty() ? OptionalInt.empty() : OptionalInt.of(distinctRealRoots(projected));
  }

  private int degreeAlong(Rational s, Rational t, int which) {
    return along(s, t, which, degree).size() - 1;
  }

  /** One of the two as a polynomial in y on the line x + sy = t, from the constant up. */
  private List<Rational> along(Rational s, Rational t, int which, int atMost) {
    return interpolated(atMost, y -> values.apply(List.of(t.minus(s.times(y)), y)).get(which));
  }

  private static Matrix<Rational> sylvester(List<Rational> p, List<Rational> q) {
    List<List<Rational>> rows = new ArrayList<>();
    int size = p.size() + q.size() - 2;
    for (int i = 0; i < q.size() - 1; i++) {
      rows.add(shifted(p, i, size));
    }
    for (int i = 0; i < p.size() - 1; i++) {
      rows.add(shifted(q, i, size));
    }
    return new Matrix<>(rows);
  }

  private static List<Rational> shifted(List<Rational> coefficients, int places, int size) {
    List<Rational> row = new ArrayList<>(Collections.nCopies(size, Rational.ZERO));
    for (int i = 0; i < coefficients.size(); i++) {
      row.set(places + i, coefficients.get(i));
    }
    return row;
  }

  /** The coefficients, constant first and none zero at the end, from values at 0, 1, 2, …. */
  private static List<Rational> interpolated(int degree, Function<Rational, Rational> value) {
    List<Rational> differences = new ArrayList<>();
    for (int k = 0; k <= degree; k++) {
      differences.add(value.apply(Rational.of(k)));
    }
    for (int order = 1; order <= degree; order++) {
      for (int i = degree; i >= order; i--) {
        Rational change = differences.get(i).minus(differences.get(i - 1));
        differences.set(i, change.dividedBy(Rational.of(order)));
      }
    }
    Rational[] result = new Rational[degree + 1];
    Arrays.fill(result, Rational.ZERO);
    for (int k = degree; k >= 0; k--) {
      // Times (t − k), plus the difference.
      for (int j = degree; j >= 0; j--) {
        Rational lower = j > 0 ? result[j - 1] : Rational.ZERO;
        result[j] = lower.minus(result[j].times(Rational.of(k)));
      }
      result[0] = result[0].plus(differences.get(k));
    }
    int length = degree + 1;
    while (length > 0 && result[length - 1].isZero()) {
      length--;
    }
    return List.of(result).subList(0, length);
  }

  /** By Hermite's theorem, of a polynomial other than zero. */
  static int distinctRealRoots(List<Rational> coefficients) {
    int n = coefficients.size() - 1;
    if (n < 1) {
      return 0;
    }
    List<Rational> sums = powerSums(coefficients, 2 * n - 1);
    List<List<Rational>> hankel = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      hankel.add(sums.subList(i, i + n));
    }
    Inertia inertia = Congruence.inertia(new Matrix<>(hankel));
    return inertia.positive() - inertia.negative();
  }

  /** The sums of the powers 0, 1, … of the roots, by Newton's identities. */
  private static List<Rational> powerSums(List<Rational> coefficients, int count) {
    int n = coefficients.size() - 1;
    Rational leading = coefficients.get(n);
    List<Rational> sums = new ArrayList<>(List.of(Rational.of(n)));
    for (int k = 1; k < count; k++) {
      Rational sum = Rational.ZERO;
      for (int i = 1; i <= Math.min(k, n); i++) {
        Rational factor = i == k ? Rational.of(k) : sums.get(k - i);
        sum = sum.minus(coefficients.get(n - i).times(factor));
      }
      sums.add(sum.dividedBy(leading));
    }
    return sums;
  }
}
