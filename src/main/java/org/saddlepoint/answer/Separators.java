package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/**
 * Where one line of entries is cut: at commas, semicolons, "and", tabs; where there are none, at
 * blanks. A blank parts two entries before a digit, and before a sign that touches what follows it
 * ({@code 2 -2}); before a root, a letter or a bracket it multiplies.
 */
final class Separators {
  private static final Set<Kind> SIGNS =
      Set.of(Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION, Kind.CELL_BREAK, Kind.ROW_BREAK);

  private Separators() {}

  /** The entries of a line; some may be empty, for the caller to complain about. */
  static List<Piece> cut(Piece line) {
    if (line.isEmpty()) {
      return List.of();
    }
    var starts = new ArrayList<Integer>();
    var ends = new ArrayList<Integer>();
    for (int i : line.outside(i -> true)) {
      boolean sign = SIGNS.contains(line.get(i).kind());
      if (sign && !isOxford(line, i)) {
        ends.add(i);
        starts.add(isOxford(line, i + 1) ? i + 2 : i + 1);
      } else if (!sign && isWideGap(line, i)) {
        ends.add(i);
        starts.add(i);
      }
    }
    return ends.isEmpty() ? line.cutBefore(blanks(line)) : between(line, starts, ends);
  }

  private static List<Piece> between(Piece line, List<Integer> starts, List<Integer> ends) {
    var parts = new ArrayList<Piece>();
    int start = 0;
    for (int i = 0; i < ends.size(); i++) {
      parts.add(line.between(start, ends.get(i)));
      start = starts.get(i);
    }
    // A line break of TeX after the last entry ends it and begins nothing.
    if (start < line.size() || !line.is(line.size() - 1, Kind.ROW_BREAK)) {
      parts.add(line.from(Math.min(start, line.size())));
    }
    return parts;
  }

  /** The "and" of {@code 1, 2, and 3}. */
  private static boolean isOxford(Piece line, int index) {
    return line.is(index, Kind.CONJUNCTION) && line.is(index - 1, Kind.COMMA);
  }

  private static boolean isWideGap(Piece line, int index) {
    Gap gap = line.get(index).gap();
    boolean wide = gap == Gap.TAB || gap == Gap.NEWLINE;
    return wide && index > 0 && line.get(index - 1).endsOperand() && isStart(line, index);
  }

  private static boolean isStart(Piece line, int index) {
    return switch (line.get(index).kind()) {
      case TIMES, DIVIDE, CARET, SUPERSCRIPT, CLOSE, RELATION, TABLE_END -> false;
      default -> true;
    };
  }

  /** The indices before which a blank parts two entries. */
  static List<Integer> blanks(Piece line) {
    return line.outside(i -> i > 0 && isParted(line, i));
  }

  private static boolean isParted(Piece line, int index) {
    Token token = line.get(index);
    if (token.isTight() || !line.get(index - 1).endsOperand()) {
      return false;
    }
    return switch (token.kind()) {
      case NUMBER, INFINITY -> true;
      case PLUS, MINUS -> isSignOfNext(line, index);
      case VARIABLE, WORD -> line.is(index + 1, Kind.RELATION);
      default -> false;
    };
  }

  /** A sign that touches what follows; +- is ± and parts nothing. */
  private static boolean isSignOfNext(Piece line, int index) {
    boolean touches = index + 1 < line.size() && line.get(index + 1).isTight();
    return touches && !(line.is(index, Kind.PLUS) && line.is(index + 1, Kind.MINUS));
  }

  /** Commas outside brackets that may be decimal commas. */
  static List<Integer> tightCommas(Piece line) {
    return line.outside(i -> DecimalCommas.isTight(line.tokens(), i));
  }

  /** Whether there is a comma outside brackets that cannot be a decimal one. */
  static boolean hasLooseComma(Piece line) {
    return line.outside(i -> line.is(i, Kind.COMMA)).size() > tightCommas(line).size();
  }

  /** Whether semicolons, tabs or lines part the entries. */
  static boolean hasHardSeparator(Piece line) {
    return line.holdsOutside(Kind.SEMICOLON, Kind.CELL_BREAK, Kind.ROW_BREAK)
        || !line.outside(i -> isWideGap(line, i)).isEmpty();
  }
}
