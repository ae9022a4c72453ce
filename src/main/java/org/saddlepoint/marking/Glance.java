package org.saddlepoint.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Doubles;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/**
 * A look in double precision at whether a faulty value can be what an answer says. Only used to
 * pass over slips in search of an explanation, never to judge an answer: a slip wrongly passed
 * over, as cancellation could make it, costs a hint and no mark.
 */
final class Glance {
  /** Relative: wider than half a unit in the third digit, the roughest answer that shows a slip. */
  private static final double WIDE = 0.01;

  private static final double FIRST_COORDINATE = 0.7390851;
  private static final double STEP = 0.3141592;

  private Glance() {}

  static boolean tellsApart(Value faulty, Answer answer, Terms terms) {
    return !(terms.kind() instanceof AnswerKind.OneDirection)
        && tellsApart(faulty, answer, terms.variables());
  }

  private static boolean tellsApart(Value faulty, Answer answer, List<String> variables) {
    return switch (answer) {
      case Answer.Single(var entry) ->
          faulty instanceof Value.Scalar(var value) && differ(value, entry, point(variables));
      case Answer.Vector(var entries) ->
          faulty instanceof Value.Vector(var values) && differ(values, entries, variables);
      case Answer.Matrix(var rows) ->
          faulty instanceof Value.Grid(var matrix)
              && differ(flat(matrix.rows()), flat(rows), variables);
      case Answer.Multiset(var entries) ->
          faulty instanceof Value.Multiset(var values) && lacks(values, entries, variables);
      case Answer.Points(var places) ->
          faulty instanceof Value.Points(var right)
              && (right.size() != places.size()
                  || places.stream()
                      .anyMatch(place ->
                          right.stream().allMatch(own -> differ(own.at(), place.at(), variables))));
      case Answer.Pairs(var pairs) ->
          faulty instanceof Value.Pairs(var right)
              && lacks(
                  right.stream().map(Value.Pair::value).toList(),
                  pairs.stream().map(Answer.Pair::value).toList(),
                  variables);
      case Answer other -> false;
    };
  }

  private static <T> List<T> flat(List<List<T>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static boolean differ(
      List<Expression> values, List<Entry> entries, List<String> variables) {
    Map<String, Double> point = point(variables);
    return values.size() != entries.size()
        || IntStream.range(0, values.size())
            .anyMatch(i -> differ(values.get(i), entries.get(i), point));
  }

  /** Whether some typed value is none of these. */
  private static boolean lacks(
      List<Expression> values, List<Entry> entries, List<String> variables) {
    Map<String, Double> point = point(variables);
    return values.size() != entries.size()
        || entries.stream()
            .anyMatch(entry -> values.stream().allMatch(v -> differ(v, entry, point)));
  }

  private static boolean differ(Expression value, Entry entry, Map<String, Double> point) {
    OptionalDouble a = at(value, point);
    OptionalDouble b = at(entry.value(), point);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    double size = Math.max(Math.abs(a.getAsDouble()), Math.abs(b.getAsDouble()));
    return Math.abs(a.getAsDouble() - b.getAsDouble()) > WIDE * size + Double.MIN_NORMAL;
  }

  private static OptionalDouble at(Expression e, Map<String, Double> point) {
    try {
      return OptionalDouble.of(Evaluation.of(e, point, Doubles.DOUBLES));
    } catch (ArithmeticException noValue) {
      return OptionalDouble.empty();
    }
  }

  static List<String> variables(List<Expression> expressions) {
    return Vocabulary.variablesOf(new Expression.Sum(expressions));
  }

  static Map<String, Double> point(List<String> variables) {
    Map<String, Double> point = new HashMap<>();
    for (String variable : variables) {
      point.put(variable, FIRST_COORDINATE + STEP * point.size());
    }
    return point;
  }
}
