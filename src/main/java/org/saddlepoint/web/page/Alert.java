package org.saddlepoint.web.page;

import java.time.Duration;

/**
 * What is wrong with a form as a whole.
 *
 * @param word end of the key of its sentence
 * @param argument what is filled in
 */
public record Alert(String word, String argument) {
  public static Alert of(String word) {
    return new Alert(word, "");
  }

  /** Whole minutes, rounded up: whoever comes back then is let in. */
  public static Alert wait(Duration time) {
    long minutes = Math.max(1, time.plusSeconds(59).toMinutes());
    return new Alert("wait", String.valueOf(minutes));
  }
}
