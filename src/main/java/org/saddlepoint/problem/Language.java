package org.saddlepoint.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the product speaks. Each has message files of its own; where a sentence is
 * missing in one, it is said in the first of them.
 */
public enum Language {
  ENGLISH(Locale.UK, "English", Notation.POINT),
  GERMAN(Locale.GERMAN, "Deutsch", Notation.COMMA);

  private final Locale locale;
  private final String ownName;
  private final Notation notation;

  Language(Locale locale, String ownName, Notation notation) {
    this.locale = locale;
    this.ownName = ownName;
    this.notation = notation;
  }

  /** Two letters: the end of the names of its files, the value of the cookie. */
  public String code() {
    return locale.getLanguage();
  }

  /** As the attribute {@code lang} names it. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The attribute {@code lang} of a passage on such a page: empty where it is the page's own. */
  public String tagOn(Locale page) {
    return of(page) == this ? "" : tag();
  }

  public Locale locale() {
    return locale;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public Notation notation() {
    return notation;
  }

  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Of a locale, whatever its country. */
  public static Language of(Locale locale) {
    return find(locale.getLanguage()).orElse(ENGLISH);
  }

  /**
   * The best of what a browser says that its reader reads.
   *
   * @param accepted the header Accept-Language; nonsense counts as nothing said
   */
  public static Language accepted(String accepted) {
    try {
      return Locale.LanguageRange.parse(accepted).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> find(range.getRange().split("-", -1)[0]).stream())
          .findFirst()
          .orElse(ENGLISH);
    } catch (IllegalArgumentException nonsense) {
      return ENGLISH;
    }
  }
}
