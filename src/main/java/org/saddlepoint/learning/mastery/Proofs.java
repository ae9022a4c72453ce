package org.saddlepoint.learning.mastery;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The problems that were right at once without help: what a high probability alone is too lenient
 * to stand for. Three typed answers to different problems are enough, or five chosen ones, or a
 * mixture (a typed one is worth 5 points, a chosen one 3, and 15 are needed); at least one typed or
 * two chosen ones must be demanding. Yes or no counts nothing: three in a row within fifteen
 * guesses come to pass with probability .68.
 *
 * @param items the problems by name: a second part of the same one is no second proof
 */
public record Proofs(Set<String> items, int points, int demanding) {
  static final Proofs NONE = new Proofs(Set.of(), 0, 0);

  private static final int POINTS_TYPED = 5;
  private static final int POINTS_CHOSEN = 3;
  private static final int POINTS_NEEDED = 15;
  private static final int DEMANDING_TYPED = 2;
  private static final int DEMANDING_CHOSEN = 1;
  private static final int DEMANDING_NEEDED = 2;

  public Proofs {
    items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }

  boolean suffice() {
    return points >= POINTS_NEEDED && demanding >= DEMANDING_NEEDED;
  }

  Proofs with(Observation observation) {
    Item item = observation.item();
    boolean counts = observation.isProof() && !observation.guess().isCoin();
    if (!counts || suffice() || items.contains(item.id())) {
      return this;
    }
    Set<String> more = new LinkedHashSet<>(items);
    more.add(item.id());
    boolean chosen = observation.chosen();
    int weight = chosen ? DEMANDING_CHOSEN : DEMANDING_TYPED;
    return new Proofs(
        more,
        points + (chosen ? POINTS_CHOSEN : POINTS_TYPED),
        demanding + (item.demanding() ? weight : 0));
  }
}
