package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * A value against an answer, component by component. Empty where the two have not the same kind or
 * shape; only sets may differ in number.
 */
final class Comparer {
  /** A set of more values than this is compared by its number alone. */
  private static final int MANY = 16;

  private final Terms terms;

  private Comparer(Terms terms) {
    this.terms = terms;
  }

  static Optional<Comparison> compare(Value key, Answer answer, Terms terms) {
    var comparer = new Comparer(terms);
    return switch (answer) {
      case Answer.Single(var entry) -> comparer.single(key, entry);
      case Answer.Infinite(var positive) -> infinite(key, positive);
      case Answer.Vector(var entries) ->
          key instanceof Value.Vector(var right) ? comparer.row(right, entries) : Optional.empty();
      case Answer.Matrix(var rows) ->
          key instanceof Value.Grid(var matrix)
              ? comparer.grid(matrix.rows(), rows)
              : Optional.empty();
      case Answer.Multiset(var entries) ->
          key instanceof Value.Multiset(var right)
              ? Optional.of(comparer.set(right, entries))
              : Optional.empty();
      case Answer.Pairs(var pairs) ->
          key instanceof Value.Pairs(var right)
              ? PairComparison.of(right, pairs, terms)
              : Optional.empty();
      case Answer.Points(var places) ->
          key instanceof Value.Points(var right)
              ? PointComparison.of(right, places, terms.hasClasses(), terms)
              : Optional.empty();
      case Answer.Range range ->
          key instanceof Value.Range right
              ? Optional.of(RangeComparison.of(right, range, terms))
              : Optional.empty();
      case Answer chosen -> chosen(key, chosen, terms);
    };
  }

  private static Optional<Comparison> chosen(Value key, Answer answer, Terms terms) {
    return switch (answer) {
      case Answer.Choice(var id) ->
          key instanceof Value.Word(var right)
              ? Optional.of(ChoiceComparison.one(right, id))
              : Optional.empty();
      case Answer.Reasoned typed ->
          key instanceof Value.Reasoned right
              ? Optional.of(ChoiceComparison.reasoned(right, typed))
              : Optional.empty();
      case Answer.Choices(var ids) ->
          key instanceof Value.Words(var right)
              ? Optional.of(ChoiceComparison.several(right, ids, terms.kind()))
              : Optional.empty();
      case Answer.Order(var ids) ->
          key instanceof Value.Ranking(var right)
              ? ChoiceComparison.order(right, ids)
              : Optional.empty();
      case Answer other -> Optional.empty();
    };
  }

  private Optional<Comparison> single(Value key, Entry entry) {
    return switch (key) {
      case Value.Scalar(var right) ->
          Optional.of(Comparison.single(Comparison.entry(right, entry, terms, 0)));
      case Value.Infinity infinity -> Optional.of(Comparison.single(Closeness.DIFFERENT));
      case Value other -> Optional.empty();
    };
  }

  private static Optional<Comparison> infinite(Value key, boolean positive) {
    return switch (key) {
      case Value.Infinity infinity -> Optional.of(Comparison.single(Comparison.equal(positive)));
      case Value.Scalar s -> Optional.of(Comparison.single(Closeness.DIFFERENT));
      case Value other -> Optional.empty();
    };
  }

  private Optional<Comparison> row(List<Expression> right, List<Entry> entries) {
    if (right.size() != entries.size()) {
      return Optional.empty();
    }
    return Optional.of(
        terms.kind() instanceof AnswerKind.OneDirection(var isSensed)
            ? Comparison.single(DirectionComparison.of(right, entries, isSensed, terms.precision()))
            : new Comparison(List.of(components(right, entries, 0)), entries.size()));
  }

  private List<Closeness> components(List<Expression> right, List<Entry> entries, int first) {
    return IntStream.range(0, right.size())
        .mapToObj(i -> Comparison.entry(right.get(i), entries.get(i), terms, first + i))
        .toList();
  }

  private Optional<Comparison> grid(List<List<Expression>> right, List<List<Entry>> rows) {
    int width = right.getFirst().size();
    if (right.size() != rows.size() || width != rows.getFirst().size()) {
      return Optional.empty();
    }
    List<List<Closeness>> compared =
        IntStream.range(0, rows.size())
            .mapToObj(i -> components(right.get(i), rows.get(i), i * width))
            .toList();
    return Optional.of(new Comparison(compared, right.size() * width));
  }

  private Comparison set(List<Expression> right, List<Entry> entries) {
    int typed = entries.size();
    if (typed > MANY) {
      List<Closeness> none = right.stream().map(value -> Closeness.DIFFERENT).toList();
      return new Comparison(List.of(none), typed);
    }
    List<Closeness> found =
        Assignment.best(
            (i, j) -> Comparison.entry(right.get(i), entries.get(j), terms, i),
            right.size(),
            typed);
    return new Comparison(List.of(found), typed);
  }
}
