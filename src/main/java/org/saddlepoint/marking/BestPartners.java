package org.saddlepoint.marking;

import java.util.Arrays;

/**
 * Which typed thing stands for which of the key where a partner can be right in part: the choice of
 * partners with the greatest sum of weights, by dynamic programming over the sets of partners given
 * away. Sizes are those of eigenvectors and critical points, a handful.
 */
final class BestPartners {
  /** Partners beyond these are not looked at: 2¹² sets. */
  static final int MOST = 12;

  static final int NONE = -1;

  /** How well a typed thing stands for one of the key; 0 for not at all. */
  @FunctionalInterface
  interface Weight {
    int of(int key, int typed);
  }

  private BestPartners() {}

  /** For each of the key its partner or {@link #NONE}; the first of equals. */
  static int[] of(Weight weight, int keys, int typed) {
    int partners = Math.min(typed, MOST);
    int[][] weights = new int[keys][partners];
    for (int key = 0; key < keys; key++) {
      for (int other = 0; other < partners; other++) {
        weights[key][other] = weight.of(key, other);
      }
    }
    int[][] best = new int[keys + 1][1 << partners];
    for (int key = keys - 1; key >= 0; key--) {
      for (int taken = 0; taken < 1 << partners; taken++) {
        best[key][taken] = best(weights[key], best[key + 1], taken);
      }
    }
    return chosen(weights, best);
  }

  private static int best(int[] weights, int[] rest, int taken) {
    int most = rest[taken];
    for (int typed = 0; typed < weights.length; typed++) {
      if (isFree(taken, typed)) {
        most = Math.max(most, weights[typed] + rest[taken | 1 << typed]);
      }
    }
    return most;
  }

  private static int[] chosen(int[][] weights, int[][] best) {
    int[] partner = new int[weights.length];
    Arrays.fill(partner, NONE);
    int taken = 0;
    for (int key = 0; key < weights.length; key++) {
      for (int typed = 0; typed < weights[key].length && partner[key] == NONE; typed++) {
        boolean isBest =
            isFree(taken, typed)
                && weights[key][typed] > 0
                && weights[key][typed] + best[key + 1][taken | 1 << typed] == best[key][taken];
        partner[key] = isBest ? typed : NONE;
      }
      taken |= partner[key] == NONE ? 0 : 1 << partner[key];
    }
    return partner;
  }

  private static boolean isFree(int taken, int typed) {
    return (taken >> typed & 1) == 0;
  }
}
