package org.saddlepoint.store;

import java.util.Locale;

/** The look that a learner has chosen. */
public enum Theme {
  /** As the reader's device says. */
  SYSTEM,
  LIGHT,
  DARK;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
