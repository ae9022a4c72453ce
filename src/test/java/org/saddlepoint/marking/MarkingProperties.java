package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/** Laws of marking, with keys built so that the verdict is known without marking. */
class MarkingProperties {
  private static final Problem PROBLEM = Problems.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1", "-2");

  private static Verdict mark(Value key, AnswerKind kind, String answer) {
    return Marker.mark(key, kind, List.of("x", "y"), new Precision.Usual(), answer);
  }

  /** p + q√d, written in a way of the generator's choosing. */
  @Provide
  Arbitrary<Surd> surds() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20),
            Arbitraries.integers().between(-9, 9).filter(q -> q != 0),
            Arbitraries.of(2, 3, 5, 7, 11))
        .as(Surd::new);
  }

  record Surd(int p, int q, int d) {
    Value key() {
      return new Value.Scalar(
          Expression.sum(
              Expression.of(p),
              Expression.product(Expression.of(q), Expression.sqrt(Expression.of(d)))));
    }

    double value() {
      return p + q * Math.sqrt(d);
    }

    List<String> forms() {
      int square = q * q * d;
      String sign = q < 0 ? "-" : "+";
      return List.of(
          p + sign + Math.abs(q) + "√" + d,
          p + sign + Math.abs(q) + "*sqrt(" + d + ")",
          p + sign + "√" + square,
          "(" + 2 * p + sign + 2 * Math.abs(q) + "√" + d + ")/2",
          q + "*" + d + "^(1/2) - " + -p,
          "\\frac{" + 3 * p + sign + 3 * Math.abs(q) + "\\sqrt{" + d + "}}{3}",
          "(" + (p * p - square) + ")/(" + p + "-" + q + "*sqrt(" + d + "))",
          "x = " + q + "sqrt(" + d + ") + (" + p + ")");
    }
  }

  @Property(tries = 150)
  void everyExactFormOfASurdIsRight(@ForAll("surds") Surd surd) {
    for (String form : surd.forms()) {
      // "3-−2√5" and the like are no forms that a person types, but they can be read.
      assertThat(mark(surd.key(), AnswerKind.NUMBER, form).word())
          .as(form)
          .isEqualTo(VerdictWord.CORRECT);
    }
  }

  /** Rounded here by the platform, whose last of 15 digits is far from the ones asked for. */
  @Property(tries = 200)
  void roundedDecimalsAreRightFromThreeDigitsOn(
      @ForAll("surds") Surd surd, @ForAll @IntRange(min = 1, max = 8) int digits) {
    String rounded = rounded(surd.value(), digits);
    VerdictWord expected = digits >= 3 ? VerdictWord.CORRECT : VerdictWord.IMPRECISE;
    assertThat(mark(surd.key(), AnswerKind.NUMBER, rounded).word()).as(rounded).isEqualTo(expected);
  }

  private static String rounded(double value, int digits) {
    return String.format(java.util.Locale.ROOT, "%." + (digits - 1) + "e", value);
  }

  /** Three per cent are beyond every allowance. */
  @Property(tries = 200)
  void whatIsFarOffIsNeverRight(
      @ForAll("surds") Surd surd, @ForAll @IntRange(min = 3, max = 60) int percent) {
    String off = rounded(surd.value() * (1 + percent / 100.0), 6);
    String other = rounded(surd.value() * (1 - percent / 100.0), 6);
    assertThat(mark(surd.key(), AnswerKind.NUMBER, off).word()).isEqualTo(VerdictWord.INCORRECT);
    assertThat(mark(surd.key(), AnswerKind.NUMBER, other).word()).isEqualTo(VerdictWord.INCORRECT);
  }

  @Property(tries = 100)
  void theOrderOfASetIsNothing(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -9, max = 9) Integer> key,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -9, max = 9) Integer> typed,
      @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(typed);
    Collections.shuffle(shuffled, random);
    Verdict one = mark(set(key), AnswerKind.SET, text(typed));
    Verdict other = mark(set(key), AnswerKind.SET, text(shuffled));
    assertThat(other.word()).isEqualTo(one.word());
    assertThat(other.score()).isEqualTo(one.score());
    assertThat(other.note()).isEqualTo(one.note());
  }

  /** The score of a set is the size of the intersection over that of the larger multiset. */
  @Property(tries = 200)
  void theScoreOfASetIsWhatItShares(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 6) Integer> key,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 6) Integer> typed) {
    List<Integer> rest = new ArrayList<>(key);
    long shared = typed.stream().filter(rest::remove).count();
    double share = (double) shared / Math.max(key.size(), typed.size());
    Verdict verdict = mark(set(key), AnswerKind.SET, text(typed));
    assertThat(verdict.score()).isCloseTo(share, within(1e-12));
    assertThat(verdict.word())
        .isEqualTo(
            share == 1
                ? VerdictWord.CORRECT
                : shared == 0 ? VerdictWord.INCORRECT : VerdictWord.PARTIAL);
  }

  private static Value set(List<Integer> values) {
    return new Value.Multiset(values.stream().map(v -> Expression.of(v.longValue())).toList());
  }

  private static String text(List<Integer> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll("texts") String text) {
    for (Part part : PROBLEM.parts()) {
      Verdict verdict = Marker.mark(PROBLEM, part, text, Map.of("hessian", text));
      assertThat(verdict.score()).isBetween(0.0, 1.0);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1",
            "2",
            "6.83",
            "x1",
            "x2",
            "λ",
            "+",
            "-",
            "*",
            "/",
            "^",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ";",
            " ",
            "√",
            "±",
            "∞",
            "=",
            "≈",
            "e",
            "π",
            "\n",
            "\t",
            "\\frac",
            "\\sqrt",
            "0",
            "1e9",
            "ln",
            "sin",
            "and",
            "[[2,2],[2,6]]",
            "4±2√2",
            "|",
            ".",
            "½",
            "²",
            "saddle");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(30));
  }

  /** Rounding on the way never turns a sign or reaches an answer of the other sign. */
  @Property(tries = 100)
  void theSignIsNeverForgiven(@ForAll("surds") Surd surd) {
    String negated = rounded(-surd.value(), 5);
    assertThat(mark(surd.key(), AnswerKind.NUMBER, negated).word())
        .isEqualTo(VerdictWord.INCORRECT);
  }

  @Property(tries = 60)
  void everyEquivalentFormOfAQuadraticIsRight(
      @ForAll @IntRange(min = -5, max = 5) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = 1, max = 5) int c) {
    String plain = c + "(x^2 + " + (a + b) + "x*y + " + a * b + "y^2)";
    Value key = new Value.Scalar(Expression.product(Expression.of(c), linear(a), linear(b)));
    for (String form :
        List.of(
            plain,
            c + "(x+" + a + "y)(x + " + b + "*y)",
            c + "x² + " + c * (a + b) + "xy + " + c * a * b + "y²",
            c + "*(y*" + b + "+x)*(" + a + "*y + x)",
            "\\frac{" + 2 * c + "(x+" + a + "y)(x+" + b + "y)}{2}")) {
      assertThat(mark(key, AnswerKind.EXPRESSION, form).word())
          .as(form)
          .isEqualTo(VerdictWord.CORRECT);
    }
    assertThat(mark(key, AnswerKind.EXPRESSION, plain + " + x").word())
        .isEqualTo(VerdictWord.INCORRECT);
  }

  private static Expression linear(int factor) {
    return Expression.sum(
        Expression.variable("x"),
        Expression.product(Expression.of(factor), Expression.variable("y")));
  }
}
