package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Value;

/**
 * Eigenvalues with their eigenvectors: the best assignment, two components a pair. A pair is right
 * where its value is and its vector is any eigenvector of it; where a value occurs several times,
 * its vectors must be independent besides.
 */
final class PairComparison {
  /** A whole pair is worth more than the two halves of two pairs. */
  private static final int WHOLE = 5;

  private static final int HALF = 2;

  private final List<Value.Pair> key;
  private final List<Answer.Pair> typed;
  private final List<Eigenspace> spaces;
  private final Closeness[][] values;
  private final Closeness[][] vectors;

  private PairComparison(List<Value.Pair> key, List<Answer.Pair> typed, Terms terms) {
    this.key = key;
    this.typed = typed;
    this.spaces = key.stream().map(pair -> space(key, pair)).toList();
    this.values = new Closeness[key.size()][typed.size()];
    this.vectors = new Closeness[key.size()][typed.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < typed.size(); j++) {
        values[i][j] =
            Comparison.entry(
                key.get(i).value(),
                typed.get(j).value(),
                terms,
                i * (1 + key.get(i).vector().size()));
        vectors[i][j] = spaces.get(i).of(typed.get(j).vector(), terms.precision());
      }
    }
  }

  private static Eigenspace space(List<Value.Pair> key, Value.Pair pair) {
    return new Eigenspace(
        key.stream()
            .filter(other -> other.value().equals(pair.value()))
            .map(Value.Pair::vector)
            .toList());
  }

  /** Empty where some vector has another size, or there are very many. */
  static Optional<Comparison> of(List<Value.Pair> key, List<Answer.Pair> typed, Terms terms) {
    return fits(key, typed)
        ? Optional.of(new PairComparison(key, typed, terms).comparison())
        : Optional.empty();
  }

  private static boolean fits(List<Value.Pair> key, List<Answer.Pair> typed) {
    int size = key.isEmpty() ? 0 : key.getFirst().vector().size();
    return !key.isEmpty()
        && typed.size() <= BestPartners.MOST
        && typed.stream().allMatch(pair -> pair.vector().size() == size);
  }

  private boolean isRightValue(int key, int other) {
    return values[key][other] != Closeness.DIFFERENT;
  }

  private boolean isRightVector(int key, int other) {
    return vectors[key][other] != Closeness.DIFFERENT;
  }

  private int weight(int key, int other) {
    boolean value = isRightValue(key, other);
    boolean vector = isRightVector(key, other);
    return value && vector ? WHOLE : value || vector ? HALF : 0;
  }

  private Comparison comparison() {
    int[] partner = BestPartners.of(this::weight, key.size(), typed.size());
    List<List<Closeness>> rows = new ArrayList<>();
    Boolean[][] told = new Boolean[typed.size()][2];
    for (Boolean[] pair : told) {
      pair[0] = false;
      pair[1] = false;
    }
    Set<Integer> independent = independent(partner);
    for (int i = 0; i < key.size(); i++) {
      int j = partner[i];
      Closeness value = j == BestPartners.NONE ? Closeness.DIFFERENT : values[i][j];
      Closeness vector = independent.contains(i) ? vectors[i][j] : Closeness.DIFFERENT;
      rows.add(List.of(value, vector));
      if (j != BestPartners.NONE) {
        told[j][0] = value != Closeness.DIFFERENT;
        told[j][1] = vector != Closeness.DIFFERENT;
      }
    }
    return new Comparison(rows, 2 * typed.size()).telling(Stream.of(told).map(List::of).toList());
  }

  /** Those of the key whose vectors were found, each outside the span of those before it. */
  private Set<Integer> independent(int[] partner) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < key.size(); i++) {
      if (partner[i] != BestPartners.NONE && isRightVector(i, partner[i])) {
        List<List<Entry>> together = new ArrayList<>();
        for (int earlier : found) {
          if (key.get(earlier).value().equals(key.get(i).value())) {
            together.add(typed.get(partner[earlier]).vector());
          }
        }
        together.add(typed.get(partner[i]).vector());
        if (together.size() == 1 || !Eigenspace.areDependent(together)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /** What a wrong answer looks like, as the end of a key of the message files. */
  static Optional<String> likeness(List<Value.Pair> key, List<Answer.Pair> typed, Terms terms) {
    if (typed.stream().anyMatch(pair -> DirectionComparison.isZero(pair.vector()))) {
      return Optional.of("vector.zero");
    }
    return new PairComparison(key, typed, terms).likeness();
  }

  private Optional<String> likeness() {
    int n = key.size();
    long whole = count(BestPartners.of((i, j) -> weight(i, j) == WHOLE ? 1 : 0, n, typed.size()));
    long rightValues =
        count(BestPartners.of((i, j) -> isRightValue(i, j) ? 1 : 0, n, typed.size()));
    long rightVectors =
        count(BestPartners.of((i, j) -> isRightVector(i, j) ? 1 : 0, n, typed.size()));
    if (whole == typed.size() && typed.size() < n) {
      return Optional.of("pairs.missing");
    }
    if (whole == n && typed.size() > n) {
      return Optional.of("pairs.extra");
    }
    if (typed.size() != n) {
      return Optional.empty();
    }
    if (whole == n) {
      return Optional.of("pairs.dependent");
    }
    if (rightValues == n) {
      return Optional.of(rightVectors == n ? "pairs.swapped" : "pairs.values-only");
    }
    return rightVectors == n ? Optional.of("pairs.vectors-only") : Optional.empty();
  }

  private static long count(int[] partner) {
    return IntStream.of(partner).filter(j -> j != BestPartners.NONE).count();
  }
}
