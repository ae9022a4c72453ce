package org.saddlepoint.tutor.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saddlepoint.store.Account;

/** What may be typed as a name, an e-mail address and a password. */
final class Entries {
  static final int SHORTEST_PASSWORD = 10;
  private static final int LONGEST_PASSWORD = 200;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_EMAIL = 254;

  /** No more than this is certain; whether mail arrives does not matter to us. */
  private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

  /** Marks that turn the text behind them about, and one that is no text at all. */
  private static final String DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff";

  /** Parts of an address that are too short to look for in a password. */
  private static final int TELLING = 5;

  private Entries() {}

  /** As it is kept: one blank between words, none around, nothing that is no letter on paper. */
  static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}" + DIRECTIONS + "]", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }

  static Optional<Fault> name(String tidy) {
    if (tidy.isEmpty()) {
      return Optional.of(Fault.NAME_MISSING);
    }
    return tidy.length() > LONGEST_NAME ? Optional.of(Fault.NAME_LONG) : Optional.empty();
  }

  static Optional<Fault> email(String tidy) {
    if (tidy.isEmpty()) {
      return Optional.of(Fault.EMAIL_MISSING);
    }
    boolean fine = Account.key(tidy).length() <= LONGEST_EMAIL && EMAIL.matcher(tidy).matches();
    return fine ? Optional.empty() : Optional.of(Fault.EMAIL_FORM);
  }

  /** Length counts, not which characters: long ones are hard to guess and easy to remember. */
  static Optional<Fault> password(String password, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST_PASSWORD) {
      return Optional.of(Fault.PASSWORD_SHORT);
    }
    if (length > LONGEST_PASSWORD) {
      return Optional.of(Fault.PASSWORD_LONG);
    }
    if (isAbout(password, email)) {
      return Optional.of(Fault.PASSWORD_EMAIL);
    }
    return CommonPasswords.has(password) ? Optional.of(Fault.PASSWORD_COMMON) : Optional.empty();
  }

  /** Whether little stands in the password beside the address, or the part of it before the @. */
  private static boolean isAbout(String password, String email) {
    String small = password.toLowerCase(Locale.ROOT);
    String address = email.toLowerCase(Locale.ROOT);
    String user = address.substring(0, Math.max(0, address.indexOf('@')));
    return small.equals(address)
        || (user.length() >= TELLING
            && small.contains(user)
            && small.length() - user.length() < TELLING);
  }

  static List<Fault> all(String name, String email, String password) {
    List<Fault> faults = new ArrayList<>();
    name(name).ifPresent(faults::add);
    email(email).ifPresent(faults::add);
    password(password, email).ifPresent(faults::add);
    return faults;
  }
}
