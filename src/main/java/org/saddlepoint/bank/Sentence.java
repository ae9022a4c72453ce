package org.saddlepoint.bank;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.problem.Words;

/** A message of the derivation in words, for an author. */
final class Sentence {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("messages.derivation", Locale.ENGLISH);

  private static final Words WORDS =
      Words.of(BUNDLE.keySet().stream().collect(Collectors.toMap(key -> key, BUNDLE::getString)));

  private Sentence() {}

  static String of(Message message) {
    return WORDS.plain(message);
  }
}
