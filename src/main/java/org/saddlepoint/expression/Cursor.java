package org.saddlepoint.expression;

import java.util.List;
import org.saddlepoint.expression.Token.Kind;

/** A place in a list of tokens. */
final class Cursor {
  private final List<Token> tokens;
  private final Token end;
  private int at = 0;

  /**
   * @param endPosition the 1-based character behind the last token
   */
  Cursor(List<Token> tokens, int endPosition) {
    this.tokens = tokens;
    // An unknown sign that no rule accepts, so that no rule needs to ask for the end.
    this.end = new Token(Kind.UNKNOWN, "", endPosition, Token.Gap.NEWLINE);
  }

  Token current() {
    return peek(0);
  }

  Token peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  boolean is(Kind kind) {
    return !isAtEnd() && current().is(kind);
  }

  Token take() {
    Token token = current();
    at++;
    return token;
  }

  boolean takeIf(Kind kind) {
    boolean matches = is(kind);
    at += matches ? 1 : 0;
    return matches;
  }
}
