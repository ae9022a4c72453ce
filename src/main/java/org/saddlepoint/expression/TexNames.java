package org.saddlepoint.expression;

import java.util.Locale;

/** Names of variables as TeX: theta1 is \theta_{1}, x12 is x_{12}, loss is \mathrm{loss}. */
final class TexNames {
  private TexNames() {}

  static String of(String name) {
    return isShort(name)
        ? name.length() == 1 ? name : name.charAt(0) + "_{" + name.substring(1) + "}"
        : ofAny(name);
  }

  /** One Latin letter and perhaps digits: nearly every name is. */
  private static boolean isShort(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    char letter = name.isEmpty() ? ' ' : name.charAt(0);
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static String ofAny(String name) {
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
