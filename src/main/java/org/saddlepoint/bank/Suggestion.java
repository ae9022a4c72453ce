package org.saddlepoint.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?": the known word nearest to an unknown one. */
final class Suggestion {
  private static final int MAX_LENGTH = 60;

  private Suggestion() {}

  /** A question to put behind a sentence, with a blank before it; nothing where nothing is near. */
  static String question(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String small = word.toLowerCase(Locale.ROOT);
    // A name of one letter is near to every other one.
    int tolerated = word.length() == 1 ? 0 : Math.max(1, Math.min(3, word.length() / 3));
    return known.stream()
        .filter(candidate -> distance(small, candidate.toLowerCase(Locale.ROOT)) <= tolerated)
        .min(
            Comparator.<String>comparingInt(
                    candidate -> distance(small, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters put in, left out, changed, or two neighbours swapped. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cost(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cost(String a, String b, int i, int j, int[][] d) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
