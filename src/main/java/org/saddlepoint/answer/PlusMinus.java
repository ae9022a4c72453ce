package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/**
 * What ± stands for where it goes through several entries: all upper signs, then all lower ones.
 */
final class PlusMinus {
  private PlusMinus() {}

  static boolean isIn(Piece piece) {
    return count(piece) > 0;
  }

  /** How many signs stand for two. */
  static long count(Piece piece) {
    return IntStream.range(0, piece.size())
        .filter(i -> isTwoValued(piece.get(i)) || isTyped(piece, i))
        .count();
  }

  static boolean holdsMinusPlus(Piece piece) {
    return piece.tokens().stream().anyMatch(token -> token.is(Kind.MINUS_PLUS));
  }

  private static boolean isTwoValued(Token token) {
    return token.is(Kind.PLUS_MINUS) || token.is(Kind.MINUS_PLUS);
  }

  /** +- without a blank between. */
  private static boolean isTyped(Piece piece, int index) {
    return piece.is(index, Kind.PLUS)
        && piece.is(index + 1, Kind.MINUS)
        && piece.get(index + 1).isTight();
  }

  /** The piece twice, or once where no such sign is in it. */
  static List<Piece> both(Piece piece) {
    return isIn(piece) ? List.of(with(piece, true), with(piece, false)) : List.of(piece);
  }

  /** The piece with all upper or all lower signs. */
  static Piece with(Piece piece, boolean upper) {
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < piece.size(); i++) {
      Token token = piece.get(i);
      boolean typed = isTyped(piece, i);
      if (typed || isTwoValued(token)) {
        boolean plus = token.is(Kind.MINUS_PLUS) != upper;
        tokens.add(
            new Token(
                plus ? Kind.PLUS : Kind.MINUS, plus ? "+" : "-", token.position(), token.gap()));
        i += typed ? 1 : 0;
      } else {
        tokens.add(token);
      }
    }
    return new Piece(withoutLeadingPlus(tokens), piece.end());
  }

  /** A plus that begins an entry says nothing. */
  private static List<Token> withoutLeadingPlus(List<Token> tokens) {
    boolean leads = tokens.size() > 1 && tokens.getFirst().is(Kind.PLUS);
    if (!leads) {
      return tokens;
    }
    var kept = new ArrayList<>(tokens.subList(1, tokens.size()));
    Token first = kept.getFirst();
    kept.set(0, new Token(first.kind(), first.text(), first.position(), Gap.NONE));
    return kept;
  }
}
