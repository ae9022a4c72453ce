package org.saddlepoint.bank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Doubles;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;

/**
 * A value in doubles, functions at one place: enough to see that two values are far apart, and
 * never to say that they are alike. It spares the marker most comparisons.
 */
final class Sketch {
  /** Relative; the marker tells apart what differs by half of one per cent. */
  private static final double FAR = 0.1;

  /** Of the largest number in either value: nothing smaller is called a difference here. */
  private static final double NOTHING = 1e-6;

  private final double[] numbers;

  private Sketch(double[] numbers) {
    this.numbers = numbers;
  }

  static Sketch of(Value value, List<String> variables) {
    return switch (value) {
      case Value.Scalar(var scalar) -> of(List.of(scalar), variables);
      case Value.Vector(var entries) -> of(entries, variables);
      case Value.Grid(var matrix) ->
          of(matrix.rows().stream().flatMap(List::stream).toList(), variables);
      case Value.Multiset(var values) -> {
        Sketch sketch = of(values, variables);
        Arrays.sort(sketch.numbers);
        yield sketch;
      }
      case Value.Infinity infinity -> new Sketch(new double[] {Double.POSITIVE_INFINITY});
      case Value.Range(var low, var high) -> new Sketch(new double[] {end(low), end(high)});
      case Value other -> new Sketch(new double[0]);
    };
  }

  /** Far out where there is none. */
  private static double end(Optional<Value.End> end) {
    return end.map(e -> number(e.at(), Map.of())).orElse(1e300);
  }

  private static Sketch of(List<Expression> entries, List<String> variables) {
    Map<String, Double> place = new HashMap<>();
    place.put("lambda", 0.3819);
    for (int i = 0; i < variables.size(); i++) {
      place.put(variables.get(i), 0.7317 + 0.4243 * i);
    }
    return new Sketch(entries.stream().mapToDouble(entry -> number(entry, place)).toArray());
  }

  private static double number(Expression entry, Map<String, Double> place) {
    try {
      return entry instanceof Expression.Constant(var value)
          ? value.toDouble()
          : Evaluation.of(entry, place, Doubles.DOUBLES);
    } catch (ArithmeticException unknown) {
      return Double.NaN;
    }
  }

  /** Whether they certainly differ so much that the marker tells them apart. */
  boolean isFarFrom(Sketch other) {
    if (numbers.length != other.numbers.length) {
      return true;
    }
    double scale = 0;
    for (int i = 0; i < numbers.length; i++) {
      scale = Math.max(scale, Math.max(Math.abs(numbers[i]), Math.abs(other.numbers[i])));
    }
    for (int i = 0; i < numbers.length; i++) {
      double size = Math.max(Math.abs(numbers[i]), Math.abs(other.numbers[i]));
      double difference = Math.abs(numbers[i] - other.numbers[i]);
      if (difference > FAR * size && difference > NOTHING * scale) {
        return true;
      }
    }
    return false;
  }
}
