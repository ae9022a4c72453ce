package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How asking to be let in went. */
public sealed interface Admission {

  /**
   * Signed in.
   *
   * @param secret of the session, for the cookie; its hash is all that is kept here
   * @param kept how long the browser should keep the cookie; empty for until it is closed
   * @param brought problems that a guest had worked on, which are the account's from now on
   */
  record Open(String secret, Optional<Duration> kept, int brought) implements Admission {}

  /** Something that was typed cannot be taken. */
  record Faulty(List<Fault> faults) implements Admission {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Name and password do not belong together, or the link is good no more; no word on which. */
  record Refused() implements Admission {}

  /** Too many tries: not before this has passed. */
  record Wait(Duration time) implements Admission {}
}
