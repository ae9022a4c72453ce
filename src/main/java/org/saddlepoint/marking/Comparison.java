package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/**
 * How each component of the key fares in an answer, row by row.
 *
 * @param typed the number of components typed, which differs from the key's only where there is no
 *     order
 * @param worth of an answer that is not right as a whole; empty where it is the share of components
 * @param told which components to call right, in the order typed; empty where it is that of the key
 */
record Comparison(
    List<List<Closeness>> rows,
    int typed,
    Optional<Double> worth,
    Optional<List<List<Boolean>>> told) {
  Comparison {
    rows = rows.stream().map(List::copyOf).toList();
    told = told.map(all -> all.stream().map(List::copyOf).toList());
  }

  Comparison(List<List<Closeness>> rows, int typed) {
    this(rows, typed, Optional.empty(), Optional.empty());
  }

  static Comparison single(Closeness closeness) {
    return new Comparison(List.of(List.of(closeness)), 1);
  }

  /** The same where an answer that is not right as a whole is worth so much. */
  Comparison worth(double score) {
    return new Comparison(rows, typed, Optional.of(score), told);
  }

  Comparison telling(List<List<Boolean>> components) {
    return new Comparison(rows, typed, worth, Optional.of(components));
  }

  /** The same with what is only close taken for wrong. */
  Comparison strictly() {
    return new Comparison(
        rows.stream()
            .map(row -> row.stream().map(c -> c.isClose() ? Closeness.DIFFERENT : c).toList())
            .toList(),
        typed,
        worth,
        told);
  }

  /** One component. */
  static Closeness entry(Expression key, Entry typed, Terms terms, int component) {
    boolean constant = isConstant(key) && isConstant(typed.value());
    return constant
        ? NumberComparison.of(key, typed, terms, component)
        : FunctionComparison.of(key, typed, terms);
  }

  static boolean isConstant(Expression e) {
    return e instanceof Expression.Constant || Vocabulary.variablesOf(e).isEmpty();
  }

  private Stream<Closeness> components() {
    return rows.stream().flatMap(List::stream);
  }

  int size() {
    return rows.stream().mapToInt(List::size).sum();
  }

  boolean hasRightCount() {
    return size() == typed;
  }

  boolean isRight() {
    return hasRightCount() && components().allMatch(Closeness::isRight);
  }

  boolean isRightOrClose() {
    return hasRightCount() && found() == size();
  }

  /** Components that are right or close. */
  int found() {
    return (int) components().filter(c -> c != Closeness.DIFFERENT).count();
  }

  /**
   * Of what should be there, or of what is there where that is more, unless it has its own worth.
   */
  double share() {
    return worth.orElseGet(() -> (double) found() / Math.max(1, Math.max(size(), typed)));
  }

  Closeness worst() {
    return components().max(Closeness::compareTo).orElse(Closeness.EQUAL);
  }

  boolean holds(Closeness closeness) {
    return components().anyMatch(c -> c == closeness);
  }

  List<List<Boolean>> rightComponents() {
    return told.orElseGet(() ->
        rows.stream()
            .map(row -> row.stream().map(c -> c != Closeness.DIFFERENT).toList())
            .toList());
  }

  static Closeness worse(Closeness one, Closeness other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static Closeness equal(boolean equal) {
    return equal ? Closeness.EQUAL : Closeness.DIFFERENT;
  }
}
