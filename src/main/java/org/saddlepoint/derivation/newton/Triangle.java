package org.saddlepoint.derivation.newton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/**
 * A system of equations with rational coefficients after forward elimination, to be shown.
 *
 * @param way to it: what is done to the rows for one column after the other, and what that leaves
 */
record Triangle(List<List<Rational>> rows, List<Formula> way) {
  /** Rows beyond which nobody follows the numbers. */
  private static final int SHOWN = 5;

  private static final Formula BECOMES = Formulas.symbol("\\leftarrow", "<-");
  private static final Formula EXCHANGED = Formulas.symbol("\\leftrightarrow", "<->");

  /** Empty where an entry is not rational, or where there is too much to show. */
  static Optional<Triangle> of(Matrix<Expression> matrix, List<Expression> right) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      List<Rational> row = new ArrayList<>();
      for (Expression entry : matrix.rows().get(i)) {
        add(row, entry);
      }
      add(row, right.get(i));
      if (row.size() <= matrix.width()) {
        return Optional.empty();
      }
      rows.add(row);
    }
    return rows.size() <= SHOWN ? Optional.of(eliminated(rows)) : Optional.empty();
  }

  private static void add(List<Rational> row, Expression entry) {
    if (entry instanceof Expression.Constant(var value)) {
      row.add(value);
    }
  }

  private static Triangle eliminated(List<List<Rational>> rows) {
    List<Formula> way = new ArrayList<>();
    for (int column = 0; column < rows.size(); column++) {
      List<Formula> done = new ArrayList<>();
      int pivot = column;
      while (pivot < rows.size() && rows.get(pivot).get(column).isZero()) {
        pivot++;
      }
      if (pivot < rows.size()) {
        if (pivot > column) {
          done.add(Formulas.join(row(column), EXCHANGED, row(pivot)));
          rows.add(column, rows.remove(pivot));
        }
        clearBelow(rows, column, done);
      }
      if (!done.isEmpty()) {
        way.add(Formulas.list(done));
        way.add(formula(rows));
      }
    }
    return new Triangle(rows, way);
  }

  private static void clearBelow(List<List<Rational>> rows, int column, List<Formula> done) {
    List<Rational> pivotRow = rows.get(column);
    for (int i = column + 1; i < rows.size(); i++) {
      List<Rational> row = rows.get(i);
      Rational factor = row.get(column).dividedBy(pivotRow.get(column));
      if (!factor.isZero()) {
        Formula change = times(factor.negate(), row(column));
        done.add(Formulas.join(row(i), BECOMES, Formulas.sum(List.of(row(i), change))));
      }
      for (int j = 0; j < row.size(); j++) {
        row.set(j, row.get(j).minus(factor.times(pivotRow.get(j))));
      }
    }
  }

  private static Formula row(int i) {
    return Formulas.symbol("R_{" + (i + 1) + "}", "R" + (i + 1));
  }

  /** From the last equation to the first, each with the unknowns behind it filled in. */
  List<Formula> back(List<Expression> solution) {
    List<Formula> lines = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Formula unknown = Formulas.symbol("d_{" + (i + 1) + "}", "d" + (i + 1));
      Formula known = Formulas.of(Expression.of(rows.get(i).getLast()));
      Formula left = left(i, unknown, solution);
      Formula solved = Formulas.equation(unknown, Formulas.of(solution.get(i)));
      lines.add(
          left.equals(unknown)
              ? solved
              : Formulas.join(
                  Formulas.equation(left, known),
                  Formulas.symbol("\\;\\Rightarrow\\;", "=>"),
                  solved));
    }
    return lines;
  }

  private Formula left(int i, Formula unknown, List<Expression> solution) {
    List<Rational> row = rows.get(i);
    List<Formula> terms = new ArrayList<>();
    terms.add(times(row.get(i), unknown));
    for (int j = i + 1; j < rows.size(); j++) {
      if (!row.get(j).isZero()) {
        terms.add(filledIn(Expression.of(row.get(j)), solution.get(j)));
      }
    }
    return Formulas.sum(terms);
  }

  /** A coefficient of 1 is not written, nor that of −1 but for its sign. */
  private static Formula filledIn(Expression coefficient, Expression value) {
    if (coefficient.equals(Expression.ONE)) {
      return Formulas.factor(value);
    }
    return coefficient.equals(Expression.MINUS_ONE)
        ? Formulas.negative(Formulas.factor(value))
        : Lines.times(coefficient, value);
  }

  private static Formula times(Rational coefficient, Formula unknown) {
    Expression factor = Expression.of(coefficient);
    if (factor.equals(Expression.ONE)) {
      return unknown;
    }
    return factor.equals(Expression.MINUS_ONE)
        ? Formulas.negative(unknown)
        : Formulas.join(Formulas.of(factor), unknown);
  }

  /** With a line between the two sides. */
  private static Formula formula(List<List<Rational>> rows) {
    String tex =
        rows.stream()
            .map(row ->
                row.stream()
                    .map(entry -> Formulas.of(Expression.of(entry)).tex())
                    .collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "));
    String text =
        rows.stream()
            .map(row ->
                row.subList(0, rows.size()).stream()
                        .map(Rational::toString)
                        .collect(Collectors.joining(", "))
                    + " | "
                    + row.getLast())
            .collect(Collectors.joining("; "));
    String columns = "c".repeat(rows.size()) + "|c";
    return new Formula(
        "\\left(\\begin{array}{" + columns + "} " + tex + " \\end{array}\\right)",
        "[" + text + "]");
  }
}
