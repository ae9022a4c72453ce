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
      };
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
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
