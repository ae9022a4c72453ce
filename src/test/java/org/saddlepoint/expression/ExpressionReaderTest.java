package org.saddlepoint.expression;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed and pasted text means: each reading beside the same function written in Java. */
class ExpressionReaderTest {
  private static final double FIRST = 0.7;
  private static final double SECOND = 1.3;

  private static Arguments row(String text, DoubleBinaryOperator meaning) {
    return Arguments.of(text, meaning);
  }

  static Stream<Arguments> ofXAndY() {
    return Stream.of(
        // numbers
        row("1e18", (x, y) -> 1e18),
        row("1.2×10^-3", (x, y) -> 1.2e-3),
        row("1.2*10^(-3)", (x, y) -> 1.2e-3),
        row("10**18", (x, y) -> 1e18),
        row("1.2E-3", (x, y) -> 1.2e-3),
        row("1e+5", (x, y) -> 1e5),
        row("3·10⁵", (x, y) -> 3e5),
        row("10⁻³", (x, y) -> 1e-3),
        row("1/3", (x, y) -> 1.0 / 3),
        row("−1.5", (x, y) -> -1.5),
        row("–2", (x, y) -> -2),
        row(".5", (x, y) -> 0.5),
        row("3.", (x, y) -> 3),
        row("0.125x", (x, y) -> x / 8),
        row("½", (x, y) -> 0.5),
        row("½x", (x, y) -> x / 2),
        row("¾x²", (x, y) -> 0.75 * x * x),
        row("2½", (x, y) -> 2.5),
        row("1⁄2", (x, y) -> 0.5),
        row("2e3x", (x, y) -> 2000 * x),
        row("π", (x, y) -> PI),
        row("2πx", (x, y) -> 2 * PI * x),
        row("pi x", (x, y) -> PI * x),
        row("2,83", (x, y) -> 2.83),
        row("2^-1000", (x, y) -> pow(2, -1000)),
        row("10^24", (x, y) -> 1e24),
        // signs of multiplication, division, subtraction
        row("2·x", (x, y) -> 2 * x),
        row("2×x", (x, y) -> 2 * x),
        row("2∗x", (x, y) -> 2 * x),
        row("x÷y", (x, y) -> x / y),
        row("x/2y", (x, y) -> x / 2 * y),
        row("1/(2x)", (x, y) -> 1 / (2 * x)),
        row("x/y/2", (x, y) -> x / y / 2),
        row("x−y", (x, y) -> x - y),
        row("x - -y", (x, y) -> x + y),
        row("x+-y", (x, y) -> x - y),
        row("2*-3", (x, y) -> -6),
        row("--x", (x, y) -> x),
        // products without a sign
        row("xy", (x, y) -> x * y),
        row("x y", (x, y) -> x * y),
        row("2xy", (x, y) -> 2 * x * y),
        row("2(x+y)", (x, y) -> 2 * (x + y)),
        row("x(x+1)", (x, y) -> x * (x + 1)),
        row("(x+1)(y-1)", (x, y) -> (x + 1) * (y - 1)),
        row("(x+1)2", (x, y) -> 2 * (x + 1)),
        row("x(y)", (x, y) -> x * y),
        row("2x√y", (x, y) -> 2 * x * sqrt(y)),
        row("xsiny", (x, y) -> x * sin(y)),
        row("2ex", (x, y) -> 2 * Math.E * x),
        // powers
        row("x²", (x, y) -> x * x),
        row("x²y³", (x, y) -> x * x * y * y * y),
        row("x⁻¹", (x, y) -> 1 / x),
        row("x^-1", (x, y) -> 1 / x),
        row("x**-1", (x, y) -> 1 / x),
        row("-x^2", (x, y) -> -x * x),
        row("(-x)^2", (x, y) -> x * x),
        row("2^3^2", (x, y) -> 512),
        row("x^y^2", (x, y) -> pow(x, y * y)),
        row("x^2y", (x, y) -> x * x * y),
        row("x^{2}y", (x, y) -> x * x * y),
        row("x^(1/2)", (x, y) -> sqrt(x)),
        row("x^1/2", (x, y) -> x / 2),
        row("x^½", (x, y) -> sqrt(x)),
        row("2^x y", (x, y) -> pow(2, x) * y),
        row("x^|y|", (x, y) -> pow(x, y)),
        row("(-8)^(1/3)", (x, y) -> -2),
        // exponentials
        row("e^x", (x, y) -> exp(x)),
        row("e^{xy}", (x, y) -> exp(x * y)),
        row("e^xy", (x, y) -> exp(x) * y),
        row("e^(xy)", (x, y) -> exp(x * y)),
        row("ye^(xy)", (x, y) -> y * exp(x * y)),
        row("e^-x", (x, y) -> exp(-x)),
        row("e^-x^2", (x, y) -> exp(-x * x)),
        row("xe^{-x}y", (x, y) -> x * exp(-x) * y),
        row("exp(-x^2-y^2)", (x, y) -> exp(-x * x - y * y)),
        row("exp x", (x, y) -> exp(x)),
        row("e^x^2", (x, y) -> exp(x * x)),
        row("e^2x", (x, y) -> exp(2) * x),
        // roots
        row("√8", (x, y) -> sqrt(8)),
        row("√(x+y)", (x, y) -> sqrt(x + y)),
        row("√x+y", (x, y) -> sqrt(x) + y),
        row("√2x", (x, y) -> sqrt(2) * x),
        row("√x²", (x, y) -> x),
        row("∛8", (x, y) -> 2),
        row("sqrt x", (x, y) -> sqrt(x)),
        row("sqrt(x)y", (x, y) -> sqrt(x) * y),
        row("sqrt2", (x, y) -> sqrt(2)),
        row("sqrt[3]{8}", (x, y) -> 2),
        row("sqrt[3](8)x", (x, y) -> 2 * x),
        row("sqrt[9]", (x, y) -> 3),
        row("cbrt(-8)", (x, y) -> -2),
        // functions
        row("sin x", (x, y) -> sin(x)),
        row("sin 2x", (x, y) -> sin(2 * x)),
        row("sin x cos y", (x, y) -> sin(x) * cos(y)),
        row("sin 2x cos y", (x, y) -> sin(2 * x) * cos(y)),
        row("sin x y", (x, y) -> sin(x) * y),
        row("sinxy", (x, y) -> sin(x * y)),
        row("sin(x)y", (x, y) -> sin(x) * y),
        row("sin^2(x)", (x, y) -> sin(x) * sin(x)),
        row("sin^2 x", (x, y) -> sin(x) * sin(x)),
        row("sin²x", (x, y) -> sin(x) * sin(x)),
        row("sin^2x+cos^2x", (x, y) -> 1),
        row("sin(x)^2", (x, y) -> sin(x) * sin(x)),
        row("sin x^2", (x, y) -> sin(x * x)),
        row("sin^-1(x)", (x, y) -> Math.asin(x)),
        row("tan^{-1} x", (x, y) -> Math.atan(x)),
        row("arctan x", (x, y) -> Math.atan(x)),
        row("sin -x", (x, y) -> -sin(x)),
        row("sin 2(x+y)", (x, y) -> sin(2 * (x + y))),
        row("ln x^2", (x, y) -> log(x * x)),
        row("ln(x)^2", (x, y) -> log(x) * log(x)),
        row("lnx", (x, y) -> log(x)),
        row("log x", (x, y) -> log(x)),
        row("log_2(8)", (x, y) -> 3),
        row("log10(100)", (x, y) -> 2),
        row("2ln2", (x, y) -> 2 * log(2)),
        row("sinh x + cosh x", (x, y) -> exp(x)),
        row("tanh x", (x, y) -> Math.tanh(x)),
        row("arsinh x", (x, y) -> log(x + sqrt(x * x + 1))),
        row("acosh(1+x)", (x, y) -> log(1 + x + sqrt((1 + x) * (1 + x) - 1))),
        row("artanh x", (x, y) -> log((1 + x) / (1 - x)) / 2),
        row("sec x", (x, y) -> 1 / cos(x)),
        row("cot x", (x, y) -> cos(x) / sin(x)),
        row("SIN X", (x, y) -> sin(x)),
        // absolute values
        row("|x|", (x, y) -> x),
        row("|-x|", (x, y) -> x),
        row("2|x-1|", (x, y) -> 2 * abs(x - 1)),
        row("|x||y|", (x, y) -> x * y),
        row("||x|-1|", (x, y) -> abs(x - 1)),
        row("1/|x|", (x, y) -> 1 / x),
        row("|x|^2", (x, y) -> x * x),
        row("|sin x|", (x, y) -> sin(x)),
        row("ln|x|", (x, y) -> log(x)),
        row("|x-1|+|x+1|", (x, y) -> 2),
        // pasted TeX
        row("\\frac{1}{2}", (x, y) -> 0.5),
        row("\\frac12", (x, y) -> 0.5),
        row("\\frac12x^2", (x, y) -> x * x / 2),
        row("\\frac1x", (x, y) -> 1 / x),
        row("\\dfrac{x+1}{y}", (x, y) -> (x + 1) / y),
        row("x^{\\frac12}", (x, y) -> sqrt(x)),
        row("\\sqrt{8}", (x, y) -> sqrt(8)),
        row("\\sqrt[3]{8}", (x, y) -> 2),
        row("\\sqrt2", (x, y) -> sqrt(2)),
        row("x \\cdot y", (x, y) -> x * y),
        row("x\\times y", (x, y) -> x * y),
        row("x\\,y", (x, y) -> x * y),
        row("\\left(x+1\\right)^2", (x, y) -> (x + 1) * (x + 1)),
        row("\\left|x\\right|", (x, y) -> x),
        row("\\lvert x \\rvert", (x, y) -> x),
        row("$x^2+1$", (x, y) -> x * x + 1),
        row("\\(x^2\\)", (x, y) -> x * x),
        row("e^{-\\frac{x^2}{2}}", (x, y) -> exp(-x * x / 2)),
        row("\\mathrm{e}^{x}", (x, y) -> exp(x)),
        row("\\operatorname{exp}(x)", (x, y) -> exp(x)),
        row("\\sin^{2}x", (x, y) -> sin(x) * sin(x)),
        row("\\sin x\\cos y", (x, y) -> sin(x) * cos(y)),
        row("\\ln\\left(x\\right)", (x, y) -> log(x)),
        row("\\pi", (x, y) -> PI),
        row("𝑥² + 2𝑥𝑦", (x, y) -> x * x + 2 * x * y),
        row("２ｘ＋１", (x, y) -> 2 * x + 1),
        row("x\u200B+\u00A0y", (x, y) -> x + y),
        row("x^2.", (x, y) -> x * x));
  }

  static Stream<Arguments> ofX1AndX2() {
    return Stream.of(
        row("2x1", (a, b) -> 2 * a),
        row("2x1x2", (a, b) -> 2 * a * b),
        row("x1x2", (a, b) -> a * b),
        row("x₁²", (a, b) -> a * a),
        row("x_1^2", (a, b) -> a * a),
        row("x_{1}^{2}", (a, b) -> a * a),
        row("x_1x_2", (a, b) -> a * b),
        row("x₁x₂", (a, b) -> a * b),
        row("x1^2x2", (a, b) -> a * a * b),
        row("x_1^2x_2", (a, b) -> a * a * b),
        row("x1²x2²", (a, b) -> a * a * b * b),
        row("x1(x2+1)", (a, b) -> a * (b + 1)),
        row("x1^2 + 2x1x2 + 3x2^2", (a, b) -> a * a + 2 * a * b + 3 * b * b),
        row("𝑥₁² + 2𝑥₁𝑥₂ + 3𝑥₂²", (a, b) -> a * a + 2 * a * b + 3 * b * b),
        row("sin x1 cos x2", (a, b) -> sin(a) * cos(b)),
        row("sinx1x2", (a, b) -> sin(a * b)),
        row("e^{x1x2}", (a, b) -> exp(a * b)),
        row("X1 + X2", (a, b) -> a + b));
  }

  private static void means(
      String text, List<String> names, Vocabulary vocabulary, DoubleBinaryOperator meaning) {
    Parsing parsing = ExpressionReader.read(text, vocabulary);
    assertThat(parsing).isInstanceOf(Parsing.Parsed.class);
    Map<String, Double> point = Map.of(names.getFirst(), FIRST, names.getLast(), SECOND);
    double value = Evaluation.of(((Parsing.Parsed) parsing).expression(), point, Doubles.DOUBLES);
    double expected = meaning.applyAsDouble(FIRST, SECOND);
    assertThat(value).isCloseTo(expected, Offset.offset(1e-12 * (1e-300 + abs(expected))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofXAndY")
  void readsFormulaeInXAndY(String text, DoubleBinaryOperator meaning) {
    means(text, List.of("x", "y"), Vocabulary.of("x", "y"), meaning);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofX1AndX2")
  void readsFormulaeInX1AndX2(String text, DoubleBinaryOperator meaning) {
    means(text, List.of("x1", "x2"), Vocabulary.of("x1", "x2"), meaning);
    if (!text.contains("X")) {
      means(text, List.of("x1", "x2"), Vocabulary.inferred(), meaning);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x1x2, x1;x2",
    "2x1x2 + x10, x1;x2;x10",
    "xy, x;y",
    "xexp(y), x;y",
    "exy, x;y",
    "αβ + \\lambda^2, alpha;beta;lambda",
    "theta1 pix, theta1;x",
    "(θ-3)², theta",
    "x_{10} + x_2, x2;x10",
    "t^2 e^-t, t",
    "y + x, x;y"
  })
  void infersVariables(String text, String names) {
    Parsing parsing = ExpressionReader.read(text, Vocabulary.inferred());
    assertThat(parsing).isInstanceOf(Parsing.Parsed.class);
    assertThat(Vocabulary.variablesOf(((Parsing.Parsed) parsing).expression()))
        .isEqualTo(List.of(names.split(";", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; reading.empty; 1",
        "'   '; reading.empty; 1",
        "$$; reading.empty; 3",
        "1/0; reading.division-by-zero; 3",
        "1/(1-1); reading.division-by-zero; 3",
        "x/(2-2); reading.division-by-zero; 3",
        "0^-1; reading.division-by-zero; 1",
        "sqrt(-1); reading.not-real; 1",
        "√-1; reading.not-real; 1",
        "ln(0); reading.not-real; 1",
        "(-8)^(1/2); reading.not-real; 1",
        "9^9^9^9; reading.too-large; 3",
        "2^33300; reading.too-large; 1",
        "1e10001; reading.too-large; 1",
        "1e99999999999; reading.too-large; 1",
        "z+1; reading.unknown-variable; 1",
        "2x + 2x3; reading.unknown-variable; 7",
        "f(x); reading.unknown-variable; 1",
        "foo(x); reading.unknown-function; 1",
        "sgn(x); reading.unknown-function; 1",
        "x+; reading.incomplete; 3",
        "*x; reading.missing-operand; 1",
        "x^^2; reading.missing-operand; 3",
        "(x; reading.unclosed-bracket; 1",
        "x); reading.unopened-bracket; 2",
        "(x]; reading.mismatched-bracket; 3",
        "x^{2; reading.unclosed-bracket; 3",
        "(); reading.empty-brackets; 2",
        "sin; reading.missing-argument; 1",
        "x sin; reading.missing-argument; 3",
        "sin+1; reading.missing-argument; 1",
        "sin(); reading.empty-brackets; 5",
        "2 3; reading.two-numbers; 3",
        "3 1/2; reading.two-numbers; 3",
        "x 1; reading.two-numbers; 3",
        "1.2.3; reading.two-numbers; 4",
        "x = 3; reading.equation; 3",
        "x,y; reading.list-here; 2",
        "1,000; reading.ambiguous-comma; 2",
        "1,234.5; reading.ambiguous-comma; 2",
        "∞; reading.infinity-here; 1",
        "2 ± x; reading.plus-minus-here; 3",
        "x!; reading.unknown-character; 2",
        "x'; reading.unknown-character; 2",
        "x%; reading.unknown-character; 2",
        "\\foo x; reading.unknown-command; 1",
        "\\begin{pmatrix}1\\end{pmatrix}; reading.table-here; 1",
        "cot^-1 x y sec^-1 x; reading.no-inverse; 1"
      })
  void saysWhyAndWhereItCannotRead(String text, String key, int position) {
    String given = text == null ? "" : text;
    assertThat(ExpressionReader.read(given, Vocabulary.of("x", "y")))
        .isInstanceOfSatisfying(
            Parsing.Unparsed.class,
            unparsed -> {
              assertThat(unparsed.reason().key()).isEqualTo(key);
              assertThat(unparsed.position()).isEqualTo(position);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "log x, remark.log-is-natural",
    "1/2x, remark.division-first",
    "e^xy, remark.short-exponent",
    "x^1/2, remark.short-exponent",
    "√2x, remark.short-root",
    "1e-5, remark.scientific",
    "2½, remark.mixed-number",
    "'2,83', remark.decimal-comma",
    "0.333..., remark.dots-dropped"
  })
  void remarksOnDoubtfulPlaces(String text, String key) {
    Parsing.Parsed parsed = (Parsing.Parsed) ExpressionReader.read(text, Vocabulary.of("x", "y"));
    assertThat(parsed.remarks()).extracting(Remark::key).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({"2x^2 + 3x y", "e^{-x}y", "√(2)x", "(x)/(y)", "x^2/2", "sin x cos y", "e^(x y)"})
  void keepsQuietWhereThereIsNoDoubt(String text) {
    Parsing.Parsed parsed = (Parsing.Parsed) ExpressionReader.read(text, Vocabulary.of("x", "y"));
    assertThat(parsed.remarks()).isEmpty();
  }

  @Test
  void remembersTheDigitsTyped() {
    assertThat(written("2.830"))
        .isInstanceOfSatisfying(
            Written.AsDecimal.class,
            decimal -> {
              assertThat(decimal.decimal().significantDigits()).isEqualTo(4);
              assertThat(decimal.decimal().unit()).isEqualByComparingTo("0.001");
            });
    assertThat(written("-1.20×10^-3"))
        .isInstanceOfSatisfying(
            Written.AsDecimal.class,
            decimal -> assertThat(decimal.decimal().value()).isEqualTo("-0.00120"));
    assertThat(written("1/3")).isEqualTo(new Written.Exactly());
    assertThat(written("2sqrt(2)")).isEqualTo(new Written.Exactly());
    assertThat(written("6.83/1.2")).isEqualTo(new Written.FromDecimals(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2x10^-3", "1.2 x 10^-3", "1.2X10⁻³", "1.2 x 10**-3", "1.2×10^{-3}"})
  void theLetterXMultipliesAPowerOfTenWhereThereIsNoVariableX(String text) {
    assertThat(written(text))
        .isInstanceOfSatisfying(
            Written.AsDecimal.class,
            decimal -> assertThat(decimal.decimal().value()).isEqualTo("0.0012"));
    assertThat(ExpressionReader.read("1.2x10^-3", Vocabulary.of("x")))
        .isInstanceOf(Parsing.Unparsed.class);
  }

  private static Written written(String text) {
    return ((Parsing.Parsed) ExpressionReader.read(text, Vocabulary.none())).written();
  }

  @Test
  void twoValuesWherePlusMinusIsAllowed() {
    String text = "4 ± 2√2";
    List<Token> tokens = ExpressionReader.tokens(text, Vocabulary.none());
    Parsing.Parsed parsed =
        (Parsing.Parsed)
            ExpressionReader.readOneOrTwo(tokens, ExpressionReader.end(text), Vocabulary.none());
    assertThat(parsed.values()).hasSize(2);
    assertThat(Constants.toDouble(parsed.values().getFirst()))
        .isCloseTo(4 + 2 * sqrt(2), Offset.offset(1e-14));
    assertThat(Constants.toDouble(parsed.values().getLast()))
        .isCloseTo(4 - 2 * sqrt(2), Offset.offset(1e-14));
  }

  @Test
  void namesACharacterThatShowsNothingByItsNumber() {
    assertThat(ExpressionReader.read("1\u202E2", Vocabulary.none()))
        .isEqualTo(new Parsing.Unparsed(ReadingFault.UNKNOWN_CHARACTER.with("U+202E"), 2));
  }
}
