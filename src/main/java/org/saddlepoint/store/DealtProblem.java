package org.saddlepoint.store;

import java.time.Instant;
import java.util.Optional;
import org.saddlepoint.learning.Rung;

/**
 * A problem as one learner has it. Holding one is being allowed to work on it: {@link Problems}
 * gives it to its learner only.
 *
 * @param skill the skill that the template practised when it was dealt
 * @param parameters what was drawn, as JSON
 * @param visited when it was last opened
 * @param reason why it was dealt, as its dealer wrote it
 * @param rung how much of it is done for the learner; empty while that is open
 */
public record DealtProblem(
    long id,
    long learnerId,
    Instance instance,
    String skill,
    String parameters,
    Instant opened,
    Instant visited,
    Optional<End> end,
    Optional<String> reason,
    Optional<Rung> rung) {

  /** How and when the learner was done with it. */
  public record End(Ending ending, Instant at) {}

  public boolean isOpen() {
    return end.isEmpty();
  }
}
