package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Prose;

/**
 * One question of a problem as one learner sees it now.
 *
 * @param label what is asked for in a few words, "Hessian H": the name of the field
 * @param rule the precision rule in force, as a sentence, printed at the field
 * @param draft the text last typed or submitted, empty at first
 * @param latest what was said to the last submission, readable or not
 * @param attempts counted attempts so far
 * @param hints those taken so far, at most {@link HintView#LEVELS}
 */
public record PartView(
    String id,
    String label,
    Prose prompt,
    AnswerShape shape,
    String rule,
    String draft,
    Optional<Outcome> latest,
    int attempts,
    List<HintView> hints,
    boolean solved) {

  public PartView {
    hints = List.copyOf(hints);
  }

  /** Whether another hint is left to take. */
  public boolean hintLeft() {
    return !solved && hints.size() < HintView.LEVELS;
  }
}
