package org.saddlepoint.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.problem.ValuePrinter;

/** Keys that are chosen from options. */
final class Chosen {
  private Chosen() {}

  /** What a key is counted as: its word, whatever the reason. */
  static String classOf(Value value) {
    return value instanceof Value.Reasoned(var id, var reason) ? id : ValuePrinter.text(value);
  }

  /** A word of the key that is none of the options. */
  static Optional<String> missing(AnswerKind kind, Value key) {
    return switch (kind) {
      case AnswerKind.OneChoice(var options) ->
          key instanceof Value.Word(var id) ? missing(options, Stream.of(id)) : Optional.empty();
      case AnswerKind.ReasonedChoice(var options, var reasons) ->
          key instanceof Value.Reasoned(var id, var reason)
              ? missing(options, Stream.of(id)).or(() -> missing(reasons, Stream.of(reason)))
              : Optional.empty();
      case AnswerKind.SeveralChoices(var options) ->
          key instanceof Value.Words(var ids) ? missing(options, ids.stream()) : Optional.empty();
      case AnswerKind.OneOrder(var options) ->
          key instanceof Value.Ranking(var ids) ? missing(options, ids.stream()) : Optional.empty();
      case AnswerKind.SeveralPoints(var classes) ->
          !classes.isEmpty() && key instanceof Value.Points(var places)
              ? missing(classes, places.stream().flatMap(place -> place.word().stream()))
              : Optional.empty();
      case AnswerKind other -> Optional.empty();
    };
  }

  private static Optional<String> missing(List<AnswerKind.Option> options, Stream<String> words) {
    return words
        .filter(word -> options.stream().noneMatch(option -> option.id().equals(word)))
        .findFirst();
  }
}
