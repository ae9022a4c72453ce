package org.saddlepoint.expression;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;

/**
 * Any text at all is read or refused, and what is read can be printed, read again and evaluated.
 */
class ExpressionReaderFuzzTest {
  private static final List<Vocabulary> VOCABULARIES =
      List.of(
          Vocabulary.none(),
          Vocabulary.inferred(),
          Vocabulary.of("x", "y"),
          Vocabulary.of("x1", "x2", "theta"));

  @FuzzTest(maxDuration = "2m")
  void readsOrRefuses(FuzzedDataProvider data) {
    Vocabulary vocabulary = data.pickValue(VOCABULARIES);
    String text = data.consumeRemainingAsString();
    switch (ExpressionReader.read(text, vocabulary)) {
      case Parsing.Parsed parsed -> useful(parsed);
      case Parsing.Unparsed unparsed -> within(unparsed.position(), text);
    }
    if (ExpressionReader.tooLong(text).isEmpty()) {
      List<Token> tokens = ExpressionReader.tokens(text, vocabulary);
      ExpressionReader.readOneOrTwo(tokens, ExpressionReader.end(text), vocabulary);
    }
  }

  private static void within(int position, String text) {
    if (position < 1 || position > text.length() + 1) {
      throw new AssertionError("position " + position);
    }
  }

  private static void useful(Parsing.Parsed parsed) {
    Expression e = parsed.expression();
    String text = Printer.text(e);
    if (text.length() > ExpressionReader.MAX_LENGTH) {
      return;
    }
    if (ExpressionReader.read(text, Vocabulary.of(Vocabulary.variablesOf(e)))
        instanceof Parsing.Unparsed unparsed) {
      acceptable(unparsed, text);
    }
    try {
      Evaluation.of(
          e, Map.of("x", 0.5, "y", 1.5, "x1", 2.0, "x2", -1.0, "theta", 0.0), Doubles.DOUBLES);
    } catch (ArithmeticException noValue) {
      // as it should be
    }
  }

  /** Printing may show a division by zero that stood hidden. */
  private static void acceptable(Parsing.Unparsed unparsed, String text) {
    List<String> honest =
        List.of(
            "reading.division-by-zero",
            "reading.not-real",
            "reading.too-large",
            "reading.too-much-work",
            "reading.too-deep");
    if (!honest.contains(unparsed.reason().key())) {
      throw new AssertionError(text + ": " + unparsed.reason() + " at " + unparsed.position());
    }
  }
}
