package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/** Brackets with several entries in them among what stands beside them: a list of points. */
final class Groups {
  private Groups() {}

  /** The indices at which such brackets open, outside all others. */
  static List<Integer> in(Piece piece) {
    return piece.outside(i ->
        (piece.is(i, Kind.OPEN) || piece.is(i, Kind.TABLE_BEGIN)) && holdsList(group(piece, i)));
  }

  /** Several entries, (1|2), or brackets of which this holds. */
  private static boolean holdsList(Piece group) {
    return Multiple.holdsList(group)
        || group
            .insideBrackets()
            .filter(inside ->
                inside.outside(i -> inside.is(i, Kind.BAR)).size() == 1 || !in(inside).isEmpty())
            .isPresent();
  }

  private static Piece group(Piece piece, int start) {
    return piece.between(start, Multiple.end(piece, start));
  }

  /**
   * What signs that part, lines and tabs part; also where one bracket follows another. A comma that
   * may be decimal does not part.
   */
  static List<Piece> statements(Piece piece) {
    List<Integer> tight = Separators.tightCommas(piece);
    List<Integer> signs =
        piece.outside(i -> isSeparator(piece.get(i)) && Collections.binarySearch(tight, i) < 0);
    return piece.without(signs).stream()
        .flatMap(part -> part.cutBefore(part.outside(i -> begins(part, i))).stream())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isSeparator(Token token) {
    return switch (token.kind()) {
      case SEMICOLON, CONJUNCTION, ROW_BREAK, CELL_BREAK, COMMA -> true;
      default -> false;
    };
  }

  private static boolean begins(Piece piece, int index) {
    if (index == 0 || !endsSomething(piece, index - 1)) {
      return false;
    }
    Gap gap = piece.get(index).gap();
    boolean neighbour =
        piece.is(index, Kind.OPEN)
            && piece.is(index - 1, Kind.CLOSE)
            && holdsList(group(piece, index));
    boolean wide = gap == Gap.NEWLINE || gap == Gap.TAB;
    return neighbour || (wide && !piece.is(index, Kind.RELATION));
  }

  private static boolean endsSomething(Piece piece, int index) {
    return piece.get(index).endsOperand() || ClassPhrases.isMark(piece.get(index));
  }

  /** The lines of a table, also as parted by semicolons. */
  static List<Piece> lines(Piece piece) {
    var lines = new ArrayList<Piece>();
    for (Piece part :
        piece.without(
            piece.outside(i -> piece.is(i, Kind.SEMICOLON) || piece.is(i, Kind.ROW_BREAK)))) {
      Stream.of(part)
          .flatMap(p -> p.cutBefore(p.outside(i -> startsLine(p, i))).stream())
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }

  private static boolean startsLine(Piece piece, int index) {
    return index > 0
        && piece.get(index).gap() == Gap.NEWLINE
        && endsSomething(piece, index - 1)
        && !piece.is(index, Kind.RELATION);
  }
}
