package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/**
 * Typed or pasted text → tokens. It never fails: what it does not know becomes a token that says
 * so, and may still stand in a label that is dropped ("f'(0) = 3").
 */
final class Lexer {
  private static final String MINUSES = "-−–—‐‑‒﹣";
  private static final String TIMES = "*·×⋅∗•∙⨯";
  private static final String DIVISIONS = "/÷⁄∕";
  private static final String RELATIONS = "=≈≃≅~∼≐≡:→⇒≔∈";
  private static final String APPROXIMATIONS = "≈≃≅~∼≐";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
  private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

  /** Brackets that a program draws over several lines around its rows. */
  private static final String BRACKET_PIECES = "⎡⎢⎣⎤⎥⎦⎛⎜⎝⎞⎟⎠";

  private static final List<String> FRACTION_VALUES =
      List.of(
          "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/7", "1/8",
          "3/8", "5/8", "7/8", "1/9", "1/10");

  private final Characters characters;
  private final Vocabulary vocabulary;
  private final NameScanner names;
  private final TexScanner tex;
  private final List<Token> tokens = new ArrayList<>();
  private Gap gap = Gap.NONE;
  private int position;

  private Lexer(String text, Vocabulary vocabulary) {
    this.characters = new Characters(text);
    this.vocabulary = vocabulary;
    this.names = new NameScanner(characters, vocabulary, this);
    this.tex = new TexScanner(characters, names, this);
  }

  static List<Token> tokens(String text, Vocabulary vocabulary) {
    var lexer = new Lexer(text, vocabulary);
    while (lexer.characters.hasMore()) {
      lexer.position = lexer.characters.position();
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  void emit(Kind kind, String text) {
    tokens.add(new Token(kind, text, position, gap));
    gap = Gap.NONE;
    position = characters.position();
  }

  /** Whether the last token is a number. */
  boolean endsInNumber() {
    return !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER);
  }

  void widenGap(Gap seen) {
    if (seen.compareTo(gap) > 0) {
      gap = seen;
    }
  }

  private void next() {
    char c = characters.current();
    if (isGap(c)) {
      widenGap(c == '\t' ? Gap.TAB : isLineEnd(c) ? Gap.NEWLINE : Gap.BLANK);
      characters.advance(1);
    } else if (c == '$' || c == Characters.DROPPED || isFinalStop(c)) {
      characters.advance(1);
    } else if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(characters.peek(1)))) {
      number();
    } else if (Characters.isLetter(c) || Greek.nameOf(Character.toLowerCase(c)).isPresent()) {
      names.scan();
    } else if (c == '\\') {
      tex.scan();
    } else {
      sign(c);
    }
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || BRACKET_PIECES.indexOf(c) >= 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** A full stop after which nothing comes but blanks and dollar signs. */
  private boolean isFinalStop(char c) {
    if (c != '.' && c != '。') {
      return false;
    }
    int ahead = 1;
    while (characters.peek(ahead) == '$' || isGap(characters.peek(ahead))) {
      ahead++;
    }
    return characters.peek(ahead) == 0;
  }

  /** Digits, a point, a power of ten; dots that say "and so on" are kept as a mark. */
  private void number() {
    var text = new StringBuilder(characters.take(characters.run(Characters::isDigit)));
    if (characters.current() == '.' && !isDots() && !isPeriod()) {
      characters.advance(1);
      int decimals = characters.run(Characters::isDigit);
      text.append(decimals > 0 ? "." + characters.take(decimals) : "");
    }
    int exponent = exponentLength();
    if (exponent > 0) {
      text.append(exponentText(characters.take(exponent)));
    } else if (percentLength() > 0) {
      characters.advance(percentLength());
      text.append("e-2");
    }
    if (isDots()) {
      characters.advance(characters.run(c -> c == '.' || c == '…'));
      text.append(NumberText.DOTS);
    }
    emit(Kind.NUMBER, text.toString());
  }

  /** The point of 0.(3), where a bracket holds the digits that come again: not 0 times 3. */
  private boolean isPeriod() {
    int digits = 0;
    while (Characters.isDigit(characters.peek(2 + digits))) {
      digits++;
    }
    return characters.peek(1) == '(' && digits > 0 && characters.peek(2 + digits) == ')';
  }

  /** Length of a sign for hundredths: 75%, 75 %, 75\\%. */
  private int percentLength() {
    int blanks = characters.current() == ' ' ? 1 : 0;
    int backslash = characters.peek(blanks) == '\\' ? 1 : 0;
    boolean percent = characters.peek(blanks + backslash) == '%';
    boolean name = Characters.isLetter(characters.peek(blanks + backslash + 1));
    return percent && !name ? blanks + backslash + 1 : 0;
  }

  private boolean isDots() {
    return characters.startsWith("..") || characters.current() == '…';
  }

  private static String exponentText(String typed) {
    var text = new StringBuilder();
    for (char c : typed.toCharArray()) {
      text.append(c == 'E' ? 'e' : MINUSES.indexOf(c) >= 0 ? '-' : c);
    }
    return text.toString();
  }

  /** Length of {@code e-3} and the like after a number; 0 where e is a factor. */
  private int exponentLength() {
    char e = characters.current();
    if (e != 'E' && (e != 'e' || vocabulary.find("e").isPresent())) {
      return 0;
    }
    boolean signed = characters.peek(1) == '+' || MINUSES.indexOf(characters.peek(1)) >= 0;
    int length = signed ? 2 : 1;
    int digits = 0;
    while (Characters.isDigit(characters.peek(length + digits))) {
      digits++;
    }
    return digits == 0 ? 0 : length + digits;
  }

  private void sign(char c) {
    int fraction = FRACTIONS.indexOf(c);
    if (fraction >= 0) {
      single(Kind.NUMBER, FRACTION_VALUES.get(fraction));
    } else if (SUPERSCRIPTS.indexOf(c) >= 0) {
      superscript();
    } else if (c == '*' && characters.peek(1) == '*') {
      characters.advance(1);
      single(Kind.CARET, "^");
    } else if (characters.startsWith("+/-") || characters.startsWith("+/−")) {
      characters.advance(2);
      single(Kind.PLUS_MINUS, "±");
    } else if (characters.startsWith("->")) {
      characters.advance(1);
      single(Kind.RELATION, Token.EQUALS);
    } else if (MINUSES.indexOf(c) >= 0) {
      single(Kind.MINUS, "-");
    } else if (TIMES.indexOf(c) >= 0) {
      single(Kind.TIMES, "*");
    } else if (DIVISIONS.indexOf(c) >= 0) {
      single(Kind.DIVIDE, "/");
    } else if (RELATIONS.indexOf(c) >= 0) {
      relation();
    } else {
      other(c);
    }
  }

  private void single(Kind kind, String text) {
    characters.advance(1);
    emit(kind, text);
  }

  private void relation() {
    String typed = characters.take(characters.run(c -> RELATIONS.indexOf(c) >= 0 || c == '>'));
    boolean approximate = typed.chars().anyMatch(c -> APPROXIMATIONS.indexOf(c) >= 0);
    boolean colon = typed.equals(Token.COLON);
    emit(Kind.RELATION, approximate ? Token.APPROXIMATELY : colon ? Token.COLON : Token.EQUALS);
  }

  private void superscript() {
    String typed = characters.take(characters.run(c -> SUPERSCRIPTS.indexOf(c) >= 0));
    var text = new StringBuilder();
    for (char c : typed.toCharArray()) {
      int value = SUPERSCRIPTS.indexOf(c);
      text.append(value < 10 ? "" + value : value == 10 ? "-" : "+");
    }
    boolean whole = text.toString().matches("[-+]?[0-9]{1,9}");
    emit(whole ? Kind.SUPERSCRIPT : Kind.UNKNOWN, whole ? text.toString() : typed);
  }

  private void other(char c) {
    switch (c) {
      case '+' -> single(Kind.PLUS, "+");
      case '±' -> single(Kind.PLUS_MINUS, "±");
      case '∓' -> single(Kind.MINUS_PLUS, "∓");
      case '^' -> single(Kind.CARET, "^");
      case '(', '[', '{', '<' -> single(Kind.OPEN, String.valueOf(c));
      case ')', ']', '}', '>' -> single(Kind.CLOSE, String.valueOf(c));
      case '\u27E8', '\u2329', '\u3008' -> single(Kind.OPEN, "<");
      case '\u27E9', '\u232A', '\u3009' -> single(Kind.CLOSE, ">");
      case '|', '∣', '│' -> single(Kind.BAR, "|");
      case ',', '،', '、' -> single(Kind.COMMA, ",");
      case ';' -> single(Kind.SEMICOLON, ";");
      case '&' -> single(Kind.CELL_BREAK, "&");
      case '√' -> single(Kind.ROOT, "2");
      case '∛' -> single(Kind.ROOT, "3");
      case '∜' -> single(Kind.ROOT, "4");
      case '∞' -> single(Kind.INFINITY, "∞");
      case 'ℯ' -> single(Kind.EULER, "e");
      case 'ᵀ', 'ᵗ', '⊤' -> single(Kind.WORD, "T");
      default -> unknown();
    }
  }

  private void unknown() {
    if (characters.current() == '%' && Characters.isLetter(characters.peek(1))) {
      // Some programs write %e and %pi.
      characters.advance(1);
      return;
    }
    boolean pair = Character.isHighSurrogate(characters.current());
    emit(Kind.UNKNOWN, characters.take(pair && characters.peek(1) != 0 ? 2 : 1));
  }
}
