package org.saddlepoint.store;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.learning.mastery.Observation;

/**
 * Says what an attempt shows of its learner. It is asked in the attempt's own transaction, when
 * what came before is settled, and may not ask the database itself.
 */
@FunctionalInterface
public interface Witness {
  Witness BLIND = (before, attempt) -> Optional.empty();

  /**
   * @param before the earlier attempts at the same part
   */
  Optional<Observation> of(List<Attempt> before, Attempt attempt);
}
