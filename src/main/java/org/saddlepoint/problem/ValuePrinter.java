package org.saddlepoint.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.linear.Matrix;

/** A value as mathematics: in plain syntax the marker reads it back as an answer of its kind. */
public final class ValuePrinter {
  private ValuePrinter() {}

  public static Formula formula(Value value) {
    return new Formula(tex(value), text(value));
  }

  public static String text(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> Printer.text(scalar);
      case Value.Infinity infinity -> "infinity";
      case Value.Vector(var entries) -> "(" + texts(entries) + ")";
      case Value.Grid(var matrix) ->
          matrix.rows().stream()
              .map(row -> "[" + texts(row) + "]")
              .collect(Collectors.joining(", ", "[", "]"));
      case Value.Multiset(var values) -> texts(values);
      case Value.Word(var id) -> id;
    };
  }

  private static String texts(List<Expression> entries) {
    return entries.stream().map(Printer::text).collect(Collectors.joining(", "));
  }

  public static String tex(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> Printer.tex(scalar);
      case Value.Infinity infinity -> "\\infty";
      case Value.Vector(var entries) -> "\\left(" + texs(entries, ",\\, ") + "\\right)";
      case Value.Grid(var matrix) -> table(matrix);
      case Value.Multiset(var values) -> texs(values, ",\\; ");
      case Value.Word(var id) -> "\\text{" + id.replace('-', ' ') + "}";
    };
  }

  private static String table(Matrix<Expression> matrix) {
    return matrix.rows().stream()
        .map(row -> texs(row, " & "))
        .collect(Collectors.joining(" \\\\ ", "\\begin{pmatrix} ", " \\end{pmatrix}"));
  }

  private static String texs(List<Expression> entries, String between) {
    return entries.stream().map(Printer::tex).collect(Collectors.joining(between));
  }
}
