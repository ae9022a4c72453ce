package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * A system of equations in reduced row echelon form, whether it has one solution or not.
 *
 * @param rows of the matrix with the right-hand side as last entry
 * @param pivots the column of each row's leading 1; fewer than rows where the matrix is singular
 */
record Reduced(List<List<Expression>> rows, List<Integer> pivots) {

  static Reduced of(Matrix<Expression> matrix, List<Expression> right) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      List<Expression> row = new ArrayList<>(matrix.rows().get(i));
      row.add(right.get(i));
      rows.add(row);
    }
    List<Integer> pivots = new ArrayList<>();
    for (int column = 0; column < matrix.width(); column++) {
      int found = pivots.size();
      while (found < rows.size() && Exact.isZero(rows.get(found).get(column))) {
        found++;
      }
      if (found < rows.size()) {
        rows.add(pivots.size(), rows.remove(found));
        clear(rows, pivots.size(), column);
        pivots.add(column);
      }
    }
    return new Reduced(List.copyOf(rows), List.copyOf(pivots));
  }

  /** The pivot's row is divided by it, and taken from the others. */
  private static void clear(List<List<Expression>> rows, int pivot, int column) {
    Expression divisor = rows.get(pivot).get(column);
    rows.set(pivot, rows.get(pivot).stream().map(entry -> Exact.quotient(entry, divisor)).toList());
    for (int i = 0; i < rows.size(); i++) {
      if (i != pivot) {
        rows.set(i, minus(rows.get(i), rows.get(i).get(column), rows.get(pivot)));
      }
    }
  }

  private static List<Expression> minus(
      List<Expression> row, Expression factor, List<Expression> pivot) {
    List<Expression> result = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      result.add(Exact.difference(row.get(j), Exact.product(factor, pivot.get(j))));
    }
    return result;
  }

  boolean isSingular() {
    return pivots.size() < rows.size();
  }

  /** One solution, with 0 for what may be chosen; empty where the equations contradict. */
  Optional<List<Expression>> solution() {
    for (List<Expression> row : rows.subList(pivots.size(), rows.size())) {
      if (!Exact.isZero(row.getLast())) {
        return Optional.empty();
      }
    }
    List<Expression> solution = zeros();
    for (int i = 0; i < pivots.size(); i++) {
      solution.set(pivots.get(i), rows.get(i).getLast());
    }
    return Optional.of(List.copyOf(solution));
  }

  /** A basis of the vectors that the matrix takes to 0. */
  List<List<Expression>> kernel() {
    List<List<Expression>> basis = new ArrayList<>();
    for (int free = 0; free < rows.size(); free++) {
      if (!pivots.contains(free)) {
        List<Expression> vector = zeros();
        vector.set(free, Expression.ONE);
        for (int i = 0; i < pivots.size(); i++) {
          vector.set(pivots.get(i), Exact.negate(rows.get(i).get(free)));
        }
        basis.add(List.copyOf(vector));
      }
    }
    return basis;
  }

  private List<Expression> zeros() {
    return new ArrayList<>(Collections.nCopies(rows.size(), Expression.ZERO));
  }

  /** With a line before the right-hand side. */
  Formula formula() {
    String tex =
        rows.stream()
            .map(row ->
                row.stream().map(e -> Formulas.of(e).tex()).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "));
    String text =
        rows.stream()
            .map(row ->
                row.subList(0, rows.size()).stream()
                        .map(e -> Formulas.of(e).text())
                        .collect(Collectors.joining(", "))
                    + " | "
                    + Formulas.of(row.getLast()).text())
            .collect(Collectors.joining("; "));
    String columns = "c".repeat(rows.size()) + "|c";
    return new Formula(
        "\\left(\\begin{array}{" + columns + "} " + tex + " \\end{array}\\right)",
        "[" + text + "]");
  }
}
