package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.store.Learners;

/** Guests as the store keeps them. */
public final class StoredGuests implements Guests {
  private final Learners learners;

  public StoredGuests(Learners learners) {
    this.learners = learners;
  }

  @Override
  public Optional<Learner.Guest> find(String tokenHash) {
    return learners
        .find(tokenHash)
        .map(learners::seen)
        .map(learner -> new Learner.Guest(learner.id()));
  }

  @Override
  public Learner.Guest admit(String tokenHash) {
    return new Learner.Guest(learners.admit(tokenHash).id());
  }
}
