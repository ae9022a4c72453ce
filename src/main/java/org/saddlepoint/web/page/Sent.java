package org.saddlepoint.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.AnswerShape;

/**
 * An answer as it was sent, in one line to read: what stands in rows with the names of its cells.
 */
final class Sent {
  private Sent() {}

  static String line(AnswerShape shape, String raw) {
    return switch (shape) {
      case AnswerShape.Line line -> raw;
      case AnswerShape.Vector vector -> tuple(List.of(raw.split("\t", -1)));
      case AnswerShape.Direction direction -> tuple(List.of(raw.split("\t", -1)));
      case AnswerShape.Matrix matrix -> lines(raw, Sent::tuple);
      case AnswerShape.Pairs pairs -> lines(raw, Sent::pair);
      case AnswerShape.Points(var coordinates, var classes) ->
          lines(raw, cells -> point(cells, coordinates, classes));
      case AnswerShape.Iterates(var rows, var columns, var first) -> steps(raw, columns);
      case AnswerShape.Choice(var options) -> words(raw, options, ", ");
      case AnswerShape.Choices(var options) -> words(raw, options, ", ");
      case AnswerShape.Order(var options) -> words(raw, options, " · ");
      case AnswerShape.Reasoned(var options, var reasons) -> {
        List<String> chosen = List.of(raw.split("\t", 2));
        yield words(chosen.getFirst(), options, "")
            + (chosen.size() > 1 ? " · " + words(chosen.getLast(), reasons, "") : "");
      }
    };
  }

  private interface Cells {
    String line(List<String> cells);
  }

  private static String lines(String raw, Cells cells) {
    if (!raw.contains("\t") && !raw.contains("\n")) {
      return raw; // typed in one piece
    }
    return raw.lines()
        .filter(line -> !line.isBlank())
        .map(line -> cells.line(List.of(line.split("\t", -1))))
        .collect(Collectors.joining("; "));
  }

  private static String tuple(List<String> cells) {
    return cells.size() == 1 ? cells.getFirst() : "(" + String.join(", ", cells) + ")";
  }

  private static String pair(List<String> cells) {
    return "λ = " + cells.getFirst() + ": v = " + tuple(cells.subList(1, cells.size()));
  }

  private static String point(
      List<String> cells, List<Formula> coordinates, List<AnswerShape.Option> classes) {
    int size = Math.min(coordinates.size(), cells.size());
    String at = named(cells.subList(0, size), coordinates);
    boolean isClassed = size < cells.size() && !cells.getLast().isBlank();
    return isClassed ? at + ": " + words(cells.getLast(), classes, "") : at;
  }

  private static String named(List<String> cells, List<Formula> names) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> i < names.size() ? names.get(i).text() + " = " + cells.get(i) : cells.get(i))
        .collect(Collectors.joining(", "));
  }

  private static String steps(String raw, List<Formula> columns) {
    if (!raw.contains("\t") && !raw.contains("\n")) {
      return raw;
    }
    List<String> rows = raw.lines().toList();
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> "k = " + (i + 1) + ": " + named(List.of(rows.get(i).split("\t", -1)), columns))
        .collect(Collectors.joining("; "));
  }

  /** What is no option any more, or was typed, stands as it is. */
  private static String words(String raw, List<AnswerShape.Option> options, String between) {
    List<String> ids = List.of(raw.split("[,;\\s]+", -1));
    boolean known = ids.stream().allMatch(id -> options.stream().anyMatch(o -> o.id().equals(id)));
    return known
        ? ids.stream().map(id -> words(id, options)).collect(Collectors.joining(between))
        : raw.replace("\t", ", ");
  }

  private static String words(String id, List<AnswerShape.Option> options) {
    Prose text = options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().text();
    return Text.of(text).plain();
  }
}
