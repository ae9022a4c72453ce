package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.IntervalArithmetic;
import org.saddlepoint.number.UndecidedException;

/**
 * The solution of A x = b in enclosures: elimination over intervals with the largest pivot of each
 * column, again with twice the digits while a pivot may be zero. Entries are known to any number of
 * digits, so that the growth of the intervals is only a matter of how many of them are spent.
 */
final class EnclosedSystem {
  /** Digits from which zero is suspected. */
  private static final int SUSPICION = 50;

  private static final BigDecimal TINY = new BigDecimal("1e-30");
  private static final int GUARD = 15;
  private static final int DOUBLINGS = 3;

  private final Matrix<Expression> matrix;
  private final List<Expression> right;
  private final ConcurrentMap<Integer, List<Interval>> known = new ConcurrentHashMap<>();

  private EnclosedSystem(Matrix<Expression> matrix, List<Expression> right) {
    this.matrix = matrix;
    this.right = right;
  }

  /** Empty where A is singular; throws {@link UndecidedException} where that is not known. */
  static Optional<List<Expression>> solve(Matrix<Expression> a, List<Expression> b) {
    var system = new EnclosedSystem(a, b);
    List<Interval> first;
    try {
      first = system.at(SUSPICION);
    } catch (UndecidedException mayBeSingular) {
      if (SymbolicZeros.isSingular(a)) {
        return Optional.empty();
      }
      throw mayBeSingular;
    }
    var x = new ArrayList<Expression>();
    for (int i = 0; i < first.size(); i++) {
      boolean zero = isTiny(first.get(i)) && SymbolicZeros.isSingular(withColumn(a, i, b));
      x.add(zero ? Expression.ZERO : new Expression.Implicit(new EnclosedUnknown(system, i)));
    }
    return Optional.of(List.copyOf(x));
  }

  private static boolean isTiny(Interval x) {
    return x.containsZero() && x.high().subtract(x.low()).compareTo(TINY) < 0;
  }

  /** By Cramer's rule the unknown is zero if this is singular. */
  private static Matrix<Expression> withColumn(
      Matrix<Expression> a, int column, List<Expression> b) {
    var rows = new ArrayList<List<Expression>>();
    for (int i = 0; i < a.height(); i++) {
      var row = new ArrayList<>(a.rows().get(i));
      row.set(column, b.get(i));
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  Matrix<Expression> matrix() {
    return matrix;
  }

  List<Expression> right() {
    return right;
  }

  /** Of the unknowns, with so many digits or more. */
  List<Interval> at(int digits) {
    return known.computeIfAbsent(digits, this::enclosures);
  }

  private List<Interval> enclosures(int digits) {
    int working = digits + GUARD + 2 * matrix.height();
    for (int doubling = 0; ; doubling++) {
      try {
        return eliminated(working << doubling);
      } catch (UndecidedException pivot) {
        if (doubling == DOUBLINGS) {
          throw pivot;
        }
      }
    }
  }

  private List<Interval> eliminated(int digits) {
    var arithmetic = new IntervalArithmetic(digits);
    var rows = new ArrayList<List<Interval>>();
    for (int i = 0; i < matrix.height(); i++) {
      var row = new ArrayList<Interval>();
      matrix.rows().get(i).forEach(entry -> row.add(Constants.enclosure(entry, digits)));
      row.add(Constants.enclosure(right.get(i), digits));
      rows.add(row);
    }
    for (int k = 0; k < rows.size(); k++) {
      rows.add(k, rows.remove(largest(rows, k)));
      eliminate(rows, k, arithmetic);
    }
    return substituted(rows, arithmetic);
  }

  private static int largest(List<List<Interval>> rows, int k) {
    int best = k;
    for (int i = k + 1; i < rows.size(); i++) {
      best = least(rows.get(i).get(k)).compareTo(least(rows.get(best).get(k))) > 0 ? i : best;
    }
    return best;
  }

  /** The least absolute value in an interval. */
  private static BigDecimal least(Interval x) {
    return x.containsZero() ? BigDecimal.ZERO : x.low().abs().min(x.high().abs());
  }

  private static void eliminate(List<List<Interval>> rows, int k, IntervalArithmetic arithmetic) {
    List<Interval> pivot = rows.get(k);
    for (int i = k + 1; i < rows.size(); i++) {
      List<Interval> row = rows.get(i);
      Interval factor = quotient(row.get(k), pivot.get(k), arithmetic);
      for (int j = k + 1; j < row.size() && !isZero(factor); j++) {
        row.set(j, arithmetic.subtract(row.get(j), arithmetic.multiply(factor, pivot.get(j))));
      }
    }
    quotient(Interval.of(1), pivot.get(k), arithmetic);
  }

  private static boolean isZero(Interval x) {
    return x.isPoint() && x.low().signum() == 0;
  }

  private static Interval quotient(Interval a, Interval b, IntervalArithmetic arithmetic) {
    if (b.containsZero()) {
      throw new UndecidedException("a pivot may be zero");
    }
    return arithmetic.divide(a, b);
  }

  private static List<Interval> substituted(
      List<List<Interval>> rows, IntervalArithmetic arithmetic) {
    int n = rows.size();
    var x = new Interval[n];
    for (int i = n - 1; i >= 0; i--) {
      Interval rest = rows.get(i).get(n);
      for (int j = i + 1; j < n; j++) {
        rest = arithmetic.subtract(rest, arithmetic.multiply(rows.get(i).get(j), x[j]));
      }
      x[i] = quotient(rest, rows.get(i).get(i), arithmetic);
    }
    return List.of(x);
  }
}
