package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private final int dependent;

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
    this.dependent = withoutDependent();
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
    for (int i = 0; i < key.size(); i++) {
      int j = partner[i];
      Closeness value = j == BestPartners.NONE ? Closeness.DIFFERENT : values[i][j];
      Closeness vector = j == BestPartners.NONE ? Closeness.DIFFERENT : vectors[i][j];
      rows.add(List.of(value, vector));
      if (j != BestPartners.NONE) {
        told[j][0] = value != Closeness.DIFFERENT;
        told[j][1] = vector != Closeness.DIFFERENT;
      }
    }
    return new Comparison(rows, 2 * typed.size()).telling(Stream.of(told).map(List::of).toList());
  }

  /** Of vectors for a value that occurs several times, only independent ones count. */
  private int withoutDependent(List<Integer> group) {
    int i = group.getFirst();
    List<Integer> candidates =
        IntStream.range(0, typed.size())
            .boxed()
            .filter(j -> isRightVector(i, j))
            .sorted(
                Comparator.comparing((Integer j) -> !isRightValue(i, j))
                    .thenComparing(j -> vectors[i][j]))
            .toList();
    List<List<Entry>> found = new ArrayList<>();
    int dropped = 0;
    for (int j : candidates) {
      List<List<Entry>> together = new ArrayList<>(found);
      together.add(typed.get(j).vector());
      if (together.size() > 1 && Eigenspace.areDependent(together)) {
        group.forEach(k -> vectors[k][j] = Closeness.DIFFERENT);
        dropped++;
      } else {
        found = together;
      }
    }
    return dropped;
  }

  private int withoutDependent() {
    return IntStream.range(0, key.size())
        .mapToObj(i ->
            IntStream.range(0, key.size())
                .filter(k -> key.get(k).value().equals(key.get(i).value()))
                .boxed()
                .toList())
        .filter(group -> group.size() > 1)
        .distinct()
        .mapToInt(this::withoutDependent)
        .sum();
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
    if (dependent > 0 && rightValues == n && rightVectors + dependent == n) {
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
