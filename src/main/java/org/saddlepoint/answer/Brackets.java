package org.saddlepoint.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;

/** Brackets that do not pair up, found before anything is cut at them. */
final class Brackets {
  /** As deep as formulas may be: cutting at brackets takes time by their depth. */
  private static final int DEEPEST = 120;

  private Brackets() {}

  static void check(Piece piece) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : piece.tokens()) {
      if (token.is(Kind.OPEN) || token.is(Kind.TABLE_BEGIN)) {
        open.push(token);
        if (open.size() > DEEPEST) {
          throw new Refusal(ReadingFault.TOO_DEEP.with(), token.position());
        }
      } else if (token.is(Kind.CLOSE) || token.is(Kind.TABLE_END)) {
        close(open, token);
      }
    }
    if (!open.isEmpty()) {
      throw new Refusal(
          ReadingFault.UNCLOSED_BRACKET.with(open.peek().text()), open.peek().position());
    }
  }

  private static void close(Deque<Token> open, Token close) {
    if (open.isEmpty()) {
      throw new Refusal(ReadingFault.UNOPENED_BRACKET.with(close.text()), close.position());
    }
    Token opened = open.pop();
    if (!partner(opened).equals(close.text())) {
      throw new Refusal(
          ReadingFault.MISMATCHED_BRACKET.with(opened.text(), close.text()), close.position());
    }
  }

  private static String partner(Token open) {
    return switch (open.text()) {
      case "(" -> ")";
      case "[" -> "]";
      case "{" -> "}";
      case "<" -> ">";
      default -> open.text();
    };
  }
}
