package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** Values as JSON: numbers are strings, vectors lists of them, matrices lists of rows. */
final class ValueJson {
  private ValueJson() {}

  /**
   * @param print writes one number; what it cannot write is null
   */
  static JsonNode of(Value value, Function<Expression, Optional<String>> print) {
    return switch (value) {
      case Value.Scalar(var scalar) -> text(print.apply(scalar));
      case Value.Infinity infinity -> TextNode.valueOf("Infinity");
      case Value.Vector(var entries) -> list(entries, print);
      case Value.Multiset(var values) -> list(values, print);
      case Value.Grid(var matrix) -> {
        ArrayNode rows = Json.list();
        matrix.rows().forEach(row -> rows.add(list(row, print)));
        yield rows;
      }
      case Value.Word(var id) -> TextNode.valueOf(id);
      case Value other -> TextNode.valueOf(PlainValue.of(other));
    };
  }

  private static ArrayNode list(
      List<Expression> entries, Function<Expression, Optional<String>> print) {
    ArrayNode list = Json.list();
    entries.forEach(entry -> list.add(text(print.apply(entry))));
    return list;
  }

  private static JsonNode text(Optional<String> text) {
    return text.<JsonNode>map(TextNode::valueOf).orElse(NullNode.instance);
  }
}
