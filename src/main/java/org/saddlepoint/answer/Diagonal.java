package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/** A diagonal matrix by its name: diag(2, 6y), diag([2, 6y]). */
final class Diagonal {
  /** Rows; far more than any question asks for. */
  private static final int LARGEST = 20;

  private Diagonal() {}

  /** The cells of all rows. */
  static Optional<List<List<Piece>>> cells(Piece piece) {
    if (piece.isEmpty() || !piece.get(0).is(Kind.WORD, "diag")) {
      return Optional.empty();
    }
    return piece
        .from(1)
        .insideBrackets()
        .map(inside -> Separators.cut(inside.insideBrackets().orElse(inside)))
        .filter(entries -> entries.size() <= LARGEST)
        .map(Diagonal::square);
  }

  private static List<List<Piece>> square(List<Piece> entries) {
    int at = entries.isEmpty() ? 1 : entries.getFirst().position();
    var zero = new Piece(List.of(new Token(Kind.NUMBER, "0", at, Gap.NONE)), at);
    var rows = new ArrayList<List<Piece>>();
    for (int i = 0; i < entries.size(); i++) {
      var row = new ArrayList<Piece>();
      for (int j = 0; j < entries.size(); j++) {
        row.add(i == j ? entries.get(i) : zero);
      }
      rows.add(row);
    }
    return rows;
  }
}
