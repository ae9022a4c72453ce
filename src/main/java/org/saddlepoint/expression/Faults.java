package org.saddlepoint.expression;

import org.saddlepoint.expression.Token.Kind;

/** What to say about a token that no rule accepts. */
final class Faults {
  private final Vocabulary vocabulary;

  Faults(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Where an operand should begin. */
  ReadingException noOperand(Cursor cursor) {
    Token token = cursor.current();
    if (cursor.isAtEnd()) {
      return new ReadingException(ReadingFault.INCOMPLETE.with(), token.position());
    }
    return switch (token.kind()) {
      case TIMES, DIVIDE, CARET, SUPERSCRIPT ->
          fault(ReadingFault.MISSING_OPERAND.with(token.text()), token);
      case CLOSE ->
          cursor.peek(-1).is(Kind.OPEN)
              ? fault(ReadingFault.EMPTY_BRACKETS.with(), token)
              : fault(ReadingFault.MISSING_OPERAND.with(token.text()), token);
      case WORD -> word(token, cursor.peek(1));
      default -> unexpected(token);
    };
  }

  ReadingException unexpected(Token token) {
    return fault(
        switch (token.kind()) {
          case CLOSE -> ReadingFault.UNOPENED_BRACKET.with(token.text());
          case OPEN, BAR -> ReadingFault.UNCLOSED_BRACKET.with(token.text());
          case COMMA, SEMICOLON, CONJUNCTION -> ReadingFault.LIST_HERE.with();
          case TABLE_BEGIN, TABLE_END, CELL_BREAK, ROW_BREAK -> ReadingFault.TABLE_HERE.with();
          case RELATION -> ReadingFault.EQUATION.with();
          case INFINITY -> ReadingFault.INFINITY_HERE.with();
          case PLUS_MINUS, MINUS_PLUS -> ReadingFault.PLUS_MINUS_HERE.with();
          case UNKNOWN_COMMAND -> ReadingFault.UNKNOWN_COMMAND.with(token.text());
          case WORD -> unknownName(token);
          case NUMBER -> ReadingFault.TWO_NUMBERS.with();
          default -> ReadingFault.UNKNOWN_CHARACTER.with(visible(token.text()));
        },
        token);
  }

  /** A character that shows nothing is named by its number: U+202E. */
  private static String visible(String text) {
    int character = text.codePointAt(0);
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          "U+%04X".formatted(character);
      default -> text;
    };
  }

  private ReadingException word(Token word, Token next) {
    boolean called = next.is(Kind.OPEN, "(") && next.isTight() && word.text().length() > 1;
    boolean onlyLetters = word.text().chars().allMatch(Characters::isLetter);
    return called && onlyLetters
        ? fault(ReadingFault.UNKNOWN_FUNCTION.with(word.text()), word)
        : fault(unknownName(word), word);
  }

  private Reason unknownName(Token word) {
    return vocabulary.variables().isEmpty()
        ? ReadingFault.UNKNOWN_WORD.with(word.text())
        : ReadingFault.UNKNOWN_VARIABLE.with(
            word.text(), String.join(", ", vocabulary.variables()));
  }

  /** A bracket that is open at the cursor, where something else stands. */
  ReadingException unclosed(String bracket, int opened, Cursor cursor) {
    Token token = cursor.current();
    if (cursor.isAtEnd()) {
      return new ReadingException(ReadingFault.UNCLOSED_BRACKET.with(bracket), opened);
    }
    return token.is(Kind.CLOSE)
        ? fault(ReadingFault.MISMATCHED_BRACKET.with(bracket, token.text()), token)
        : unexpected(token);
  }

  private static ReadingException fault(Reason reason, Token token) {
    return new ReadingException(reason, token.position());
  }
}
