package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;

/** Reads a key as the same reader reads answers. */
final class KeyReader {
  private KeyReader() {}

  /**
   * @param variables those declared, or those found in the key
   */
  record Key(Value value, List<String> variables) {}

  static Key read(AnswerKind kind, String text, Optional<List<String>> declared) {
    declared.ifPresent(AnalysisRequest::check);
    Vocabulary vocabulary = declared.map(Vocabulary::of).orElse(Vocabulary.inferred());
    return switch (kind.read(text, vocabulary)) {
      case Reading.Understood(var answer, var echo, var remarks) -> key(value(answer), declared);
      case Reading.NotUnderstood(var reason, int position, var expected) ->
          throw new RequestFault(
              "In key: " + Messages.english().plain(Messages.of(reason)), position);
    };
  }

  private static Key key(Value value, Optional<List<String>> declared) {
    return new Key(value, declared.orElseGet(() -> Vocabulary.variablesOf(whole(value))));
  }

  private static Value value(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry) -> new Value.Scalar(simplified(entry));
      case Answer.Infinite(boolean positive) -> {
        if (!positive) {
          throw new RequestFault("In key: −∞ cannot be a key.", 1);
        }
        yield new Value.Infinity();
      }
      case Answer.Vector(var entries) -> new Value.Vector(simplified(entries));
      case Answer.Matrix(var rows) ->
          new Value.Grid(new Matrix<>(rows.stream().map(KeyReader::simplified).toList()));
      case Answer.Multiset(var entries) -> new Value.Multiset(simplified(entries));
      case Answer.Choice(var id) -> new Value.Word(id);
      case Answer.Pairs(var pairs) ->
          new Value.Pairs(
              pairs.stream()
                  .map(p -> new Value.Pair(simplified(p.value()), simplified(p.vector())))
                  .toList());
      case Answer.Points(var places) ->
          new Value.Points(
              places.stream()
                  .map(place -> new Value.Place(simplified(place.at()), place.word()))
                  .toList());
      case Answer.Range(var low, var high) ->
          new Value.Range(low.map(KeyReader::end), high.map(KeyReader::end));
      case Answer.Reasoned(var id, var reason) -> new Value.Reasoned(id, reason);
      case Answer.Choices(var ids) -> new Value.Words(ids);
      case Answer.Order(var ids) -> new Value.Ranking(ids);
    };
  }

  private static Value.End end(Answer.End end) {
    return new Value.End(simplified(end.at()), end.isIncluded());
  }

  private static List<Expression> simplified(List<Entry> entries) {
    return entries.stream().map(KeyReader::simplified).toList();
  }

  private static Expression simplified(Entry entry) {
    return Simplifier.simplify(entry.value());
  }

  /** All entries in one expression, to look for variables in. */
  private static Expression whole(Value value) {
    return switch (value) {
      case Value.Scalar(var scalar) -> scalar;
      case Value.Vector(var entries) -> new Expression.Sum(entries);
      case Value.Multiset(var values) -> new Expression.Sum(values);
      case Value.Grid(var matrix) -> sum(matrix.rows().stream().flatMap(List::stream));
      case Value.Pairs(var pairs) ->
          sum(
              pairs.stream()
                  .flatMap(pair -> Stream.concat(Stream.of(pair.value()), pair.vector().stream())));
      case Value.Points(var places) -> sum(places.stream().flatMap(place -> place.at().stream()));
      case Value.Range(var low, var high) ->
          sum(Stream.of(low, high).flatMap(Optional::stream).map(Value.End::at));
      case Value other -> Expression.ZERO;
    };
  }

  private static Expression sum(Stream<Expression> entries) {
    return new Expression.Sum(entries.toList());
  }
}
