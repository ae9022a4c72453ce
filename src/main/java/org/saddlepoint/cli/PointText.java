package org.saddlepoint.cli;

import java.util.ArrayList;
import java.util.List;

/** A list as one types it in a shell: parted by commas or semicolons, perhaps in brackets. */
final class PointText {
  private PointText() {}

  static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    String inside = withoutBrackets(text.strip());
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && (c == ',' || c == ';')) {
        entries.add(inside.substring(start, i).strip());
        start = i + 1;
      }
    }
    entries.add(inside.substring(start).strip());
    return List.copyOf(entries);
  }

  /** (1, -2) is the list 1, -2; (1+2)/(3) is one number. */
  private static String withoutBrackets(String text) {
    if (text.length() < 2 || "([{".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1 ? text.substring(1, i) : text;
      }
    }
    return text;
  }
}
