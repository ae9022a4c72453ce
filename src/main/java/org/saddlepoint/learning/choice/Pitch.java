package org.saddlepoint.learning.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saddlepoint.learning.mastery.Mastery;

/**
 * How hard a problem should be: of the tiers that there are, the one whose expected success is
 * nearest to the target.
 */
enum Pitch {
  /** Three in four succeed: something is left to learn. */
  STRETCH(0.75),
  REVIEW(0.85),
  /** After two misses in a row. */
  RECOVER(0.90);

  static final int MISSES = 2;

  private final double target;

  Pitch(double target) {
    this.target = target;
  }

  static Pitch of(Mastery mastery) {
    if (mastery.tally().missesInARow() >= MISSES) {
      return RECOVER;
    }
    return mastery.isProficient() ? REVIEW : STRETCH;
  }

  /** The tier to deal from; the easier one of two that are equally near. */
  Optional<Integer> tier(List<Stock> stock, double known) {
    Map<Integer, Double> expected =
        stock.stream()
            .collect(
                Collectors.groupingBy(
                    Stock::tier,
                    TreeMap::new,
                    Collectors.averagingDouble(
                        kind -> kind.difficulty().expected(known, kind.guess()))));
    return expected.entrySet().stream()
        .min(Comparator.comparingDouble(entry -> Math.abs(entry.getValue() - target)))
        .map(Map.Entry::getKey);
  }
}
