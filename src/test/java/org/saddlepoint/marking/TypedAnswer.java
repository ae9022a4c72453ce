package org.saddlepoint.marking;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Precision;

/** A row of {@code typed-answers.tsv}. */
record TypedAnswer(
    int line,
    AnswerKind kind,
    String key,
    List<String> variables,
    Precision precision,
    String answer,
    VerdictWord verdict,
    Optional<Double> score,
    String note,
    String knownFailure) {

  static List<TypedAnswer> all() {
    try (InputStream in = TypedAnswer.class.getResourceAsStream("/marking/typed-answers.tsv")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      List<TypedAnswer> rows = new ArrayList<>();
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

  private static TypedAnswer of(int line, String[] columns) {
    String[] row = Arrays.copyOf(columns, 9);
    Arrays.setAll(row, i -> row[i] == null ? "" : row[i]);
    return new TypedAnswer(
        line,
        kind(row[0], row[2]),
        row[1],
        row[2].isEmpty() || row[2].contains("=") ? List.of() : List.of(row[2].split(" ", -1)),
        row[3].equals("exact") ? new Precision.Exact() : new Precision.Usual(),
        row[4].replace('⇥', '\t').replace('⏎', '\n'),
        VerdictWord.valueOf(row[5].toUpperCase(Locale.ROOT)),
        row[6].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(row[6])),
        row[7],
        row[8]);
  }

  private static AnswerKind kind(String name, String options) {
    return switch (name) {
      case "choice" -> new AnswerKind.OneChoice(options(options));
      case "choices" -> new AnswerKind.SeveralChoices(options(options));
      case "order" -> new AnswerKind.OneOrder(options(options));
      case "points" -> new AnswerKind.SeveralPoints(options(options));
      case "heading" -> new AnswerKind.OneDirection(true);
      case "reasoned" -> {
        String[] both = options.split(" \\| ", 2);
        yield new AnswerKind.ReasonedChoice(options(both[0]), options(both[1]));
      }
      default -> AnswerKind.named(name).orElseThrow();
    };
  }

  private static List<AnswerKind.Option> options(String options) {
    return Arrays.stream(options.split("; ", -1))
        .filter(option -> option.contains("="))
        .map(option -> option.split("=", 2))
        .map(option -> new AnswerKind.Option(option[0], option[1]))
        .collect(toList());
  }

  Value keyValue() {
    return switch (kind.read(key, Vocabulary.of(variables))) {
      case Reading.Understood understood -> Answers.value(understood.answer()).orElseThrow();
      case Reading.NotUnderstood not ->
          throw new IllegalStateException("line " + line + ": the key cannot be read: " + not);
    };
  }

  Verdict mark() {
    return Marker.mark(keyValue(), kind, variables, precision, answer);
  }

  /** What is wrong with a verdict; empty where it is the one that the row asks for. */
  Optional<String> complaint(Verdict given) {
    if (given.word() != verdict) {
      return Optional.of("verdict " + given.word() + ", note " + given.note());
    }
    if (score.isPresent() && Math.abs(score.get() - given.score()) > 0.001) {
      return Optional.of("score " + given.score());
    }
    return given.note().orElse("").endsWith(note)
        ? Optional.empty()
        : Optional.of("note " + given.note());
  }

  @Override
  public String toString() {
    return "line " + line + ": " + key + " ← " + answer.replace('\n', '⏎');
  }
}
