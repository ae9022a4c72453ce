package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.Outcome;

/**
 * What is said to the last answer.
 *
 * @param word correct, imprecise, partial, incorrect or unreadable
 * @param stale whether the field holds something else by now
 * @param free readable, not right, and yet no attempt used up
 * @param grid whether components are told by row and column, else by number
 */
public record VerdictBox(
    String word,
    Text feedback,
    List<Component> components,
    boolean grid,
    boolean stale,
    boolean repeated,
    boolean free) {

  public record Component(int row, int column, boolean right) {}

  static VerdictBox of(Outcome outcome, String draft, boolean grid) {
    String word = Vocabulary.word(outcome.verdict());
    return new VerdictBox(
        word,
        Text.of(outcome.feedback()),
        outcome.components().stream()
            .map(part -> new Component(part.row(), part.column(), part.right()))
            .toList(),
        grid,
        !outcome.raw().equals(draft),
        outcome.repeated(),
        !outcome.counted() && !word.equals("correct"));
  }
}
