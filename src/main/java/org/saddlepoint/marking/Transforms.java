package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/**
 * What often becomes of a right value on its last way: a sign lost, a factor 2 missing, two
 * components swapped (misconceptions.md 2.1). They need nothing but the value itself.
 */
final class Transforms {
  private static final Expression HUNDRED = Expression.of(100);

  /** A value changed in a way that has a name. */
  record Transformed(String name, Value value) {}

  private Transforms() {}

  /** Lazily, in the order in which they are tried; one that is undefined here is left out. */
  static Stream<Transformed> of(Value right, AnswerKind kind) {
    return right instanceof Value.Vector(var entries) && kind instanceof AnswerKind.OneDirection
        ? turned(entries)
        : of(right);
  }

  private static Stream<Transformed> of(Value right) {
    return switch (right) {
      case Value.Scalar(var value) ->
          scaled(right, true).filter(changed -> !changed.value().equals(right));
      case Value.Vector(var entries) -> Stream.concat(scaled(right, false), reordered(entries));
      case Value.Grid(var matrix) -> Stream.concat(scaled(right, false), rearranged(matrix));
      case Value.Multiset values -> scaled(right, false);
      case Value.Infinity infinity ->
          Stream.of(new Transformed("reciprocal", new Value.Scalar(Expression.ZERO)));
      case Value.Range range -> scaled(right, false);
      case Value.Points(var places) -> Stream.concat(mirrored(places), scaled(right, false));
      case Value other -> Stream.empty();
    };
  }

  /** A direction has no scale: only its entries can be in the wrong places or of wrong signs. */
  private static Stream<Transformed> turned(List<Expression> entries) {
    Stream<Transformed> signs =
        IntStream.range(0, entries.size())
            .mapToObj(i -> {
              List<Expression> changed = new ArrayList<>(entries);
              changed.set(i, Simplifier.simplify(Expression.negate(entries.get(i))));
              return new Transformed("negated", new Value.Vector(changed));
            });
    List<Expression> swapped = entries.reversed();
    Stream<Transformed> turned =
        entries.size() == 2
            ? Stream.of(
                new Transformed(
                    "perpendicular",
                    new Value.Vector(
                        List.of(
                            Simplifier.simplify(Expression.negate(entries.get(1))),
                            entries.get(0)))))
            : Stream.empty();
    return Stream.of(
            Stream.of(new Transformed("reversed", new Value.Vector(swapped))), signs, turned)
        .flatMap(s -> s);
  }

  private static Stream<Transformed> mirrored(List<Value.Place> places) {
    return Stream.of(
        new Transformed(
            "points-reversed",
            new Value.Points(
                places.stream()
                    .map(place -> new Value.Place(place.at().reversed(), place.word()))
                    .toList())));
  }

  private static Stream<Transformed> scaled(Value right, boolean single) {
    Stream<Change> changes =
        Stream.of(
            new Change("negated", Expression::negate),
            new Change("doubled", e -> Expression.product(Expression.of(2), e)),
            new Change("halved", e -> Expression.product(Expression.of(1, 2), e)),
            new Change("reciprocal", e -> Expression.quotient(Expression.ONE, e)));
    Stream<Change> more =
        Stream.of(
            new Change("squared", e -> Expression.power(e, 2)),
            new Change("square-root", Expression::sqrt),
            new Change("one-more", e -> Expression.sum(e, Expression.ONE)),
            new Change("one-less", e -> Expression.sum(e, Expression.MINUS_ONE)),
            new Change("percent", e -> Expression.product(HUNDRED, e)));
    return (single ? Stream.concat(changes, more) : changes)
        .flatMap(change -> change.of(right).stream());
  }

  private record Change(String name, UnaryOperator<Expression> of) {
    List<Transformed> of(Value value) {
      try {
        return List.of(new Transformed(name, mapped(value)));
      } catch (ArithmeticException undefined) {
        return List.of();
      }
    }

    private Value mapped(Value value) {
      return switch (value) {
        case Value.Scalar(var e) -> new Value.Scalar(apply(e));
        case Value.Vector(var entries) ->
            new Value.Vector(entries.stream().map(this::apply).toList());
        case Value.Multiset(var entries) ->
            new Value.Multiset(entries.stream().map(this::apply).toList());
        case Value.Grid(var matrix) -> new Value.Grid(matrix.map(this::apply));
        case Value.Points(var places) ->
            new Value.Points(
                places.stream()
                    .map(p -> new Value.Place(p.at().stream().map(this::apply).toList(), p.word()))
                    .toList());
        case Value.Range(var low, var high) -> range(low, high);
        case Value other -> other;
      };
    }

    /** A factor below zero turns an interval round. */
    private Value range(Optional<Value.End> low, Optional<Value.End> high) {
      boolean turns = name.equals("negated") || name.equals("reciprocal");
      Optional<Value.End> one = low.map(end -> new Value.End(apply(end.at()), end.isIncluded()));
      Optional<Value.End> other = high.map(end -> new Value.End(apply(end.at()), end.isIncluded()));
      return turns ? new Value.Range(other, one) : new Value.Range(one, other);
    }

    /** A root of something negative is no value and no transform. */
    private Expression apply(Expression e) {
      boolean negativeRoot =
          name.equals("square-root")
              && e instanceof Expression.Constant(var value)
              && value.compareTo(Rational.ZERO) < 0;
      if (negativeRoot) {
        throw new ArithmeticException("root of a negative number");
      }
      return Simplifier.simplify(of.apply(e));
    }
  }

  private static Stream<Transformed> reordered(List<Expression> entries) {
    return Stream.of(new Transformed("reversed", new Value.Vector(entries.reversed())));
  }

  private static Stream<Transformed> rearranged(Matrix<Expression> matrix) {
    List<List<Expression>> mirrored = matrix.rows().stream().map(List::reversed).toList();
    return Stream.of(
        new Transformed("transposed", new Value.Grid(matrix.transpose())),
        new Transformed("columns-swapped", new Value.Grid(new Matrix<>(mirrored))),
        new Transformed("rows-swapped", new Value.Grid(new Matrix<>(matrix.rows().reversed()))),
        new Transformed("diagonal-swapped", new Value.Grid(halfTurned(matrix))));
  }

  private static Matrix<Expression> halfTurned(Matrix<Expression> matrix) {
    List<List<Expression>> rows =
        IntStream.range(0, matrix.height())
            .mapToObj(i -> matrix.rows().get(matrix.height() - 1 - i).reversed())
            .toList();
    return new Matrix<>(rows);
  }
}
