package org.saddlepoint.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as they stand on a page until a script shows them in the reader's own time. */
final class Times {
  private static final DateTimeFormatter LEGIBLE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withZone(ZoneOffset.UTC);

  private Times() {}

  static String day(Instant at, Locale locale) {
    return DAY.withLocale(locale).format(at);
  }

  static String legible(Instant at, Locale locale) {
    return LEGIBLE.withLocale(locale).format(at) + " UTC";
  }
}
