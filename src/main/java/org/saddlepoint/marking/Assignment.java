package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which typed value stands for which value of a set: as many as possible that are right or close,
 * beginning with the right ones (augmenting paths; Kuhn 1955).
 */
final class Assignment {
  private static final int FREE = -1;

  private final Closeness[][] closeness;
  private final int[] keyOf;

  private Assignment(Closeness[][] closeness, int typed) {
    this.closeness = closeness;
    this.keyOf = new int[typed];
    Arrays.fill(keyOf, FREE);
  }

  /**
   * What each value of the key gets.
   *
   * @param closeness by value of the key, then by typed value
   */
  static List<Closeness> best(Closeness[][] closeness, int typed) {
    var assignment = new Assignment(closeness, typed);
    // A value that has found a partner never loses it for none, so the second round only adds.
    for (Closeness worst : List.of(Closeness.ROUNDED, Closeness.EARLY_ROUNDING)) {
      for (int key = 0; key < closeness.length; key++) {
        if (!assignment.isAssigned(key)) {
          assignment.augment(key, worst, new boolean[typed]);
        }
      }
    }
    return assignment.result();
  }

  private boolean isAssigned(int key) {
    return Arrays.stream(keyOf).anyMatch(k -> k == key);
  }

  private boolean augment(int key, Closeness worst, boolean[] visited) {
    for (int typed = 0; typed < keyOf.length; typed++) {
      if (visited[typed] || closeness[key][typed].compareTo(worst) > 0) {
        continue;
      }
      visited[typed] = true;
      if (keyOf[typed] == FREE || augment(keyOf[typed], worst, visited)) {
        keyOf[typed] = key;
        return true;
      }
    }
    return false;
  }

  private List<Closeness> result() {
    List<Closeness> result = new ArrayList<>();
    for (int key = 0; key < closeness.length; key++) {
      Closeness found = Closeness.DIFFERENT;
      for (int typed = 0; typed < keyOf.length; typed++) {
        found = keyOf[typed] == key ? closeness[key][typed] : found;
      }
      result.add(found);
    }
    return result;
  }
}
