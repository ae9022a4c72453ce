package org.saddlepoint.tutor;

import java.util.Optional;

/**
 * Recognises guests by the hash of the secret in their cookie; the secret itself never gets here. A
 * page that only reads stores nobody, so that crawlers leave no rows: the first draft or answer
 * does.
 */
public interface Guests {

  /**
   * @param tokenHash SHA-256 of the cookie's secret, 64 lower-case hexadecimal digits
   */
  Optional<Learner.Guest> find(String tokenHash);

  /** The guest with this token, new if there was none. Safe to call twice at once. */
  Learner.Guest admit(String tokenHash);
}
