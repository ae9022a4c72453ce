package org.saddlepoint.tutor.people;

import java.time.Duration;
import java.util.Optional;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Knocks;
import org.saddlepoint.tutor.Secrets;

/**
 * How often each way in may be tried. A whole class behind one address has room to mistype; who
 * guesses has not.
 */
final class Doors {
  static final Knocks.Door SIGN_IN = new Knocks.Door("sign-in", 10, 100, Duration.ofMinutes(15));
  static final Knocks.Door SIGN_UP = new Knocks.Door("sign-up", 10, 60, Duration.ofHours(1));

  /** The password once more, for what has consequences. */
  static final Knocks.Door CONFIRM = new Knocks.Door("confirm", 10, 100, Duration.ofMinutes(15));

  private final Knocks knocks;

  Doors(Knocks knocks) {
    this.knocks = knocks;
  }

  /** How long to wait; empty where the try may go on. */
  Optional<Duration> knock(Knocks.Door door, String email, Origin origin) {
    String place = Secrets.hexHash("place:" + origin.place());
    return knocks.knock(new Knocks.Knock(door, key(email), place));
  }

  void forget(String email) {
    knocks.forget(key(email));
  }

  static String key(String email) {
    return Secrets.hexHash("email:" + Account.key(email));
  }
}
