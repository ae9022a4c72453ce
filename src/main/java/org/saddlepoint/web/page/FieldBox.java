package org.saddlepoint.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.Outcome;
import org.saddlepoint.tutor.PartView;

/**
 * What an answer is typed into.
 *
 * @param kind number, expression, set, vector, matrix or choice: decides the fragment and the help
 * @param value of a line or the id of the option chosen
 * @param rows of cells, for a vector one
 */
public record FieldBox(
    String kind,
    String value,
    String example,
    List<List<Cell>> rows,
    int columns,
    List<Option> options) {

  /**
   * @param state right, wrong, or empty where that is not told
   */
  public record Cell(String name, int row, int column, String value, String state) {}

  public record Option(String id, Text text, boolean chosen) {}

  static FieldBox of(PartView part) {
    return switch (part.shape()) {
      case AnswerShape.Line(var kind, var example) ->
          new FieldBox(Vocabulary.word(kind), part.draft(), example, List.of(), 0, List.of());
      case AnswerShape.Vector(var size) -> grid("vector", part, 1, size);
      case AnswerShape.Matrix(var rows, var columns) -> grid("matrix", part, rows, columns);
      case AnswerShape.Choice(var options) ->
          new FieldBox("choice", part.draft(), "", List.of(), 0, options(options, part.draft()));
    };
  }

  private static List<Option> options(List<AnswerShape.Option> options, String chosen) {
    return options.stream()
        .map(option -> new Option(option.id(), Text.of(option.text()), option.id().equals(chosen)))
        .toList();
  }

  private static FieldBox grid(String kind, PartView part, int rows, int columns) {
    List<List<String>> cells = Cells.split(part.draft(), rows, columns);
    List<List<Cell>> grid =
        IntStream.rangeClosed(1, rows)
            .mapToObj(row ->
                IntStream.rangeClosed(1, columns)
                    .mapToObj(column ->
                        new Cell(
                            Cells.name(row, column),
                            row,
                            column,
                            cells.get(row - 1).get(column - 1),
                            state(part, row, column)))
                    .toList())
            .toList();
    return new FieldBox(kind, "", "", grid, columns, List.of());
  }

  /** Only while the cells still hold the answer that was judged. */
  private static String state(PartView part, int row, int column) {
    return part.latest().filter(outcome -> outcome.raw().equals(part.draft())).stream()
        .flatMap(outcome -> outcome.components().stream())
        .filter(component -> component.row() == row && component.column() == column)
        .map(FieldBox::state)
        .findFirst()
        .orElse("");
  }

  private static String state(Outcome.Component component) {
    return component.right() ? "right" : "wrong";
  }

  /** A set of radio buttons or of cells is named by a legend, a line by a label. */
  public boolean isLine() {
    return rows.isEmpty() && options.isEmpty();
  }

  /** Whether the answer speaks of λ, which no keyboard has. */
  public boolean hasLambda() {
    return example.contains("lambda");
  }

  public boolean isGrid() {
    return !rows.isEmpty();
  }
}
