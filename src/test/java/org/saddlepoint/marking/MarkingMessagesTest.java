package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Words;

/** What is said: words for every sentence, never the value asked for, no number in a note. */
class MarkingMessagesTest {
  private static final Properties WORDS = new Properties();

  static {
    for (String file : List.of("reading", "marking", "derivation")) {
      try (InputStream in =
          MarkingMessagesTest.class.getResourceAsStream("/messages/" + file + "_en.properties")) {
        WORDS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  private record Marked(TypedAnswer row, Verdict verdict) {}

  private static final List<Marked> TABLE =
      TypedAnswer.all().stream().map(row -> new Marked(row, row.mark())).toList();

  @Test
  void everyVerdictOfTheTableHasWords() {
    TABLE.forEach(marked -> marked.verdict().messages().forEach(MarkingMessagesTest::hasWords));
    TABLE.forEach(marked -> marked.verdict().remarks().forEach(MarkingMessagesTest::hasWords));
  }

  private static void hasWords(Message message) {
    assertThat(WORDS.getProperty(message.key())).as(message.key()).isNotBlank();
    message.arguments().stream()
        .filter(Message.Argument.Term.class::isInstance)
        .map(argument -> ((Message.Argument.Term) argument).key())
        .forEach(key -> assertThat(WORDS.getProperty(key)).as(key).isNotBlank());
  }

  /** Every transform and every word about follow-through, whether the table shows it or not. */
  @ParameterizedTest
  @MethodSource("keys")
  void hasWords(String key) {
    assertThat(WORDS.getProperty(key)).isNotBlank();
  }

  static Stream<String> keys() {
    return Stream.concat(
        Stream.of(
                "negated",
                "doubled",
                "halved",
                "reciprocal",
                "squared",
                "square-root",
                "one-more",
                "one-less",
                "percent",
                "reversed",
                "transposed",
                "columns-swapped",
                "rows-swapped",
                "diagonal-swapped",
                "one-missing",
                "one-extra",
                "several-extra",
                "duplicated",
                "multiplicity")
            .map(name -> "marking.transform." + name),
        Stream.of(
            "marking.follow.one",
            "marking.follow.several",
            "marking.follow.credit",
            "marking.follow.choice",
            "marking.follow.other-kind",
            "marking.follow.easier",
            "marking.earlier-step",
            "marking.and-then",
            "marking.near",
            "marking.no-key",
            "marking.brackets"));
  }

  @Test
  void notesHoldNoDrawnNumber() {
    TABLE.stream()
        .flatMap(marked -> marked.verdict().note().stream())
        .forEach(note -> assertThat(note).matches("[A-Z]([0-9]+b?|-) [a-z.-]+"));
  }

  @Test
  void theValueIsNeverTold() {
    Words words = words();
    TABLE.stream()
        .filter(marked -> marked.row().verdict() != VerdictWord.CORRECT)
        .filter(marked -> isTelling(marked.row()))
        .forEach(marked ->
            marked
                .verdict()
                .messages()
                .forEach(message ->
                    assertThat(words.plain(message))
                        .as(marked.row().toString())
                        .doesNotContain(marked.row().key())));
  }

  /** A key that could not be in a sentence by chance, or because it was typed. */
  private static boolean isTelling(TypedAnswer row) {
    return row.key().length() > 1
        && !row.answer().contains(row.key())
        && !(row.kind() instanceof AnswerKind.OneChoice);
  }

  private static Words words() {
    return Words.of(
        WORDS.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, WORDS::getProperty)));
  }

  @Test
  void theRuleInForceIsAsPrecise() {
    Problem problem = Problems.of("x^2 + 3y^2", "x y", "1", "1");
    Precision estimate = new Precision.Estimate(Rational.of(1, 20));
    List<Part> parts =
        Stream.of(AnswerKind.NUMBER, AnswerKind.SET, AnswerKind.EXPRESSION)
            .flatMap(kind ->
                Stream.of(new Precision.Usual(), new Precision.Exact(), estimate)
                    .map(precision -> Problems.part(Quantities.TRACE, kind, precision)))
            .toList();
    parts.forEach(part -> hasWords(Marker.precision(part)));
    Message rule = Marker.precision(Problems.part(Quantities.TRACE, AnswerKind.NUMBER, estimate));
    assertThat(words().plain(rule)).contains("±5 %");
    assertThat(words().plain(Marker.precision(Problems.part(problem, Quantities.DEFINITENESS))))
        .isEqualTo("Choose one.");
  }

  @Test
  void aMissingKeyIsOurMistake() {
    Problem singular = Problems.ofMatrix("1", "2", "2", "4");
    Part step = Problems.part(Quantities.NEWTON_STEP, AnswerKind.VECTOR, new Precision.Usual());
    Verdict verdict = Marker.mark(singular, step, "(1, 2)", Map.of());
    assertThat(verdict.word()).isEqualTo(VerdictWord.UNREADABLE);
    assertThat(verdict.costsAttempt()).isFalse();
    verdict.messages().forEach(MarkingMessagesTest::hasWords);
  }
}
