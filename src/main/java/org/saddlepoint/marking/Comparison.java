package org.saddlepoint.marking;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/**
 * How each component of the key fares in an answer, row by row.
 *
 * @param typed the number of components typed, which differs from the key's only for sets
 */
record Comparison(List<List<Closeness>> rows, int typed) {
  Comparison {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Comparison single(Closeness closeness) {
    return new Comparison(List.of(List.of(closeness)), 1);
  }

  /** The same with what is only close taken for wrong. */
  Comparison strictly() {
    return new Comparison(
        rows.stream()
            .map(row -> row.stream().map(c -> c.isClose() ? Closeness.DIFFERENT : c).toList())
            .toList(),
        typed);
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

  /** The share of what should be there, or of what is there where that is more. */
  double share() {
    return (double) found() / Math.max(size(), typed);
  }

  Closeness worst() {
    return components().max(Closeness::compareTo).orElse(Closeness.DIFFERENT);
  }

  boolean holds(Closeness closeness) {
    return components().anyMatch(c -> c == closeness);
  }

  List<List<Boolean>> rightComponents() {
    return rows.stream()
        .map(row -> row.stream().map(c -> c != Closeness.DIFFERENT).toList())
        .toList();
  }
}
