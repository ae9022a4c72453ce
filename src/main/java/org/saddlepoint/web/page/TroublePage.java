package org.saddlepoint.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A request that could not be met. What was typed stands on it, ready to be sent again.
 *
 * @param sentence key of the message that says what is the matter
 * @param arguments what is filled into the sentence
 * @param reference to look up in the log; empty unless the fault is ours
 * @param action where to send the form again; empty where that would not help
 * @param way where to go from there
 */
public record TroublePage(
    Frame frame,
    int status,
    String sentence,
    List<String> arguments,
    String reference,
    String action,
    List<Field> fields,
    Optional<Way> way) {

  public TroublePage {
    arguments = List.copyOf(arguments);
    fields = List.copyOf(fields);
  }

  /** A link with the key of its words. */
  public record Way(String words, String url) {}

  public record Field(String name, String value) {}

  /** End of the key of its heading. */
  public String kind() {
    if (sentence.equals("trouble.signed-out") || sentence.equals("trouble.someone-else")) {
      return "unsigned";
    }
    return switch (status) {
      case 400 -> "asked";
      case 403 -> sentence.startsWith("trouble.role.") ? "closed" : "refused";
      case 404 -> "missing";
      case 405 -> "method";
      case 410 -> "gone";
      case 413 -> "large";
      case 500 -> "ours";
      default -> "other";
    };
  }

  /** The message's first gap. */
  public String argument() {
    return arguments.isEmpty() ? "" : arguments.getFirst();
  }
}
