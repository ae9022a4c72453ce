package org.saddlepoint.store;

import java.util.Optional;

/** Lengths as the tables have them, in UTF-16 units: checked before the database is asked. */
final class Limits {
  /** What a person may type into one field. */
  static final int RAW = 4_000;

  static final int TEMPLATE = 200;
  static final int NAME = 100;

  /** The longest address that mail can be sent to. */
  static final int EMAIL = 254;

  static final int PASSWORD_HASH = 300;

  /** SHA-256 in hexadecimal digits. */
  static final int HASH = 64;

  static final int NOTE = 200;
  static final int REASON = 300;
  static final int JSON = 20_000;
  static final int SOURCE = 200_000;

  private Limits() {}

  static String within(int limit, String what, String text) {
    if (text.length() > limit) {
      throw new IllegalArgumentException(
          what + " has " + text.length() + " characters, at most " + limit + " can be stored");
    }
    return text;
  }

  static Optional<String> within(int limit, String what, Optional<String> text) {
    return text.map(present -> within(limit, what, present));
  }
}
