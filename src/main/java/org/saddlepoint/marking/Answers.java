package org.saddlepoint.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;

/** Answers as the values of a derivation. */
final class Answers {
  private Answers() {}

  /** Empty where there is no such value: −∞, or something undefined. */
  static Optional<Value> value(Answer answer) {
    try {
      return switch (answer) {
        case Answer.Single(var entry) -> Optional.of(new Value.Scalar(simplified(entry)));
        case Answer.Infinite(boolean positive) ->
            positive ? Optional.of(new Value.Infinity()) : Optional.empty();
        case Answer.Vector(var entries) -> Optional.of(new Value.Vector(simplified(entries)));
        case Answer.Matrix(var rows) ->
            Optional.of(
                new Value.Grid(new Matrix<>(rows.stream().map(Answers::simplified).toList())));
        case Answer.Multiset(var entries) ->
            Optional.of(new Value.Multiset(ascending(simplified(entries))));
        case Answer.Choice(var id) -> Optional.of(new Value.Word(id));
        case Answer.Reasoned(var id, var reason) -> Optional.of(new Value.Reasoned(id, reason));
        case Answer.Choices(var ids) -> Optional.of(new Value.Words(ids));
        case Answer.Order(var ids) -> Optional.of(new Value.Ranking(ids));
        case Answer.Pairs(var pairs) ->
            Optional.of(
                new Value.Pairs(
                    pairs.stream()
                        .map(p -> new Value.Pair(simplified(p.value()), simplified(p.vector())))
                        .toList()));
        case Answer.Points(var places) ->
            Optional.of(
                new Value.Points(
                    places.stream()
                        .map(p -> new Value.Place(simplified(p.at()), p.word()))
                        .toList()));
        case Answer.Range(var low, var high) ->
            Optional.of(new Value.Range(low.map(Answers::end), high.map(Answers::end)));
      };
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }

  private static Value.End end(Answer.End end) {
    return new Value.End(simplified(end.at()), end.isIncluded());
  }

  private static List<Expression> simplified(List<Entry> entries) {
    return entries.stream().map(Answers::simplified).toList();
  }

  private static Expression simplified(Entry entry) {
    return Simplifier.simplify(entry.value());
  }

  private static List<Expression> ascending(List<Expression> values) {
    boolean constant = values.stream().allMatch(v -> Vocabulary.variablesOf(v).isEmpty());
    return constant
        ? values.stream().sorted(Comparator.comparingDouble(Constants::toDouble)).toList()
        : values;
  }
}
