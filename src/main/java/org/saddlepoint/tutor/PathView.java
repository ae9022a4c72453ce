package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.Prose;

/**
 * The way to what a problem asks, as far as it is asked, shown or kept back on one rung.
 *
 * @param rungs those that this problem has, from most help to least
 * @param items in the order of the way
 * @param steps every step that can be asked, on whichever rung
 */
public record PathView(Rung rung, List<Rung> rungs, List<Item> items, List<PartView> steps) {
  public PathView {
    rungs = List.copyOf(rungs);
    items = List.copyOf(items);
    steps = List.copyOf(steps);
  }

  /** The questions, steps and parts alike. */
  public List<PartView> asked() {
    return items.stream()
        .filter(Item.Asked.class::isInstance)
        .map(item -> ((Item.Asked) item).part())
        .toList();
  }

  /** One place on the way. */
  public sealed interface Item {
    record Asked(PartView part) implements Item {}

    /**
     * Worked for the learner.
     *
     * @param id of the quantity
     */
    record Shown(String id, String title, Prose mathematics, Prose reason) implements Item {}

    /** To be shown once the steps that it builds on are right: it would give them away. */
    record Waiting(String id, String title) implements Item {}
  }
}
