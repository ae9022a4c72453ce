package org.saddlepoint.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person who signs in.
 *
 * @param learner the number of the learner whose work is this person's
 * @param email as typed
 * @param passwordHash empty until the person has set a password by a link
 */
public record Account(
    long id,
    long learner,
    String name,
    String email,
    Optional<String> passwordHash,
    Role role,
    Instant created) {

  /** What an account is made from. */
  public record Entry(String name, String email, Optional<String> passwordHash, Role role) {
    public Entry {
      Limits.within(Limits.NAME, "A name", name);
      Limits.within(Limits.EMAIL, "An e-mail address", email);
      Limits.within(Limits.PASSWORD_HASH, "A password's hash", passwordHash);
    }
  }

  /** What two accounts may not share: addresses that differ in capitals only are the same. */
  public static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  public String key() {
    return key(email);
  }
}
