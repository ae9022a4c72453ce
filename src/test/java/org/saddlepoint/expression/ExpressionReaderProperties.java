package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.UndecidedException;

/** The reader takes any text at all: it answers, and within the text when it points. */
class ExpressionReaderProperties {
  private static final List<Vocabulary> VOCABULARIES =
      List.of(
          Vocabulary.none(),
          Vocabulary.inferred(),
          Vocabulary.of("x", "y"),
          Vocabulary.of("x1", "x2", "x10"),
          Vocabulary.of("e", "theta", "lambda1"),
          Vocabulary.of("alpha_k", "x'", "sin"));

  /** Signs and words of mathematics, as typed, as pasted, and cut off in the middle. */
  private static final List<String> PIECES =
      List.of(
          "x",
          "y",
          "x1",
          "x2",
          "x_1",
          "x_{1",
          "x₁",
          "_",
          "e",
          "e^",
          "pi",
          "π",
          "θ",
          "1",
          "2",
          "12",
          "0",
          ".5",
          "1.",
          "1e5",
          "1e-9999",
          "E",
          ",",
          ";",
          ".",
          "..",
          "…",
          "+",
          "-",
          "−",
          "±",
          "+-",
          "*",
          "**",
          "·",
          "/",
          "÷",
          "^",
          "^-",
          "²",
          "⁻¹",
          "⁻",
          "½",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "<",
          ">",
          "√",
          "∛",
          "sqrt",
          "cbrt",
          "sin",
          "cos",
          "sin^2",
          "sin^-1",
          "ln",
          "log",
          "log_2",
          "log10",
          "exp",
          "abs",
          "arctan",
          "sinh",
          "\\frac",
          "\\frac1",
          "\\sqrt",
          "\\sqrt[",
          "\\left",
          "\\right",
          "\\cdot",
          "\\theta",
          "\\begin{pmatrix}",
          "\\end{pmatrix}",
          "\\begin",
          "\\end{",
          "\\\\",
          "\\",
          "&",
          "$",
          "\\,",
          "\\text{",
          "\\mathrm",
          "=",
          "≈",
          "~",
          "inf",
          "∞",
          "and",
          "or",
          "foo",
          "T",
          "'",
          "!",
          "%",
          "\t",
          "\n",
          " ",
          "  ",
          "\u00A0",
          "\u200B",
          "\uD835",
          "𝑥",
          "９",
          "9^9^9");

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Vocabulary> vocabularies() {
    return Arbitraries.of(VOCABULARIES);
  }

  /** Reads it in every way there is. */
  private static void answers(String text, Vocabulary vocabulary) {
    pointsIntoTheText(ExpressionReader.read(text, vocabulary), text);
    if (ExpressionReader.tooLong(text).isEmpty()) {
      List<Token> tokens = ExpressionReader.tokens(text, vocabulary);
      int end = ExpressionReader.end(text);
      tokens.forEach(token -> assertThat(token.position()).isBetween(1, text.length() + 1));
      pointsIntoTheText(ExpressionReader.readOneOrTwo(tokens, end, vocabulary), text);
    }
  }

  private static void pointsIntoTheText(Parsing parsing, String text) {
    switch (parsing) {
      case Parsing.Unparsed unparsed ->
          assertThat(unparsed.position()).isBetween(1, text.length() + 1);
      case Parsing.Parsed parsed -> {
        assertThat(parsed.values()).hasSizeBetween(1, 2);
        assertThat(parsed.echo().text()).isNotBlank();
        assertThat(parsed.echo().tex()).isNotBlank();
        assertThat(parsed.echo().tex().length()).isLessThan(100 * text.length() + 100);
      }
    }
  }

  @Property
  void neverThrowsOnAnyCharacters(
      @ForAll @StringLength(max = 60) String text, @ForAll("vocabularies") Vocabulary vocabulary) {
    answers(text, vocabulary);
  }

  @Property(tries = 2_000)
  void neverThrowsOnJumbledMathematics(
      @ForAll("jumbles") String text, @ForAll("vocabularies") Vocabulary vocabulary) {
    answers(text, vocabulary);
  }

  @Property(tries = 100)
  void neverThrowsOnLongRepetitions(
      @ForAll("jumbles") String text, @ForAll("vocabularies") Vocabulary vocabulary) {
    int times = ExpressionReader.MAX_LENGTH / Math.max(1, text.length());
    answers(text.repeat(times), vocabulary);
  }

  @Example
  void refusesALongTextWithoutLookingAtIt() {
    String million = "(".repeat(1 << 20);
    assertThat(ExpressionReader.read(million, Vocabulary.inferred()))
        .isEqualTo(
            new Parsing.Unparsed(
                ReadingFault.TOO_LONG.with("2000"), ExpressionReader.MAX_LENGTH + 1));
  }

  @Example
  void boundsItsNesting() {
    for (String opener :
        List.of(
            "(", "[", "{", "-", "+", "|", "√", "sin ", "x^", "2/", "\\sqrt{", "\\frac1", "e^-",
            "1/(")) {
      answers(
          opener.repeat(ExpressionReader.MAX_LENGTH / opener.length() - 1) + "x",
          Vocabulary.of("x"));
    }
  }

  @Example
  void boundsItsNumbers() {
    for (String large :
        List.of(
            "9^9^9^9",
            "9".repeat(1_990),
            "(2^33000)^2",
            "1/3^20000",
            "2^2^2^2^2^2",
            "(1+1e-9999)^9999",
            "(99999999999^999)^9",
            "1e9999*1e9999",
            "0.1^20000^2",
            "x^(9^9^9)")) {
      answers(large, Vocabulary.of("x"));
    }
    String sums = "1/7919+1/7907+".repeat(140) + "1";
    answers(sums, Vocabulary.none());
    answers("(1/3)^9000*(1/7)^9000*".repeat(80) + "1", Vocabulary.none());
    answers("3^20000+".repeat(200) + "1", Vocabulary.none());
  }

  private static final List<String> NAMES = List.of("x1", "x2", "y", "theta");

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void readsTheFunctionThatIsPrinted(
      @ForAll("formulae") Expression f,
      @ForAll @Size(4) List<@IntRange(min = -30, max = 30) Integer> point) {
    String text = Printer.text(f);
    Assume.that(text.length() <= ExpressionReader.MAX_LENGTH);
    for (Vocabulary vocabulary : List.of(Vocabulary.of(NAMES), Vocabulary.inferred())) {
      switch (ExpressionReader.read(text, vocabulary)) {
        case Parsing.Parsed parsed -> areAlike(f, parsed.expression(), point);
        // A constant part without a value is refused where it stands, which is as good.
        case Parsing.Unparsed unparsed ->
            assertThat(unparsed.reason().key())
                .as(text)
                .isIn("reading.division-by-zero", "reading.not-real", "reading.too-large");
      }
    }
  }

  @Provide
  Arbitrary<Expression> formulae() {
    return Formulae.of(3, NAMES).withoutEdgeCases();
  }

  private static void areAlike(Expression f, Expression g, List<Integer> coordinates) {
    var field = new Enclosures(30);
    var point = new HashMap<String, Interval>();
    for (int i = 0; i < NAMES.size(); i++) {
      point.put(NAMES.get(i), field.of(Rational.of(coordinates.get(i), 7)));
    }
    Optional<Interval> expected;
    Optional<Interval> read;
    try {
      expected = value(f, point, field);
      read = value(g, point, field);
    } catch (UndecidedException tooWide) {
      return;
    }
    if (expected.isPresent() && read.isPresent()) {
      assertThat(read.get().overlaps(expected.get())).as(Printer.text(f)).isTrue();
    } else {
      assertThat(read.isPresent()).as(Printer.text(f)).isEqualTo(expected.isPresent());
    }
  }

  private static Optional<Interval> value(
      Expression f, Map<String, Interval> point, Enclosures field) {
    try {
      return Optional.of(Evaluation.of(f, point, field));
    } catch (UndecidedException tooWide) {
      throw tooWide;
    } catch (ArithmeticException none) {
      return Optional.empty();
    }
  }
}
