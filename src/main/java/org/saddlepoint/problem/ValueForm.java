package org.saddlepoint.problem;

import java.util.List;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** A value written down with parameters in it. */
public sealed interface ValueForm {
  record One(Expression value) implements ValueForm {}

  record Row(List<Expression> entries) implements ValueForm {
    public Row {
      entries = List.copyOf(entries);
    }
  }

  record Table(List<List<Expression>> rows) implements ValueForm {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  record Collection(List<Expression> values) implements ValueForm {
    public Collection {
      values = List.copyOf(values);
    }
  }

  /** A word of a judgement. */
  record Judgement(String id) implements ValueForm {}

  record Unbounded() implements ValueForm {}

  /** A parameter that is a vector or a matrix. */
  record Parameter(String name) implements ValueForm {}

  /** Throws {@link ArithmeticException} where it is undefined. */
  default Value in(Scope scope) {
    return switch (this) {
      case One(var value) -> new Value.Scalar(scope.value(value));
      case Row(var entries) -> new Value.Vector(entries.stream().map(scope::value).toList());
      case Table(var rows) ->
          new Value.Grid(
              new Matrix<>(
                  rows.stream().map(row -> row.stream().map(scope::value).toList()).toList()));
      case Collection(var values) ->
          new Value.Multiset(Ascending.of(values.stream().map(scope::value).toList()));
      case Judgement(var id) -> new Value.Word(id);
      case Unbounded unbounded -> new Value.Infinity();
      case Parameter(var name) -> scope.parameter(name);
    };
  }

  /** The formula in plain syntax, parameters by their names. */
  default String text() {
    String written =
        switch (this) {
          case One(var value) -> ValuePrinter.text(new Value.Scalar(value));
          case Row(var entries) -> ValuePrinter.text(new Value.Vector(entries));
          case Table(var rows) -> ValuePrinter.text(new Value.Grid(new Matrix<>(rows)));
          case Collection(var values) -> ValuePrinter.text(new Value.Multiset(values));
          case Judgement(var id) -> id;
          case Unbounded unbounded -> ValuePrinter.text(new Value.Infinity());
          case Parameter(var name) -> name;
        };
    return written
        .replaceAll(Scope.determinantOf("([A-Za-z]+)"), "det($1)")
        .replaceAll(Scope.traceOf("([A-Za-z]+)"), "trace($1)");
  }
}
