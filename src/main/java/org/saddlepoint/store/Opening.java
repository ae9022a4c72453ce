package org.saddlepoint.store;

/** How opening a database went. */
public sealed interface Opening {
  /** Ready for use; whoever holds it closes it. */
  record Opened(Database database) implements Opening {}

  /**
   * Not opened.
   *
   * @param sentence what stands in the way, for the person who started the program
   * @param inUse whether it is another process, that could be stopped
   */
  record Refused(String sentence, boolean inUse) implements Opening {}
}
