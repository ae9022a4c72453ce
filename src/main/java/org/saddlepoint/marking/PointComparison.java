package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * Points, with their classes where these are asked for: first the best assignment of the points,
 * then the class of each that was found. A class without its point is worth nothing.
 */
final class PointComparison {
  private static final int AT = 2;

  private final List<Value.Place> key;
  private final List<Answer.Place> typed;
  private final boolean isClassed;
  private final Terms terms;
  private final int[] partner;

  private PointComparison(
      List<Value.Place> key, List<Answer.Place> typed, boolean isClassed, Terms terms) {
    this.key = key;
    this.typed = typed;
    this.isClassed = isClassed;
    this.terms = terms;
    this.partner = BestPartners.of(this::weight, key.size(), typed.size());
  }

  /** Empty where some point has another number of coordinates, or there are very many. */
  static Optional<Comparison> of(
      List<Value.Place> key, List<Answer.Place> typed, boolean isClassed, Terms terms) {
    return fits(key, typed)
        ? Optional.of(new PointComparison(key, typed, isClassed, terms).comparison())
        : Optional.empty();
  }

  private static boolean fits(List<Value.Place> key, List<Answer.Place> typed) {
    return typed.size() <= BestPartners.MOST
        && key.stream()
            .limit(1)
            .allMatch(
                right -> typed.stream().allMatch(place -> place.at().size() == right.at().size()));
  }

  private int weight(int i, int j) {
    if (closeness(i, j) == Closeness.DIFFERENT) {
      return 0;
    }
    return hasClass(i, j) ? AT + 1 : AT;
  }

  private boolean hasClass(int i, int j) {
    return !isClassed || typed.get(j).word().equals(key.get(i).word());
  }

  private Closeness closeness(int i, int j) {
    List<Expression> right = key.get(i).at();
    List<Entry> given = typed.get(j).at();
    Closeness worst = Closeness.EQUAL;
    for (int k = 0; k < right.size() && worst != Closeness.DIFFERENT; k++) {
      int component = i * right.size() + k;
      worst =
          Comparison.worse(worst, Comparison.entry(right.get(k), given.get(k), terms, component));
    }
    return worst;
  }

  private boolean isFound(int i) {
    return partner[i] != BestPartners.NONE;
  }

  private Comparison comparison() {
    List<List<Closeness>> rows = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      Closeness at = isFound(i) ? closeness(i, partner[i]) : Closeness.DIFFERENT;
      Closeness word = Comparison.equal(isFound(i) && hasClass(i, partner[i]));
      rows.add(isClassed ? List.of(at, word) : List.of(at));
    }
    int width = isClassed ? 2 : 1;
    return new Comparison(rows, width * typed.size()).telling(told());
  }

  private List<List<Boolean>> told() {
    return IntStream.range(0, typed.size())
        .mapToObj(j -> {
          Optional<Integer> found =
              IntStream.range(0, key.size()).filter(i -> partner[i] == j).boxed().findFirst();
          boolean at = found.isPresent();
          return isClassed
              ? List.of(at, found.filter(i -> hasClass(i, j)).isPresent())
              : List.of(at);
        })
        .toList();
  }

  /**
   * What is said of a wrong answer.
   *
   * @param found points of the key
   * @param classed points found with the right class
   * @param missing points of the key that were not typed
   * @param strange typed points that are none of the key's
   */
  record Count(int found, int classed, int missing, int strange) {}

  static Count count(
      List<Value.Place> key, List<Answer.Place> typed, boolean isClassed, Terms terms) {
    var comparison = new PointComparison(key, typed, isClassed, terms);
    int found = (int) IntStream.range(0, key.size()).filter(comparison::isFound).count();
    int classed =
        (int)
            IntStream.range(0, key.size())
                .filter(i -> comparison.isFound(i) && comparison.hasClass(i, comparison.partner[i]))
                .count();
    return new Count(found, classed, key.size() - found, typed.size() - found);
  }
}
