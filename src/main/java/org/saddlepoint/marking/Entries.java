package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;

/** The typed values in an answer of whatever kind. */
final class Entries {
  private Entries() {}

  /** In the order typed. */
  static List<Entry> of(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry) -> List.of(entry);
      case Answer.Vector(var entries) -> entries;
      case Answer.Multiset(var entries) -> entries;
      case Answer.Matrix(var rows) -> rows.stream().flatMap(List::stream).toList();
      case Answer.Pairs(var pairs) ->
          pairs.stream()
              .flatMap(pair -> Stream.concat(Stream.of(pair.value()), pair.vector().stream()))
              .toList();
      case Answer.Points(var places) ->
          places.stream().flatMap(place -> place.at().stream()).toList();
      case Answer.Range(var low, var high) ->
          Stream.of(low, high).flatMap(Optional::stream).map(Answer.End::at).toList();
      case Answer.Infinite infinite -> List.of();
      case Answer.Choice choice -> List.of();
      case Answer.Reasoned choice -> List.of();
      case Answer.Choices choices -> List.of();
      case Answer.Order order -> List.of();
    };
  }

  /** The same answer with each of its values changed. */
  static Answer changed(Answer answer, UnaryOperator<Entry> change) {
    return switch (answer) {
      case Answer.Single(var entry) -> new Answer.Single(change.apply(entry));
      case Answer.Vector(var entries) -> new Answer.Vector(all(entries, change));
      case Answer.Multiset(var entries) -> new Answer.Multiset(all(entries, change));
      case Answer.Matrix(var rows) ->
          new Answer.Matrix(rows.stream().map(row -> all(row, change)).toList());
      case Answer.Pairs(var pairs) ->
          new Answer.Pairs(
              pairs.stream()
                  .map(p -> new Answer.Pair(change.apply(p.value()), all(p.vector(), change)))
                  .toList());
      case Answer.Points(var places) ->
          new Answer.Points(
              places.stream().map(p -> new Answer.Place(all(p.at(), change), p.word())).toList());
      case Answer.Range(var low, var high) ->
          new Answer.Range(
              low.map(end -> new Answer.End(change.apply(end.at()), end.isIncluded())),
              high.map(end -> new Answer.End(change.apply(end.at()), end.isIncluded())));
      case Answer plain -> plain;
    };
  }

  private static List<Entry> all(List<Entry> entries, UnaryOperator<Entry> change) {
    return entries.stream().map(change).toList();
  }
}
