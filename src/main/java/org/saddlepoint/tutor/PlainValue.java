package org.saddlepoint.tutor;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.problem.ValuePrinter;

/** Values in plain syntax, which the reader reads as the same values again. */
final class PlainValue {
  private PlainValue() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> of(scalar);
      case Value.Infinity infinity -> "Infinity";
      case Value.Vector(var entries) -> "(" + joined(entries) + ")";
      case Value.Multiset(var values) -> joined(values);
      case Value.Grid(var matrix) ->
          matrix.rows().stream()
              .map(row -> "[" + joined(row) + "]")
              .collect(Collectors.joining(", ", "[", "]"));
      case Value.Word(var id) -> id;
      case Value other -> ValuePrinter.text(other);
    };
  }

  /** What has no closed form is given by its decimals. */
  static String of(Expression e) {
    return ClosedForm.of(e).or(() -> Decimals.of(e)).orElseGet(() -> Printer.text(e));
  }

  private static String joined(List<Expression> entries) {
    return entries.stream().map(PlainValue::of).collect(Collectors.joining(", "));
  }
}
