package org.saddlepoint.web.page;

import java.time.Instant;
import java.util.Locale;

/**
 * A day as it stands on a page.
 *
 * @param at for programs; a script shows the day in the reader's own time zone
 */
public record Day(String at, String words) {
  static Day of(Instant at, Locale locale) {
    return new Day(at.toString(), Times.day(at, locale));
  }
}
