package org.saddlepoint.tutor;

import java.util.Locale;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;

/** What a part asks, and what it is called. */
final class Prompts {
  private Prompts() {}

  /** The author's words, else the usual ones for what is asked. */
  static Prose of(Part part, Words words) {
    return part.prompt()
        .map(prompt -> prompt.in(words.language()))
        .orElseGet(() -> words.prose(Message.of("ask." + part.ask().id())));
  }

  /** What an author asks for by a name of his own is called by that name. */
  static String label(Part part, Words words) {
    String key = "label." + part.ask().id();
    return words.has(key) ? words.plain(Message.of(key)) : named(part.ask().id());
  }

  private static String named(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }
}
