package org.saddlepoint.problem;

import java.util.List;
import java.util.Optional;
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
      case Value.Reasoned(var id, var reason) -> id + " because " + reason;
      case Value.Words(var ids) -> ids.isEmpty() ? "none" : String.join(", ", ids);
      case Value.Ranking(var ids) -> String.join(", ", ids);
      case Value.Pairs(var pairs) ->
          pairs.stream()
              .map(pair -> Printer.text(pair.value()) + ": (" + texts(pair.vector()) + ")")
              .collect(Collectors.joining("; "));
      case Value.Points(var places) ->
          places.isEmpty()
              ? "none"
              : places.stream()
                  .map(place ->
                      "(" + texts(place.at()) + ")" + place.word().map(w -> ": " + w).orElse(""))
                  .collect(Collectors.joining("; "));
      case Value.Range(var low, var high) -> range(low, high);
    };
  }

  private static String words(String ids) {
    return "\\text{" + ids.replace('-', ' ') + "}";
  }

  /** Square brackets where the end belongs to it. */
  private static String range(Optional<Value.End> low, Optional<Value.End> high) {
    return (isIncluded(low) ? "[" : "(")
        + low.map(end -> Printer.text(end.at())).orElse("-infinity")
        + ", "
        + high.map(end -> Printer.text(end.at())).orElse("infinity")
        + (isIncluded(high) ? "]" : ")");
  }

  private static String rangeTex(Optional<Value.End> low, Optional<Value.End> high) {
    return "\\left"
        + (isIncluded(low) ? "[" : "(")
        + low.map(end -> Printer.tex(end.at())).orElse("-\\infty")
        + ",\\, "
        + high.map(end -> Printer.tex(end.at())).orElse("\\infty")
        + "\\right"
        + (isIncluded(high) ? "]" : ")");
  }

  private static boolean isIncluded(Optional<Value.End> end) {
    return end.filter(Value.End::isIncluded).isPresent();
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
      case Value.Word(var id) -> words(id);
      case Value.Reasoned(var id, var reason) -> words(id) + "\\text{ because }" + words(reason);
      case Value.Words(var ids) -> ids.isEmpty() ? words("none") : words(String.join(", ", ids));
      case Value.Ranking(var ids) -> words(String.join(", ", ids));
      case Value.Pairs(var pairs) ->
          pairs.stream()
              .map(pair ->
                  Printer.tex(pair.value())
                      + "\\colon \\left("
                      + texs(pair.vector(), ",\\, ")
                      + "\\right)")
              .collect(Collectors.joining(";\\; "));
      case Value.Points(var places) ->
          places.isEmpty()
              ? words("none")
              : places.stream()
                  .map(place ->
                      "\\left("
                          + texs(place.at(), ",\\, ")
                          + "\\right)"
                          + place.word().map(w -> "\\colon " + words(w)).orElse(""))
                  .collect(Collectors.joining(";\\; "));
      case Value.Range(var low, var high) -> rangeTex(low, high);
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
