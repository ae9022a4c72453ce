package org.saddlepoint.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Vocabulary;

/** Laws of reading that hold for every kind of answer and any text. */
class ReadingProperties {
  private static final List<AnswerKind> KINDS =
      List.of(
          AnswerKind.NUMBER,
          AnswerKind.EXPRESSION,
          AnswerKind.VECTOR,
          AnswerKind.MATRIX,
          AnswerKind.SET,
          new AnswerKind.OneChoice(TypedReading.CLASSES),
          new AnswerKind.ReasonedChoice(TypedReading.CLASSES, TypedReading.REASONS),
          new AnswerKind.SeveralChoices(TypedReading.METHODS),
          new AnswerKind.OneOrder(TypedReading.METHODS),
          new AnswerKind.OneDirection(true),
          new AnswerKind.EigenPairs(),
          new AnswerKind.SeveralPoints(List.of()),
          new AnswerKind.SeveralPoints(TypedReading.CLASSES),
          new AnswerKind.OneInterval(),
          new AnswerKind.Iterates(
              List.of(new Formula("x", "x"), new Formula("y", "y")), List.of("0", "0")),
          new AnswerKind.Satisfying(AnswerKind.MATRIX));

  private static final List<Vocabulary> VOCABULARIES =
      List.of(Vocabulary.of("x", "y"), Vocabulary.of("x"), Vocabulary.inferred());

  @Property(tries = 400)
  void anyTextIsReadOrRefusedAtAPlaceInIt(
      @ForAll("texts") String text, @ForAll @IntRange(max = 2) int vocabulary) {
    for (AnswerKind kind : KINDS) {
      Reading reading = kind.read(text, VOCABULARIES.get(vocabulary));
      if (reading instanceof Reading.NotUnderstood(var reason, int position, var expected)) {
        assertThat(position).as(kind + " " + reason).isBetween(1, text.length() + 1);
      }
    }
  }

  /** Where the echo can be read it means the same. */
  @Property(tries = 400)
  void anEchoIsReadAsTheSameAnswer(@ForAll("sensible") String text) {
    for (AnswerKind kind : KINDS) {
      Vocabulary words = VOCABULARIES.getFirst();
      if (kind.read(text, words) instanceof Reading.Understood first
          && kind.read(first.echo().text(), words) instanceof Reading.Understood again) {
        assertThat(PlainAnswer.of(again.answer()))
            .as(kind.kindName() + " " + text + " → " + first.echo().text())
            .isEqualTo(PlainAnswer.of(first.answer()));
      }
    }
  }

  @Property(tries = 20)
  void theLongestTextsAreReadOrRefusedToo(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 42) Integer> pieces) {
    String unit = pieces.stream().map(PIECES::get).collect(Collectors.joining());
    String text = unit.repeat(ExpressionReader.MAX_LENGTH / unit.length());
    for (AnswerKind kind : KINDS) {
      assertThat(kind.read(text, VOCABULARIES.getFirst())).isNotNull();
    }
  }

  @Property(tries = 200)
  void pairsPointsAndIntervalsAreReadBackFromPlainSyntax(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -9, max = 9) Integer> numbers) {
    String pairs =
        numbers.stream()
            .map(n -> n + ": (" + n + "/2, sqrt(" + Math.abs(n) + "))")
            .collect(Collectors.joining("; "));
    assertThat(echo(new AnswerKind.EigenPairs(), pairs)).isEqualTo(pairs);
    String points =
        IntStream.range(0, numbers.size())
            .mapToObj(i -> "(" + numbers.get(i) + ", " + i + "): saddle point")
            .collect(Collectors.joining("; "));
    assertThat(echo(new AnswerKind.SeveralPoints(TypedReading.CLASSES), points)).isEqualTo(points);
    String interval = "(" + numbers.getFirst() + ", " + (numbers.getFirst() + 1) + "]";
    assertThat(echo(new AnswerKind.OneInterval(), interval)).isEqualTo(interval);
  }

  private static String echo(AnswerKind kind, String text) {
    return ((Reading.Understood) kind.read(text, VOCABULARIES.getFirst())).echo().text();
  }

  private static final List<String> PIECES =
      List.of(
          "1",
          "2",
          "6.83",
          "x",
          "y",
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
          "<",
          "≤",
          ">",
          "|",
          "\n",
          "\t",
          ":",
          "and",
          "or",
          "saddle",
          "min",
          " is a ",
          "none",
          "(1,2)",
          "(0, 0)",
          "\\frac",
          "because ",
          "sgd");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(14).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(30));
  }

  @Provide
  Arbitrary<String> sensible() {
    return Arbitraries.of(
            "1",
            "2/3",
            "√2",
            "(1, 2)",
            "(0, ±1)",
            "x = 1",
            "y = 2",
            "λ = 3",
            ", ",
            "; ",
            ": ",
            " < ",
            " <= ",
            "(",
            ")",
            "[",
            "]",
            "saddle",
            " minimum ",
            "∞",
            "-",
            "\t",
            "\n",
            "|",
            " and ",
            "adam",
            "newton",
            "sgd",
            "l-bfgs",
            " because ",
            "opposite signs",
            "α",
            "0,5")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(list -> String.join("", list));
  }
}
