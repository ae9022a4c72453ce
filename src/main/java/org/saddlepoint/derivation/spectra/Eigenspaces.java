package org.saddlepoint.derivation.spectra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/**
 * Null spaces of matrices of constants, by elimination with pivots that are decided not to be zero,
 * and what belongs to them. Vectors of fractions are scaled to whole numbers without a common
 * factor, the first that is not zero being positive; others so that this first one is 1.
 */
final class Eigenspaces {
  /** Above this elimination with roots grows too long to be read. */
  private static final int MAX_ROWS = 6;

  private Eigenspaces() {}

  /** A − λI. */
  static Matrix<Expression> shifted(Matrix<Expression> matrix, Expression lambda) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      List<Expression> row = new ArrayList<>(matrix.rows().get(i));
      row.set(i, Exact.difference(row.get(i), lambda));
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** Eigenvectors for λ that span its eigenspace; none where λ is no eigenvalue. */
  static List<List<Expression>> of(Matrix<Expression> matrix, Expression lambda) {
    if (Formulas.isNumerical(lambda) || matrix.height() > MAX_ROWS) {
      throw new UnderivableException(Message.of("spectra.no-closed-form"));
    }
    return nullSpace(shifted(matrix, lambda));
  }

  /** The one direction in which the eigenvectors for λ lie. */
  static List<Expression> only(Matrix<Expression> matrix, Expression lambda) {
    List<List<Expression>> all = of(matrix, lambda);
    if (all.isEmpty()) {
      throw new UnderivableException(Message.of("spectra.no-eigenvalue", Message.maths(lambda)));
    }
    if (all.size() > 1) {
      throw new UnderivableException(Message.of("spectra.many-directions", Message.maths(lambda)));
    }
    return all.getFirst();
  }

  static List<List<Expression>> nullSpace(Matrix<Expression> matrix) {
    List<List<Expression>> rows = reduced(matrix);
    List<Integer> pivots = rows.stream().map(Eigenspaces::leading).toList();
    List<List<Expression>> basis = new ArrayList<>();
    for (int free = 0; free < matrix.width(); free++) {
      if (!pivots.contains(free)) {
        basis.add(tidy(withFree(rows, pivots, free, matrix.width())));
      }
    }
    return basis;
  }

  private static List<Expression> withFree(
      List<List<Expression>> rows, List<Integer> pivots, int free, int width) {
    List<Expression> vector = new ArrayList<>(Collections.nCopies(width, Expression.ZERO));
    vector.set(free, Expression.ONE);
    for (int i = 0; i < rows.size(); i++) {
      vector.set(pivots.get(i), Exact.negate(rows.get(i).get(free)));
    }
    return vector;
  }

  /** The rows that are not zero, each beginning with a 1 above and below which there are zeros. */
  static List<List<Expression>> reduced(Matrix<Expression> matrix) {
    List<List<Expression>> rest = new ArrayList<>(matrix.rows());
    List<List<Expression>> done = new ArrayList<>();
    for (int column = 0; column < matrix.width(); column++) {
      int j = column;
      Optional<List<Expression>> pivot =
          rest.stream().filter(row -> !Exact.isZero(row.get(j))).findFirst();
      if (pivot.isPresent()) {
        rest.remove(pivot.get());
        Expression head = pivot.get().get(j);
        List<Expression> row = pivot.get().stream().map(e -> Exact.quotient(e, head)).toList();
        done.replaceAll(other -> cleared(other, row, j));
        rest.replaceAll(other -> cleared(other, row, j));
        done.add(row);
      }
    }
    return done;
  }

  private static List<Expression> cleared(
      List<Expression> row, List<Expression> pivot, int column) {
    Expression factor = row.get(column);
    List<Expression> result = new ArrayList<>();
    for (int k = 0; k < row.size(); k++) {
      Expression entry = Exact.difference(row.get(k), Exact.product(factor, pivot.get(k)));
      result.add(k == column || Exact.isZero(entry) ? Expression.ZERO : entry);
    }
    return result;
  }

  private static int leading(List<Expression> row) {
    int j = 0;
    while (row.get(j).equals(Expression.ZERO)) {
      j++;
    }
    return j;
  }

  /** The same direction in its simplest form. */
  static List<Expression> tidy(List<Expression> vector) {
    Optional<Expression> first = vector.stream().filter(e -> !Exact.isZero(e)).findFirst();
    if (first.isEmpty()) {
      return vector;
    }
    return vector.stream().allMatch(Expression.Constant.class::isInstance)
        ? whole(vector, Exact.signum(first.get()))
        : vector.stream().map(e -> Exact.quotient(e, first.get())).toList();
  }

  private static List<Expression> whole(List<Expression> vector, int sign) {
    List<Rational> values = vector.stream().map(e -> ((Expression.Constant) e).value()).toList();
    BigInteger below = BigInteger.ONE;
    for (Rational value : values) {
      below = below.multiply(value.denominator()).divide(below.gcd(value.denominator()));
    }
    Rational common = Rational.of(below);
    BigInteger above = BigInteger.ZERO;
    for (Rational value : values) {
      above = above.gcd(value.times(common).numerator());
    }
    Rational scale = Rational.of(below, sign < 0 ? above.negate() : above);
    return values.stream().<Expression>map(value -> Expression.of(value.times(scale))).toList();
  }

  /** Whether one is a multiple of the other, neither being zero. */
  static boolean areParallel(List<Expression> v, List<Expression> w) {
    if (v.size() != w.size() || Exact.areZero(v) || Exact.areZero(w)) {
      return false;
    }
    for (int i = 0; i < v.size(); i++) {
      for (int j = 0; j < i; j++) {
        Expression cross =
            Exact.difference(Exact.product(v.get(i), w.get(j)), Exact.product(v.get(j), w.get(i)));
        if (!Exact.isZero(Simplifier.expand(cross))) {
          return false;
        }
      }
    }
    return true;
  }

  static Expression dot(List<Expression> v, List<Expression> w) {
    List<Expression> terms = new ArrayList<>();
    for (int i = 0; i < v.size(); i++) {
      terms.add(Expression.product(v.get(i), w.get(i)));
    }
    return Simplifier.simplify(Expression.sum(terms));
  }

  /** Vectors at right angles that span the same (Gram and Schmidt). */
  static List<List<Expression>> orthogonal(List<List<Expression>> vectors) {
    List<List<Expression>> done = new ArrayList<>();
    for (List<Expression> vector : vectors) {
      List<Expression> rest = vector;
      for (List<Expression> earlier : done) {
        Expression share = Exact.quotient(dot(rest, earlier), dot(earlier, earlier));
        rest = minus(rest, share, earlier);
      }
      done.add(tidy(rest));
    }
    return done;
  }

  private static List<Expression> minus(List<Expression> v, Expression factor, List<Expression> w) {
    List<Expression> result = new ArrayList<>();
    for (int i = 0; i < v.size(); i++) {
      result.add(Exact.difference(v.get(i), Exact.product(factor, w.get(i))));
    }
    return result;
  }
}
