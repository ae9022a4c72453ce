package org.saddlepoint.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.problem.Language;
import org.saddlepoint.store.Role;
import org.saddlepoint.tutor.people.Person;

/**
 * What every page carries around its own content.
 *
 * @param here path and query of the page, to come back to
 * @param token for the forms on it
 * @param assets folder of the static files, its name changing with their content
 * @param signature empty for a guest
 */
public record Frame(
    String here,
    Theme theme,
    Language language,
    String token,
    String assets,
    Optional<Signature> signature,
    Optional<Notice> notice) {

  /**
   * Who is signed in.
   *
   * @param helps whether this person may look others up
   */
  public record Signature(String name, boolean helps) {
    public static Signature of(Person person) {
      return new Signature(person.name(), person.role().includes(Role.INSTRUCTOR));
    }
  }

  /**
   * What has just been done.
   *
   * @param word end of the key of its sentence
   * @param argument what is filled into the sentence; null where nothing is
   */
  public record Notice(String word, String argument) {}

  public String signIn() {
    return Links.signIn(here);
  }

  /** The languages to choose from, the same on every page. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** Contour lines for the head of a page that has no problem of its own. */
  public String strip() {
    return Pictures.strip();
  }

  /** The look chosen; the words are the cookie's values and the page's classes. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Anything else counts as no choice. */
    public static Theme of(String word) {
      for (Theme theme : values()) {
        if (theme.word().equals(word)) {
          return theme;
        }
      }
      return SYSTEM;
    }
  }
}
