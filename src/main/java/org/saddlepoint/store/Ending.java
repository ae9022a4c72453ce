package org.saddlepoint.store;

import java.util.Locale;

/** How a problem came to its end. */
public enum Ending {
  /** Every part is right. */
  SOLVED,
  /** The learner asked for the worked solution. */
  SHOWN,
  /** Left for another one. */
  SKIPPED,
  /** Taken back because its template was at fault: never counted against anyone. */
  WITHDRAWN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Ending of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
