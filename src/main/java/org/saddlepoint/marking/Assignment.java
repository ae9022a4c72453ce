package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which typed value stands for which value of a set: as many as possible that are right or close,
 * beginning with the right ones (augmenting paths; Kuhn 1955). A pair is only compared when it is
 * considered, as comparing may be dear.
 */
final class Assignment {
  private static final int FREE = -1;

  /** How a value of the key and a typed value stand to each other, by their indices. */
  @FunctionalInterface
  interface Pairing {
    Closeness of(int key, int typed);
  }

  private final Pairing pairing;
  private final Closeness[][] known;
  private final int[] keyOf;

  private Assignment(Pairing pairing, int keys, int typed) {
    this.pairing = pairing;
    this.known = new Closeness[keys][typed];
    this.keyOf = new int[typed];
    Arrays.fill(keyOf, FREE);
  }

  /** What each value of the key gets. */
  static List<Closeness> best(Pairing pairing, int keys, int typed) {
    var assignment = new Assignment(pairing, keys, typed);
    // A value that has found a partner never loses it for none, so the second round only adds.
    for (Closeness worst : List.of(Closeness.ROUNDED, Closeness.EARLY_ROUNDING)) {
      for (int key = 0; key < keys; key++) {
        if (!assignment.isAssigned(key)) {
          assignment.augment(key, worst, new boolean[typed]);
        }
      }
    }
    return assignment.result();
  }

  private Closeness closeness(int key, int typed) {
    if (known[key][typed] == null) {
      known[key][typed] = pairing.of(key, typed);
    }
    return known[key][typed];
  }

  private boolean isAssigned(int key) {
    return Arrays.stream(keyOf).anyMatch(k -> k == key);
  }

  /** Typed values without a partner are tried first. */
  private boolean augment(int key, Closeness worst, boolean[] visited) {
    return augment(key, worst, visited, true) || augment(key, worst, visited, false);
  }

  private boolean augment(int key, Closeness worst, boolean[] visited, boolean free) {
    for (int typed = 0; typed < keyOf.length; typed++) {
      boolean candidate = !visited[typed] && (keyOf[typed] == FREE) == free;
      if (!candidate || closeness(key, typed).compareTo(worst) > 0) {
        continue;
      }
      visited[typed] = true;
      if (free || augment(keyOf[typed], worst, visited)) {
        keyOf[typed] = key;
        return true;
      }
    }
    return false;
  }

  private List<Closeness> result() {
    List<Closeness> result = new ArrayList<>();
    for (int key = 0; key < known.length; key++) {
      Closeness found = Closeness.DIFFERENT;
      for (int typed = 0; typed < keyOf.length; typed++) {
        found = keyOf[typed] == key ? closeness(key, typed) : found;
      }
      result.add(found);
    }
    return result;
  }
}
