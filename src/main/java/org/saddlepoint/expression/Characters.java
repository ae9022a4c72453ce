package org.saddlepoint.expression;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * A text as plain characters that remember where they stood: mathematical italics, as pasted from a
 * PDF, and full-width forms become ordinary letters and digits, invisible characters vanish.
 */
final class Characters {
  private final StringBuilder plain = new StringBuilder();
  private final int[] positions;
  private int at = 0;

  Characters(String text) {
    positions = new int[4 * text.length() + 1];
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      for (char c : plain(codePoint).toCharArray()) {
        positions[plain.length()] = index + 1;
        plain.append(c);
      }
      index += Character.charCount(codePoint);
    }
    positions[plain.length()] = text.length() + 1;
  }

  private static String plain(int codePoint) {
    boolean styled = codePoint >= 0x1D400 && codePoint <= 0x1D7FF;
    boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
    String text = Character.toString(codePoint);
    if (styled || fullWidth) {
      String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
      return normal.length() <= 4 ? normal : text;
    }
    return isInvisible(codePoint) ? "" : text;
  }

  private static boolean isInvisible(int codePoint) {
    return (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x2060 && codePoint <= 0x2064)
        || codePoint == 0xFEFF
        || codePoint == 0xAD;
  }

  boolean hasMore() {
    return at < plain.length();
  }

  /** The character at hand, or 0 at the end. */
  char current() {
    return peek(0);
  }

  char peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < plain.length() ? plain.charAt(index) : 0;
  }

  boolean startsWith(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (peek(i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The next characters, as far as there are so many. */
  String peekText(int length) {
    return plain.substring(Math.min(at, plain.length()), Math.min(at + length, plain.length()));
  }

  void advance(int count) {
    at += count;
  }

  String take(int count) {
    String taken = plain.substring(at, at + count);
    at += count;
    return taken;
  }

  /** How many characters from here on are of this sort. */
  int run(IntPredicate sort) {
    int length = 0;
    while (at + length < plain.length() && sort.test(plain.charAt(at + length))) {
      length++;
    }
    return length;
  }

  /** 1-based position of the current character in the text as typed. */
  int position() {
    return positions[Math.min(at, plain.length())];
  }

  /** Drops the current brace and its partner, where there is one, so that the inside stays. */
  void unwrapBraces() {
    if (current() != '{') {
      return;
    }
    int depth = 0;
    for (int i = at; i < plain.length(); i++) {
      depth += plain.charAt(i) == '{' ? 1 : plain.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        plain.setCharAt(i, DROPPED);
        plain.setCharAt(at, DROPPED);
        return;
      }
    }
  }

  /** Stands where a brace was dropped. */
  static final char DROPPED = '\u0001';

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
