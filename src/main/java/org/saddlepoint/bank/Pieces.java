package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;

/** Cuts text where a sign stands outside all brackets. */
final class Pieces {
  private Pieces() {}

  /** The pieces between these separators, blanks around them left out. */
  static List<String> split(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += depthChange(text.charAt(i));
      if (depth == 0 && text.startsWith(separator, i) && i >= start) {
        pieces.add(text.substring(start, i).strip());
        start = i + separator.length();
      }
    }
    pieces.add(text.substring(start).strip());
    return pieces;
  }

  static int depthChange(char c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  /** Whether the bracket that opens the text closes at its very end. */
  static boolean isWrapped(String text, char open, char close) {
    if (text.length() < 2 || text.charAt(0) != open || text.charAt(text.length() - 1) != close) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += depthChange(text.charAt(i));
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  static String inside(String text) {
    return text.substring(1, text.length() - 1).strip();
  }
}
