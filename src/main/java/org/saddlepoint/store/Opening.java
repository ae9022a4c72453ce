package org.saddlepoint.store;

/** How opening a database went. */
public sealed interface Opening {
  /** Ready for use; whoever holds it closes it. */
  record Opened(Database database) implements Opening {}

  /**
   * Not opened.
   *
   * @param sentence what stands in the way, for the person who started the program
   */
  record Refused(String sentence) implements Opening {}
}
