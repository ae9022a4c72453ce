package org.saddlepoint.problem;

import java.util.Map;

/** The same few words in every language that an author has them in; in English always. */
public record Phrases(String english, Map<Language, String> others) {
  public Phrases {
    others = Map.copyOf(others);
  }

  public static Phrases of(String english) {
    return new Phrases(english, Map.of());
  }

  public Phrase in(Language language) {
    String translated = others.get(language);
    return translated == null
        ? new Phrase(english, Language.ENGLISH)
        : new Phrase(translated, language);
  }
}
