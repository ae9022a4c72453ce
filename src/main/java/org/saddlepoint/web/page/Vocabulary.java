package org.saddlepoint.web.page;

import java.util.Locale;

/** Names of constants as the ends of message keys and class names. */
final class Vocabulary {
  private Vocabulary() {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
