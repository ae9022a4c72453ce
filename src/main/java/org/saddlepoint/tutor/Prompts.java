package org.saddlepoint.tutor;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Prose;

/** What a part asks, in words. */
final class Prompts {
  private Prompts() {}

  /** The author's words, else the usual ones for what is asked. */
  static Prose of(Part part) {
    return part.prompt()
        .orElseGet(() -> Messages.english().prose(Message.of("ask." + part.ask().id())));
  }
}
