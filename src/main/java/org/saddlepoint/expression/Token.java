package org.saddlepoint.expression;

/**
 * A piece of typed mathematics.
 *
 * @param text what it stands for: digits, a variable's own name, a bracket, a function's name
 * @param position 1-based character where it begins
 * @param gap what stands before it
 */
public record Token(Kind kind, String text, int position, Gap gap) {

  /** The texts of a relation. */
  public static final String EQUALS = "=";

  /** Of a label or of a program's table of values with their counts. */
  public static final String COLON = ":";

  public static final String APPROXIMATELY = "≈";

  /** Sorts of token. */
  public enum Kind {
    NUMBER,
    VARIABLE,
    EULER,
    PI,
    INFINITY,
    FUNCTION,
    /** The base of a logarithm, directly after its function. */
    LOG_BASE,
    /** A name that means nothing here. */
    WORD,
    CONJUNCTION,
    PLUS,
    MINUS,
    PLUS_MINUS,
    MINUS_PLUS,
    TIMES,
    DIVIDE,
    CARET,
    /** A whole number set as an exponent, such as ²; the text is its digits with sign. */
    SUPERSCRIPT,
    OPEN,
    CLOSE,
    BAR,
    COMMA,
    SEMICOLON,
    RELATION,
    /** A root sign; the text is its order. */
    ROOT,
    TEX_FRACTION,
    TEX_ROOT,
    TABLE_BEGIN,
    TABLE_END,
    CELL_BREAK,
    ROW_BREAK,
    UNKNOWN_COMMAND,
    UNKNOWN
  }

  /** White space before a token; the widest where several kinds meet. */
  public enum Gap {
    NONE,
    BLANK,
    TAB,
    NEWLINE
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean is(Kind other, String wanted) {
    return kind == other && text.equals(wanted);
  }

  /** Whether it touches the token before it. */
  public boolean isTight() {
    return gap == Gap.NONE;
  }

  /** Whether a number, a name or a bracket ends here, so that something could be multiplied on. */
  public boolean endsOperand() {
    return switch (kind) {
      case NUMBER, VARIABLE, EULER, PI, INFINITY, WORD, SUPERSCRIPT, CLOSE, BAR, TABLE_END -> true;
      default -> false;
    };
  }

  Token withText(String other) {
    return new Token(kind, other, position, gap);
  }
}
