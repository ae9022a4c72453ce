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
      case Value.Pairs(var pairs) -> {
        ArrayNode list = Json.list();
        pairs.forEach(pair ->
            list.add(
                Json.list().add(text(print.apply(pair.value()))).add(list(pair.vector(), print))));
        yield list;
      }
      case Value.Points(var places) -> {
        ArrayNode list = Json.list();
        places.forEach(place -> list.add(place(place, print)));
        yield list;
      }
      case Value.Range(var low, var high) ->
          Json.list().add(end(low, "-Infinity", print)).add(end(high, "Infinity", print));
      case Value words -> TextNode.valueOf(PlainValue.of(words));
    };
  }

  /** The coordinates, with the class behind them where there is one. */
  private static JsonNode place(Value.Place place, Function<Expression, Optional<String>> print) {
    ArrayNode at = list(place.at(), print);
    return place.word().<JsonNode>map(word -> Json.list().add(at).add(word)).orElse(at);
  }

  private static JsonNode end(
      Optional<Value.End> end, String none, Function<Expression, Optional<String>> print) {
    return end.map(e -> text(print.apply(e.at()))).orElseGet(() -> TextNode.valueOf(none));
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
