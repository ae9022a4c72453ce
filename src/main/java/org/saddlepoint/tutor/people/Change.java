package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.util.List;

/** How a change of an account went. */
public sealed interface Change {
  record Done() implements Change {}

  /** Something that was typed cannot be taken. */
  record Faulty(List<Fault> faults) implements Change {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Too many tries with a wrong password: not before this has passed. */
  record Wait(Duration time) implements Change {}
}
