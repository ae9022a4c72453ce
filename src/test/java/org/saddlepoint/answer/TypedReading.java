package org.saddlepoint.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saddlepoint.answer.AnswerKind.Option;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Vocabulary;

/** A row of {@code typed-readings.tsv}. */
record TypedReading(
    int line, AnswerKind kind, Vocabulary vocabulary, String typed, String expected) {
  static final List<Option> CLASSES =
      List.of(
          new Option("minimum", "local minimum"),
          new Option("maximum", "local maximum"),
          new Option("saddle", "saddle point"),
          new Option("degenerate", "degenerate"));
  static final List<Option> METHODS =
      List.of(
          new Option("sgd", "SGD"),
          new Option("adam", "Adam"),
          new Option("newton", "Newton’s method"),
          new Option("l-bfgs", "L-BFGS"));
  static final List<Option> REASONS =
      List.of(
          new Option("opposite-signs", "opposite signs"),
          new Option("all-positive", "all positive"),
          new Option("zero", "an eigenvalue is zero"));

  static List<TypedReading> all() {
    try (InputStream in = TypedReading.class.getResourceAsStream("/answer/typed-readings.tsv")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<TypedReading> rows = new ArrayList<>();
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          rows.add(of(i + 1, lines[i].split("\t", -1)));
        }
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TypedReading of(int line, String[] columns) {
    List<String> names =
        Arrays.stream(columns[1].split("[ ;]+", -1))
            .filter(name -> name.matches("[a-z][0-9]?"))
            .toList();
    return new TypedReading(
        line,
        kind(columns[0], columns[1]),
        Vocabulary.of(names),
        columns[2].replace('⇥', '\t').replace('⏎', '\n'),
        columns[3]);
  }

  private static AnswerKind kind(String name, String setting) {
    return switch (name) {
      case "points" ->
          new AnswerKind.SeveralPoints(setting.endsWith("classes") ? CLASSES : List.of());
      case "choices" ->
          new AnswerKind.SeveralChoices(setting.equals("methods") ? METHODS : CLASSES);
      case "order" -> new AnswerKind.OneOrder(METHODS);
      case "reasoned" -> new AnswerKind.ReasonedChoice(CLASSES, REASONS);
      case "iterates" -> iterates(setting.endsWith("2") ? List.of("x", "y") : List.of("x"));
      default ->
          name.startsWith("satisfying ")
              ? new AnswerKind.Satisfying(AnswerKind.named(name.substring(11)).orElseThrow())
              : AnswerKind.named(name).orElseThrow();
    };
  }

  private static AnswerKind iterates(List<String> columns) {
    return new AnswerKind.Iterates(
        columns.stream().map(name -> new Formula(name, name)).toList(), List.of());
  }

  @Override
  public String toString() {
    return "line " + line + ": " + typed.replace('\n', '⏎') + " is " + expected;
  }
}
