package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.PartView;

/**
 * What an answer is typed into.
 *
 * @param kind number, expression, set, interval, vector, direction, heading, matrix, iterates,
 *     pairs, points, choice, choices, reasoned or order: decides the fragment and the help
 * @param value of a line
 * @param rows of cells, for a vector one
 * @param heads names of the columns, where they are shown
 * @param given the row that the table begins with
 * @param spare none or one: a row to add, with # for its number
 * @param none whether the answer is that there is none
 * @param groups options to choose from; an option and a reason are two groups
 * @param places for an order: which option stands where, each a choice of all
 * @param order all options as they stand now
 */
public record FieldBox(
    String kind,
    String value,
    String example,
    List<List<Cell>> rows,
    List<Text.Piece> heads,
    List<Text.Piece> given,
    List<List<Cell>> spare,
    boolean none,
    List<Group> groups,
    List<List<Option>> places,
    List<Option> order) {

  /**
   * @param state right, wrong, unread, or empty where nothing is told
   * @param part the component of the answer that it is, or belongs to, counted from 1
   * @param lead what stands before it: x =
   * @param options where it is chosen from a list
   */
  public record Cell(
      String name,
      String row,
      int column,
      String value,
      String state,
      int part,
      List<Text.Piece> lead,
      List<Option> options) {}

  /**
   * @param plain the words without formulae set, for lists of the browser
   */
  public record Option(String id, Text text, String plain, boolean chosen) {}

  /**
   * @param name of the field that the choice is sent as
   */
  public record Group(String name, List<Option> options) {}

  static FieldBox of(PartView part, Echo echo) {
    CellStates states = CellStates.of(part, echo);
    return switch (part.shape()) {
      case AnswerShape.Line(var kind, var example) -> line(Vocabulary.word(kind), part, example);
      case AnswerShape.Vector(var size) -> grid("vector", Grids.fixed(part, 1, size, states));
      case AnswerShape.Direction(var size, var isSensed) ->
          grid(isSensed ? "heading" : "direction", Grids.fixed(part, 1, size, states));
      case AnswerShape.Matrix(var rows, var columns) ->
          grid("matrix", Grids.fixed(part, rows, columns, states));
      case AnswerShape.Iterates(var rows, var columns, var first) ->
          new FieldBox(
              "iterates",
              "",
              "",
              Grids.fixed(part, rows, columns.size(), states),
              columns.stream().map(Text::piece).toList(),
              first.stream().map(Text::piece).toList(),
              List.of(),
              false,
              List.of(),
              List.of(),
              List.of());
      case AnswerShape.Pairs pairs -> growing("pairs", part, new Grids.Pairs(pairs.size()), states);
      case AnswerShape.Points points -> growing("points", part, new Grids.Points(points), states);
      case AnswerShape.Choice(var options) ->
          chosen("choice", List.of(group("answer", options, List.of(part.draft()))));
      case AnswerShape.Choices(var options) -> several(part.draft(), options);
      case AnswerShape.Reasoned(var options, var reasons) -> {
        List<String> chosen = Cells.split(part.draft(), 1, 2).getFirst();
        yield chosen(
            "reasoned",
            List.of(
                group(Cells.name(1, 1), options, List.of(chosen.get(0))),
                group(Cells.name(1, 2), reasons, List.of(chosen.get(1)))));
      }
      case AnswerShape.Order(var options) -> Orders.field(part.draft(), options);
    };
  }

  private static FieldBox line(String kind, PartView part, String example) {
    return new FieldBox(
        kind,
        part.draft(),
        example,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private static FieldBox grid(String kind, List<List<Cell>> rows) {
    return new FieldBox(
        kind, "", "", rows, List.of(), List.of(), List.of(), false, List.of(), List.of(),
        List.of());
  }

  private static FieldBox growing(String kind, PartView part, Grids.Row row, CellStates states) {
    boolean none = part.draft().equals(Cells.NONE);
    return new FieldBox(
        kind,
        "",
        "",
        Grids.growing(none ? "" : part.draft(), row, states),
        List.of(),
        List.of(),
        List.of(Grids.spare(row)),
        none,
        List.of(),
        List.of(),
        List.of());
  }

  private static FieldBox several(String draft, List<AnswerShape.Option> options) {
    List<String> chosen = Cells.chosen(draft);
    Group group = group("answer", options, chosen);
    return chosen("choices", List.of(group), chosen.equals(List.of(Cells.NONE)));
  }

  private static FieldBox chosen(String kind, List<Group> groups) {
    return chosen(kind, groups, false);
  }

  private static FieldBox chosen(String kind, List<Group> groups, boolean none) {
    return new FieldBox(
        kind, "", "", List.of(), List.of(), List.of(), List.of(), none, groups, List.of(),
        List.of());
  }

  private static Group group(String name, List<AnswerShape.Option> options, List<String> chosen) {
    return new Group(name, options.stream().map(option -> option(option, chosen)).toList());
  }

  static Option option(AnswerShape.Option option, List<String> chosen) {
    Text text = Text.of(option.text());
    return new Option(option.id(), text, text.plain(), chosen.contains(option.id()));
  }

  /** A set of radio buttons or of cells is named by a legend, a line by a label. */
  public boolean isLine() {
    return rows.isEmpty() && !isChosen();
  }

  /** Which sentence helps to fill it; of a choice and of scales the rule in force says enough. */
  public String help() {
    return switch (kind) {
      case "direction", "heading" -> "vector";
      case "choice", "choices", "order", "reasoned" -> "";
      case String other -> other;
    };
  }

  /** Whether the answer speaks of λ, which no keyboard has. */
  public boolean hasLambda() {
    return example.contains("lambda");
  }

  public boolean isGrid() {
    return !rows.isEmpty();
  }

  /** Rows and columns as mathematics draws them. */
  public boolean isBracketed() {
    return isGrid() && !isTable() && !isGrowing();
  }

  public boolean isTable() {
    return kind.equals("iterates");
  }

  public boolean isGrowing() {
    return !spare.isEmpty();
  }

  public boolean isChosen() {
    return !groups.isEmpty() || !places.isEmpty();
  }

  /** Whether the options show which of them apply. */
  public boolean isSeveral() {
    return kind.equals("choices");
  }

  /** Whether it is one row of components. */
  public boolean isVector() {
    return isBracketed() && !kind.equals("matrix");
  }

  public boolean isInterval() {
    return kind.equals("interval");
  }

  public int columns() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }
}
