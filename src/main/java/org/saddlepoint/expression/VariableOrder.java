package org.saddlepoint.expression;

/**
 * The order of {@link Vocabulary#NATURAL_ORDER} without allocation: every comparison of two terms
 * asks for it.
 */
final class VariableOrder {
  private VariableOrder() {}

  static int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int stemA = stemLength(a);
    int stemB = stemLength(b);
    int order = compareStems(a, stemA, b, stemB, true);
    if (order == 0) {
      order = compareStems(a, stemA, b, stemB, false);
    }
    if (order == 0) {
      order = Integer.compare(a.length() - stemA, b.length() - stemB);
    }
    return order != 0 ? order : a.compareTo(b);
  }

  private static int stemLength(String name) {
    int length = name.length();
    while (length > 0 && Character.isDigit(name.charAt(length - 1))) {
      length--;
    }
    return length;
  }

  private static int compareStems(String a, int endA, String b, int endB, boolean ignoringCase) {
    for (int i = 0; i < Math.min(endA, endB); i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      int order =
          ignoringCase
              ? Character.compare(Character.toLowerCase(x), Character.toLowerCase(y))
              : Character.compare(x, y);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(endA, endB);
  }
}
