package org.saddlepoint.store;

import java.time.Duration;
import java.time.Instant;

/**
 * One browser that is signed in.
 *
 * @param device in words, such as {@code Firefox, Linux}
 * @param idle how long it may stay unseen
 * @param expires when it ends in any case
 */
public record Session(
    long id,
    long account,
    String device,
    Duration idle,
    Instant created,
    Instant seen,
    Instant expires) {

  /**
   * How long a session may last.
   *
   * @param idle without a request
   * @param whole in any case
   */
  public record Term(Duration idle, Duration whole) {}

  boolean isLive(Instant now) {
    return expires.isAfter(now) && seen.plus(idle).isAfter(now);
  }
}
