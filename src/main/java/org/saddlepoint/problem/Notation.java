package org.saddlepoint.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.expression.Formula;

/**
 * How numbers are written. Everything is printed with decimal points; a reader who is used to
 * commas gets them here, at the very end: 0.5 becomes 0,5, and in a list with such a number the
 * entries are parted by semicolons. What has been rewritten once stays as it is.
 */
public enum Notation {
  POINT,
  COMMA;

  private static final Pattern POINT_BETWEEN_DIGITS = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  private static final Pattern ONE_DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  /** What opens and closes a list, in TeX and in plain syntax. */
  private static final String OPENING = "([{";

  private static final String CLOSING = ")]}";

  /** In {@code \\,} and {@code {,}} a comma parts nothing. */
  private static final Pattern TEX_PIECE =
      Pattern.compile("\\\\text\\{[^{}]*\\}|\\\\,|\\{,\\}|\\\\[a-zA-Z]+|\\\\.|.", Pattern.DOTALL);

  public Formula in(Formula formula) {
    return this == POINT ? formula : new Formula(tex(formula.tex()), text(formula.text()));
  }

  /** A formula in plain syntax. */
  public String text(String text) {
    return this == POINT ? text : rewritten(text, ",");
  }

  String tex(String tex) {
    return this == POINT ? tex : rewritten(tex, "{,}");
  }

  /** A sentence's count or number; anything else is somebody's words and stays. */
  public String number(String text) {
    return this == COMMA && ONE_DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
  }

  private static String rewritten(String formula, String comma) {
    if (!POINT_BETWEEN_DIGITS.matcher(formula).find()) {
      return formula;
    }
    List<String> pieces = pieces(formula);
    partedBySemicolons(pieces);
    return POINT_BETWEEN_DIGITS.matcher(String.join("", pieces)).replaceAll(comma);
  }

  private static List<String> pieces(String formula) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = TEX_PIECE.matcher(formula);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  /** A bracket being read: where its commas stand, and whether a decimal is between them. */
  private static final class Group {
    private final List<Integer> commas = new ArrayList<>();
    private boolean hasDecimal;
  }

  private static void partedBySemicolons(List<String> pieces) {
    Deque<Group> open = new ArrayDeque<>();
    open.push(new Group());
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (OPENING.contains(piece)) {
        open.push(new Group());
      } else if (CLOSING.contains(piece) && open.size() > 1) {
        close(pieces, open);
      } else if (piece.equals(",")) {
        open.peek().commas.add(i);
      } else if (piece.equals(".") && isBetweenDigits(pieces, i)) {
        open.peek().hasDecimal = true;
      }
    }
    while (!open.isEmpty()) {
      close(pieces, open);
    }
  }

  /** A list with a decimal inside one of its entries' brackets is parted in the same way. */
  private static void close(List<String> pieces, Deque<Group> open) {
    Group group = open.pop();
    if (group.hasDecimal) {
      group.commas.forEach(at -> pieces.set(at, ";"));
      if (!open.isEmpty()) {
        open.peek().hasDecimal = true;
      }
    }
  }

  private static boolean isBetweenDigits(List<String> pieces, int at) {
    return at > 0
        && at + 1 < pieces.size()
        && Character.isDigit(pieces.get(at - 1).charAt(0))
        && Character.isDigit(pieces.get(at + 1).charAt(0));
  }
}
