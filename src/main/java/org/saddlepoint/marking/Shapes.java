package org.saddlepoint.marking;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;

/** What is said where an answer has another shape than the one asked for. */
final class Shapes {
  private Shapes() {}

  static Message expected(Value key) {
    return switch (key) {
      case Value.Vector(var entries) ->
          Message.of("marking.shape.vector", Message.plain(entries.size()));
      case Value.Grid(var matrix) ->
          Message.of(
              "marking.shape.matrix",
              Message.plain(matrix.height()),
              Message.plain(matrix.width()));
      case Value.Scalar s -> Message.of("marking.shape.number");
      case Value.Infinity i -> Message.of("marking.shape.number");
      case Value.Multiset m -> Message.of("marking.shape.set");
      case Value.Word w -> Message.of("marking.shape.choice");
      case Value.Reasoned r -> Message.of("marking.shape.reasoned");
      case Value.Words w -> Message.of("marking.shape.choices");
      case Value.Ranking(var ids) -> Message.of("marking.shape.order", Message.plain(ids.size()));
      case Value.Pairs(var pairs) ->
          Message.of("marking.shape.pairs", Message.plain(pairs.getFirst().vector().size()));
      case Value.Points(var places) ->
          places.isEmpty()
              ? Message.of("marking.shape.points-few")
              : Message.of("marking.shape.points", Message.plain(places.getFirst().at().size()));
      case Value.Range r -> Message.of("marking.shape.interval");
    };
  }
}
