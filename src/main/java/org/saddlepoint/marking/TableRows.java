package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Recurrence;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.problem.Precision;

/**
 * The rows of a table of iterates: each is right by the key, or follows from the learner's own rows
 * before it, or neither. Rows are counted from 1, as row 0 is given.
 */
final class TableRows {
  private final Question question;
  private final List<List<Entry>> typed;
  private final Comparison comparison;
  private final Optional<Recurrence> recurrence;
  private final List<List<Expression>> own = new ArrayList<>();
  private final List<Closeness> followed = new ArrayList<>();

  TableRows(Question question, List<List<Entry>> typed, Comparison comparison) {
    this.question = question;
    this.typed = typed;
    this.comparison = comparison;
    this.recurrence = question.rule().flatMap(Rule::recurrence);
    recurrence.ifPresent(this::follow);
  }

  private void follow(Recurrence next) {
    try {
      own.add(next.first(question.derivation()));
      for (List<Entry> row : typed) {
        followed.add(followed(next, row));
        own.add(row.stream().map(e -> Simplifier.simplify(e.value())).toList());
      }
    } catch (ArithmeticException | UnderivableException undefined) {
      // What is undefined leads nowhere: the rows after it stay without a predecessor.
      return;
    }
  }

  /** How a row stands to what comes out of the rows before it. */
  private Closeness followed(Recurrence next, List<Entry> row) {
    try {
      List<Expression> expected = next.next(question.derivation(), List.copyOf(own));
      return closeness(expected, row);
    } catch (ArithmeticException | UnderivableException undefined) {
      return Closeness.DIFFERENT;
    }
  }

  private Closeness closeness(List<Expression> expected, List<Entry> row) {
    Value value = new Value.Vector(expected);
    Terms terms =
        Terms.of(AnswerKind.VECTOR, new Precision.Usual(), question.variables(), Keys.scale(value));
    return IntStream.range(0, Math.min(expected.size(), row.size()))
        .mapToObj(i -> Comparison.entry(expected.get(i), row.get(i), terms, i))
        .max(Closeness::compareTo)
        .orElse(Closeness.DIFFERENT);
  }

  private Closeness byKey(int row) {
    return comparison.rows().get(row - 1).stream()
        .max(Closeness::compareTo)
        .orElse(Closeness.DIFFERENT);
  }

  private boolean isRight(int row) {
    return byKey(row) != Closeness.DIFFERENT;
  }

  private boolean isFollowed(int row) {
    return row <= followed.size() && followed.get(row - 1) != Closeness.DIFFERENT;
  }

  private int count() {
    return typed.size();
  }

  /** The first row that is not right, or the number behind the last. */
  int firstWrong() {
    return IntStream.rangeClosed(1, count())
        .filter(row -> !isRight(row))
        .findFirst()
        .orElse(count() + 1);
  }

  /**
   * The comparison where rows that were rounded lead to rows further and further from the key: as
   * long as every row follows from the ones before it, that is rounding on the way.
   */
  Comparison drifted() {
    List<List<Closeness>> rows = new ArrayList<>();
    boolean isOnTheWay = false;
    boolean isSound = true;
    for (int row = 1; row <= count(); row++) {
      List<Closeness> byKey = comparison.rows().get(row - 1);
      boolean drifts = !isRight(row) && isSound && isOnTheWay && isFollowed(row);
      isSound &= isRight(row) || drifts;
      isOnTheWay |= byKey.stream().anyMatch(c -> c.compareTo(Closeness.SAMPLED) > 0);
      rows.add(
          drifts
              ? byKey.stream()
                  .map(c -> c == Closeness.DIFFERENT ? Closeness.EARLY_ROUNDING : c)
                  .toList()
              : byKey);
    }
    return new Comparison(rows, comparison.typed()).worth(share());
  }

  /** Rows that are right or follow count as one, others by the share of their entries. */
  double share() {
    return IntStream.rangeClosed(1, count())
        .mapToDouble(row -> isRight(row) || earns(row) ? 1 : shareOf(row))
        .average()
        .orElse(0);
  }

  private double shareOf(int row) {
    return comparison.rows().get(row - 1).stream()
        .mapToInt(c -> c == Closeness.DIFFERENT ? 0 : 1)
        .average()
        .orElse(0);
  }

  /** A row that only stands still where it should move shows nothing. */
  private boolean earns(int row) {
    return isFollowed(row) && (!repeats(own, row) || keyRepeats(row));
  }

  private static boolean repeats(List<List<Expression>> rows, int row) {
    return row < rows.size() && rows.get(row).equals(rows.get(row - 1));
  }

  private boolean keyRepeats(int row) {
    return question.key() instanceof Value.Grid(var matrix)
        && row > 1
        && row <= matrix.height()
        && matrix.rows().get(row - 1).equals(matrix.rows().get(row - 2));
  }

  /** Rows that are not the key's and follow from wrong ones. */
  List<Integer> followedRows() {
    return IntStream.rangeClosed(1, count())
        .filter(row -> !isRight(row) && row > firstWrong() && earns(row))
        .boxed()
        .toList();
  }

  /** Whether a slip leads from the row before the first wrong one to that row. */
  boolean isSlip(Slip slip) {
    int row = firstWrong();
    int dimension = question.derivation().dimension();
    if (row > count() || row >= own.size() || own.get(row - 1).size() < dimension) {
      return false;
    }
    // The coordinates come first; what else stands in a row follows from them.
    Value point = new Value.Vector(own.get(row - 1).subList(0, dimension));
    return question.derivation().with(Quantities.POINT, point).faulty(slip).orElse(null)
            instanceof Value.Grid(var matrix)
        && closeness(matrix.rows().getFirst(), typed.get(row - 1)).isRight();
  }
}
