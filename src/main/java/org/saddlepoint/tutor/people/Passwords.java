package org.saddlepoint.tutor.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and compares passwords. A few at once: each takes memory on purpose, and a flood of
 * requests may not take all there is. Asked about nobody, it works as hard as about somebody.
 */
final class Passwords {
  private static final int SALT = 16;
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final SecureRandom random = new SecureRandom();
  private final Semaphore free = new Semaphore(AT_ONCE, true);
  private final Argon2.Cost cost;
  private final Argon2 nobody;

  Passwords(Argon2.Cost cost) {
    this.cost = cost;
    this.nobody = Argon2.of("", cost, salt());
  }

  String hash(String password) {
    return bounded(() -> Argon2.of(composed(password), cost, salt()).encoded());
  }

  /** Whether the password belongs to the hash; to no hash belongs none. */
  boolean matches(String password, Optional<String> encoded) {
    Optional<Argon2> stored = encoded.flatMap(Argon2::parse);
    boolean same = bounded(() -> stored.orElse(nobody).matches(composed(password)));
    return same && stored.isPresent();
  }

  /** Whether the hash is cheaper to guess at than those that are made now. */
  boolean isWeak(String encoded) {
    return Argon2.parse(encoded).map(stored -> stored.cost().isLessThan(cost)).orElse(true);
  }

  /** The same letters, whether a keyboard sends é or e and its accent. */
  private static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return salt;
  }

  private <T> T bounded(Supplier<T> work) {
    free.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
