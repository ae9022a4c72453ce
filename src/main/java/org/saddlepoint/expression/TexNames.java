package org.saddlepoint.expression;

import java.util.Locale;

/** Names of variables as TeX: theta1 is \theta_{1}, x12 is x_{12}, loss is \mathrm{loss}. */
final class TexNames {
  private TexNames() {}

  static String of(String name) {
    String key = Vocabulary.key(name);
    int digits = key.length();
    while (digits > 0 && Character.isDigit(key.charAt(digits - 1))) {
      digits--;
    }
    String stem = letters(key.substring(0, digits));
    return digits == key.length() ? stem : stem + "_{" + key.substring(digits) + "}";
  }

  private static String letters(String stem) {
    if (Greek.isName(stem.toLowerCase(Locale.ROOT))) {
      return "\\" + stem;
    }
    return stem.length() <= 1 ? stem : "\\mathrm{" + stem.replaceAll("[^A-Za-z0-9]", "") + "}";
  }
}
