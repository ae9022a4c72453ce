package org.saddlepoint.bank;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rules;

/** The words of the derivation: its own file and one a chapter. */
final class DerivationWords {
  static final Map<String, String> ENGLISH = all();

  private DerivationWords() {}

  private static Map<String, String> all() {
    Map<String, String> words = new HashMap<>();
    Stream.concat(Stream.of("derivation"), Rules.CHAPTERS.stream().map(Chapter::name))
        .map(file -> ResourceBundle.getBundle("messages." + file, Locale.ENGLISH))
        .forEach(bundle -> bundle.keySet().forEach(key -> words.put(key, bundle.getString(key))));
    return Map.copyOf(words);
  }
}
