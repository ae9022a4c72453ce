package org.saddlepoint.problem;

/** What became of drawing an instance. */
public sealed interface Drawing {
  record Drawn(Problem problem) implements Drawing {}

  /**
   * This seed gives no instance.
   *
   * @param reason a sentence for the author
   */
  record Refused(String reason) implements Drawing {}
}
