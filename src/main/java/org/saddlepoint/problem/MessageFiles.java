package org.saddlepoint.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rules;

/** The message files on the class path: {@code messages/<name>_<language>.properties}. */
public final class MessageFiles {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Those of the rules: what the chapters share, and one a chapter. */
  public static final List<String> OF_RULES =
      Stream.concat(Stream.of("derivation"), Rules.CHAPTERS.stream().map(Chapter::name)).toList();

  private MessageFiles() {}

  /** What a language has of its own; nothing where it has no such file. */
  public static Map<String, String> own(String file, Language language) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "messages." + file, Locale.of(language.code()), NO_OTHER_LANGUAGE);
      Map<String, String> words = new HashMap<>();
      bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
      return words;
    } catch (MissingResourceException none) {
      return Map.of();
    }
  }

  /** What is said for each key: in English where the language has no words for it. */
  public static Map<String, String> all(String file, Language language) {
    Map<String, String> words = new HashMap<>(own(file, Language.ENGLISH));
    words.putAll(own(file, language));
    return words;
  }

  /** Several files together; a key in two of them is a fault of ours. */
  public static Map<String, String> all(Collection<String> files, Language language) {
    Map<String, String> together = new HashMap<>();
    for (String file : files) {
      all(file, language)
          .forEach((key, words) -> {
            if (together.put(key, words) != null) {
              throw new IllegalStateException(key + " is in two message files");
            }
          });
    }
    return together;
  }
}
