package org.saddlepoint.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.RealConstant;

/**
 * A component of the x with A x = b, known by elimination in intervals: for systems whose formulae
 * would outgrow every page. Throws {@link ArithmeticException} where A cannot be told from a
 * singular matrix.
 */
final class EnclosedSolution implements RealConstant {
  /** Digits that elimination may lose, at first; more are tried where that is not enough. */
  private static final int GUARD = 15;

  private static final int MOST_DIGITS = 4 * Constants.MAX_DIGITS;

  private final Matrix<Expression> a;
  private final List<Expression> b;
  private final int index;

  private EnclosedSolution(Matrix<Expression> a, List<Expression> b, int index) {
    this.a = a;
    this.b = b;
    this.index = index;
  }

  /** All components; A is known to be regular. */
  static List<Expression> all(Matrix<Expression> a, List<Expression> b) {
    return IntStream.range(0, b.size())
        .mapToObj(i -> (Expression) new Expression.Implicit(new EnclosedSolution(a, b, i)))
        .toList();
  }

  @Override
  public Interval enclosure(int digits) {
    for (int working = digits + GUARD; ; working *= 2) {
      try {
        return solve(working).get(index);
      } catch (ArithmeticException pivotMayBeZero) {
        if (working > MOST_DIGITS) {
          throw pivotMayBeZero;
        }
      }
    }
  }

  private List<Interval> solve(int digits) {
    Enclosures field = new Enclosures(digits);
    List<List<Interval>> rows = new ArrayList<>();
    for (int i = 0; i < b.size(); i++) {
      List<Interval> row = new ArrayList<>();
      for (int j = 0; j < b.size(); j++) {
        row.add(Constants.enclosure(a.at(i, j), digits));
      }
      row.add(Constants.enclosure(b.get(i), digits));
      rows.add(row);
    }
    for (int k = 0; k < rows.size(); k++) {
      bringUp(rows, k);
      eliminate(rows, k, field);
    }
    return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).getLast()).toList();
  }

  private static void bringUp(List<List<Interval>> rows, int k) {
    int best = k;
    for (int i = k + 1; i < rows.size(); i++) {
      if (least(rows.get(i).get(k)).compareTo(least(rows.get(best).get(k))) > 0) {
        best = i;
      }
    }
    List<Interval> row = rows.set(k, rows.get(best));
    rows.set(best, row);
  }

  /** The least magnitude in an interval. */
  private static BigDecimal least(Interval x) {
    return x.low().signum() > 0
        ? x.low()
        : x.high().signum() < 0 ? x.high().negate() : BigDecimal.ZERO;
  }

  /** The pivot becomes 1, and all else in its column 0. */
  private static void eliminate(List<List<Interval>> rows, int k, Enclosures field) {
    Interval inverse = field.reciprocal(rows.get(k).get(k));
    int width = rows.size() + 1;
    for (int j = k + 1; j < width; j++) {
      rows.get(k).set(j, field.multiply(rows.get(k).get(j), inverse));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = k + 1; i != k && j < width; j++) {
        Interval product = field.multiply(rows.get(i).get(k), rows.get(k).get(j));
        rows.get(i).set(j, field.subtract(rows.get(i).get(j), product));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnclosedSolution that
        && index == that.index
        && a.equals(that.a)
        && b.equals(that.b);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * a.hashCode() + b.hashCode()) + index;
  }

  @Override
  public String description() {
    return a.rows().stream()
        .map(row -> row.stream().map(Printer::text).collect(Collectors.joining(", ", "[", "]")))
        .collect(
            Collectors.joining(
                ", ",
                "component %d of the solution of a linear system with the matrix ["
                    .formatted(index + 1),
                "]"));
  }

  @Override
  public String toString() {
    return description();
  }
}
