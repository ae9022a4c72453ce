package org.saddlepoint.derivation;

import java.util.Arrays;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Instances of the first chapter: systems to solve, orders of differentiation, forms, models. */
final class CalculusPool {
  private CalculusPool() {}

  static List<Derivation> all() {
    return List.of(
        Analyses.of("x^3 + y^3 - 9x*y", "x y", "3 3"),
        Analyses.of("x^2*y - x^2 - 2y^2", "x y", "1 2"),
        Analyses.of("x^3 + 3x*y^2 - 15x - 12y", "x y", "1 2"),
        with(
            Analyses.of("x^3*y - 2x*y^2 + exp(2x)*y + 3y^3", "x y", "1 2"),
            "by = (x, y, y)",
            "displacement = (1, -1/2)",
            "direction = (3, 4)",
            "candidate-gradient = (2*x*y, x^2 + y)"),
        with(
            Analyses.of("x*y*exp(2x) + x*sin(3x*y) + 2x^2 - y^2", "x y", "1 0"),
            "by = (x, x, x)",
            "displacement = (1, 1)",
            "direction = (1, -1)"),
        with(
            Analyses.of("3x^2*y - sin(2x)*y^2 + x*y^3", "x y", "0 2"),
            "by = (y, y, x)",
            "displacement = (1/2, 1)",
            "direction = (1, 2)",
            "candidate-gradient = (2*x*y, x^2 + x*y)"),
        with(
            Analyses.of("3x^2 - 5x*y - 4y^2 + 4x - 9y + 2", "x y", "1 2"),
            "by = (x, y, x)",
            "displacement = (1, 1)",
            "direction = (3/5, 4/5)",
            "quadratic-matrix = [[1, 5], [2, 4]]",
            "quadratic-vector = (3, -1)",
            "candidate-gradient = (3*x^2 - y, -x + 2*y)"),
        with(
            Analyses.of("x^4 - 6x^2 + 4x*y + y^2", "x y", "2 1"),
            "by = (y, x, x)",
            "displacement = (-1, 1)",
            "direction = (1, 1)",
            "quadratic-matrix = [[2, 1], [3, 5]]",
            "quadratic-vector = (1, 2)",
            "quadratic-factor = 1/2",
            "matrix-size = 5",
            "candidate-a = [[2, 1], [1, -3]]",
            "candidate-b = [[2, 1], [-1, 3]]",
            "candidate-c = [[0, 2], [2, 5]]",
            "candidate-d = [[4, -1], [-1, 4]]",
            "candidate-gradient = (y^2 + x, x^2 + y)"),
        with(
            Analyses.of("x^3/3 - 4x*y - 4y^2", "x y", "-1 2"),
            "by = (x, x, y)",
            "displacement = (1/2, -1)",
            "direction = (2, -1)",
            "quadratic-matrix = [[2, 3], [3, 5]]"),
        // Entries of three different signs: what a learner went by shows.
        with(Analyses.of("x^2 - 2y^2", "x y", "0 0"), "by = (x, y)"),
        with(Analyses.of("2x^2 + y^2 + x", "x y", "1 0"), "by = (x, y)"),
        with(
            Analyses.of("x^2 - x*y + x", "x y", "0 0"),
            "by = (x, y)",
            "candidate-a = [[2, 1], [1, 3]]",
            "candidate-b = [[2, 3], [3, 2]]",
            "candidate-c = [[4, 1], [-1, 4]]"),
        with(
            Analyses.of("x^2*y*z + x*z^3 - 2y^2", "x y z", "1 2 -1"),
            "by = (x, z, z)",
            "displacement = (1, 0, -1)",
            "direction = (2, 1, -2)",
            "quadratic-matrix = [[1, 2, 0], [4, 3, 1], [2, -1, 5]]"));
  }

  /** Settings that may hold variables: (x, y) a vector, [[1, 2], [3, 4]] a matrix. */
  private static Derivation with(Derivation derivation, String... settings) {
    Derivation all = derivation;
    for (String setting : settings) {
      String[] sides = setting.split(" = ", -1);
      all = all.with(new Quantity(sides[0]), value(sides[1], derivation.variables()));
    }
    return all;
  }

  private static Value value(String text, List<String> variables) {
    if (text.startsWith("[[")) {
      String[] rows = text.substring(2, text.length() - 2).split("\\], \\[", -1);
      return new Value.Grid(
          new Matrix<>(Arrays.stream(rows).map(row -> row(row, variables)).toList()));
    }
    return text.startsWith("(")
        ? new Value.Vector(row(text.substring(1, text.length() - 1), variables))
        : new Value.Scalar(Analyses.constant(text));
  }

  private static List<Expression> row(String text, List<String> variables) {
    return Arrays.stream(text.split(", ", -1))
        .map(entry -> Simplifier.simplify(Analyses.expression(entry, variables)))
        .toList();
  }
}
