package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;

/** Values as the kind of answer that is asked for. */
final class Keys {
  private Keys() {}

  /** A matrix with one column where a vector is asked, and the like; empty where nothing fits. */
  static Optional<Value> as(AnswerKind kind, Value value) {
    return switch (kind) {
      case AnswerKind.OneNumber n -> single(value);
      case AnswerKind.OneExpression e -> single(value);
      case AnswerKind.OneVector v -> vector(value);
      case AnswerKind.OneMatrix m -> matrix(value);
      case AnswerKind.OneSet s -> plain(value).map(Value.Multiset::new);
      case AnswerKind.OneDirection d -> vector(value);
      case AnswerKind.Iterates i -> matrix(value);
      case AnswerKind.Satisfying(var inner) -> as(inner, value);
      case AnswerKind.OneChoice c -> only(Value.Word.class, value);
      case AnswerKind.ReasonedChoice c -> only(Value.Reasoned.class, value);
      case AnswerKind.SeveralChoices c -> only(Value.Words.class, value);
      case AnswerKind.OneOrder o -> only(Value.Ranking.class, value);
      case AnswerKind.EigenPairs p -> only(Value.Pairs.class, value);
      case AnswerKind.SeveralPoints p -> only(Value.Points.class, value);
      case AnswerKind.OneInterval i -> only(Value.Range.class, value);
    };
  }

  private static Optional<Value> only(Class<? extends Value> type, Value value) {
    return type.isInstance(value) ? Optional.of(value) : Optional.empty();
  }

  private static Optional<List<Expression>> plain(Value value) {
    return isPlain(value) ? entries(value) : Optional.empty();
  }

  private static Optional<Value> single(Value value) {
    return value instanceof Value.Infinity
        ? Optional.of(value)
        : plain(value).filter(list -> list.size() == 1).map(l -> new Value.Scalar(l.getFirst()));
  }

  private static Optional<Value> vector(Value value) {
    boolean table =
        value instanceof Value.Grid(var matrix) && matrix.height() > 1 && matrix.width() > 1;
    return table ? Optional.empty() : plain(value).map(Value.Vector::new);
  }

  private static Optional<Value> matrix(Value value) {
    return switch (value) {
      case Value.Grid grid -> Optional.of(grid);
      case Value.Scalar(var entry) -> Optional.of(new Value.Grid(Matrix.of(List.of(entry))));
      case Value other -> Optional.empty();
    };
  }

  /** All numbers in it, row by row; empty for ∞ and words. */
  static Optional<List<Expression>> entries(Value value) {
    return switch (value) {
      case Value.Scalar(var entry) -> Optional.of(List.of(entry));
      case Value.Vector(var entries) -> Optional.of(entries);
      case Value.Grid(var matrix) ->
          Optional.of(matrix.rows().stream().flatMap(List::stream).toList());
      case Value.Multiset(var values) -> Optional.of(values);
      case Value.Pairs(var pairs) ->
          Optional.of(
              pairs.stream()
                  .flatMap(p -> Stream.concat(Stream.of(p.value()), p.vector().stream()))
                  .toList());
      case Value.Points(var places) ->
          Optional.of(places.stream().flatMap(place -> place.at().stream()).toList());
      case Value.Range(var low, var high) ->
          Optional.of(Stream.of(low, high).flatMap(Optional::stream).map(Value.End::at).toList());
      case Value other -> Optional.empty();
    };
  }

  /** Whether it is numbers in a fixed shape, which {@link #like} can fill. */
  static boolean isPlain(Value value) {
    return value instanceof Value.Scalar
        || value instanceof Value.Vector
        || value instanceof Value.Grid
        || value instanceof Value.Multiset;
  }

  /** These components in the shape of a value; empty where they do not fit it. */
  static Optional<Value> like(Value shape, List<Expression> entries) {
    return switch (shape) {
      case Value.Scalar s ->
          entries.size() == 1
              ? Optional.of(new Value.Scalar(entries.getFirst()))
              : Optional.empty();
      case Value.Vector(var own) ->
          own.size() == entries.size() ? Optional.of(new Value.Vector(entries)) : Optional.empty();
      case Value.Multiset m -> Optional.of(new Value.Multiset(entries));
      case Value.Grid(var matrix) -> grid(matrix, entries);
      case Value other -> Optional.empty();
    };
  }

  private static Optional<Value> grid(Matrix<Expression> shape, List<Expression> entries) {
    int width = shape.width();
    if (shape.height() * width != entries.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Grid(
            new Matrix<>(
                IntStream.range(0, shape.height())
                    .mapToObj(i -> entries.subList(i * width, (i + 1) * width))
                    .toList())));
  }

  /** The largest magnitude among the constants; zero where there are none. */
  static BigDecimal scale(Value value) {
    return entries(value).stream()
        .flatMap(List::stream)
        .flatMap(Keys::magnitude)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static Stream<BigDecimal> magnitude(Expression e) {
    if (!(e instanceof Expression.Constant) && !Vocabulary.variablesOf(e).isEmpty()) {
      return Stream.empty();
    }
    try {
      return Stream.of(Approximation.of(e).abs());
    } catch (ArithmeticException undefined) {
      return Stream.empty();
    }
  }
}
