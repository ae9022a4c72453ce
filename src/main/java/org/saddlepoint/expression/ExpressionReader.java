package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Token.Kind;

/**
 * Text that a person typed or pasted → an expression, in the lenient grammar of marking.md. It
 * never throws, hangs or grows: the text is at most {@link #MAX_LENGTH} characters, nesting and
 * numbers are bounded, and the work on numbers is counted.
 */
public final class ExpressionReader {

  public static final int MAX_LENGTH = 2_000;

  /** Remarks on brackets that may have been left out. */
  private static final Set<String> DOUBTS =
      Set.of(
          ReadingRemark.DIVISION_FIRST.key(),
          ReadingRemark.SHORT_EXPONENT.key(),
          ReadingRemark.SHORT_ROOT.key());

  private ExpressionReader() {}

  /** Reads the whole text as one formula; a comma between digits is a decimal comma. */
  public static Parsing read(String text, Vocabulary vocabulary) {
    Optional<Parsing.Unparsed> tooLong = tooLong(text);
    if (tooLong.isPresent()) {
      return tooLong.get();
    }
    List<Token> tokens = tokens(text, vocabulary);
    Optional<Parsing.Unparsed> ambiguous = DecimalCommas.ambiguous(tokens);
    return ambiguous.isPresent()
        ? ambiguous.get()
        : read(DecimalCommas.merged(tokens), end(text), vocabulary);
  }

  /** Refuses a text that is not worth looking at. */
  public static Optional<Parsing.Unparsed> tooLong(String text) {
    return text.length() <= MAX_LENGTH
        ? Optional.empty()
        : Optional.of(
            new Parsing.Unparsed(
                ReadingFault.TOO_LONG.with(Integer.toString(MAX_LENGTH)), MAX_LENGTH + 1));
  }

  /** The pieces of a text of at most {@link #MAX_LENGTH} characters, known or not. */
  public static List<Token> tokens(String text, Vocabulary vocabulary) {
    return Lexer.tokens(text, vocabulary);
  }

  /** The 1-based character behind the text, blanks at its end left out. */
  public static int end(String text) {
    return text.stripTrailing().length() + 1;
  }

  /**
   * Reads tokens as one formula.
   *
   * @param end the 1-based character behind them
   */
  public static Parsing read(List<Token> tokens, int end, Vocabulary vocabulary) {
    return read(tokens, end, vocabulary, false);
  }

  /** Reads tokens as one formula, in which ± may stand for two values. */
  public static Parsing readOneOrTwo(List<Token> tokens, int end, Vocabulary vocabulary) {
    return read(tokens, end, vocabulary, true);
  }

  private static Parsing read(
      List<Token> tokens, int end, Vocabulary vocabulary, boolean plusMinusAllowed) {
    if (tokens.isEmpty()) {
      return new Parsing.Unparsed(ReadingFault.EMPTY.with(), end);
    }
    try {
      var faults = new Faults(vocabulary);
      var parser = new Parser(new Cursor(tokens, end), faults, plusMinusAllowed);
      Syntax syntax = parser.whole();
      return new Parsing.Parsed(
          values(syntax, tokens, plusMinusAllowed),
          SyntaxPrinter.print(syntax),
          Literals.written(syntax),
          parser.remarks(),
          otherwise(syntax, parser.remarks(), tokens, plusMinusAllowed));
    } catch (ReadingException fault) {
      return new Parsing.Unparsed(fault.reason(), fault.position());
    }
  }

  private static List<Expression> otherwise(
      Syntax syntax, List<Remark> remarks, List<Token> tokens, boolean plusMinusAllowed) {
    boolean doubtful = remarks.stream().anyMatch(remark -> DOUBTS.contains(remark.key()));
    try {
      return doubtful
          ? values(Regrouping.of(syntax), tokens, plusMinusAllowed)
          : List.<Expression>of();
    } catch (ReadingException noValue) {
      return List.of();
    }
  }

  private static List<Expression> values(
      Syntax syntax, List<Token> tokens, boolean plusMinusAllowed) {
    var values = new ArrayList<Expression>();
    values.add(new Meaning(true).of(syntax));
    boolean twoValued =
        tokens.stream().anyMatch(ExpressionReader::isTwoValued) || holdsPlusMinus(tokens);
    if (plusMinusAllowed && twoValued) {
      values.add(new Meaning(false).of(syntax));
    }
    return values;
  }

  private static boolean isTwoValued(Token token) {
    return token.is(Kind.PLUS_MINUS) || token.is(Kind.MINUS_PLUS);
  }

  private static boolean holdsPlusMinus(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean tight = tokens.get(i).is(Kind.MINUS) && tokens.get(i).isTight();
      if (tight && tokens.get(i - 1).is(Kind.PLUS)) {
        return true;
      }
    }
    return false;
  }
}
