package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.PartView;

/** The cells of a field: a grid of fixed size, or rows that can be added. */
final class Grids {
  /** Stands for the number of a row that is still to be added. */
  private static final String NUMBER = "#";

  private Grids() {}

  /** A sort of row that can come again. */
  sealed interface Row {
    int columns();

    /** How many there are at first. */
    int atFirst();

    /** Which component of the row a cell belongs to. */
    int part(int column);

    /** What stands before a cell. */
    List<Text.Piece> lead(int column);

    default List<FieldBox.Option> options(int column, String value) {
      return List.of();
    }
  }

  /** An eigenvalue and the components of its vector. */
  record Pairs(int size) implements Row {
    @Override
    public int columns() {
      return size + 1;
    }

    @Override
    public int atFirst() {
      return 2;
    }

    @Override
    public int part(int column) {
      return Math.min(column, 2);
    }

    @Override
    public List<Text.Piece> lead(int column) {
      return switch (column) {
        case 1 -> List.of(Text.piece(new Formula("\\lambda =", "λ =")));
        case 2 -> List.of(Text.piece(new Formula("v =", "v =")));
        default -> List.of();
      };
    }
  }

  /** Coordinates and a class. */
  record Points(AnswerShape.Points shape) implements Row {
    @Override
    public int columns() {
      return shape.coordinates().size() + (shape.classes().isEmpty() ? 0 : 1);
    }

    @Override
    public int atFirst() {
      return 1;
    }

    @Override
    public int part(int column) {
      return column > shape.coordinates().size() ? 2 : 1;
    }

    @Override
    public List<Text.Piece> lead(int column) {
      if (column > shape.coordinates().size()) {
        return List.of();
      }
      Formula name = shape.coordinates().get(column - 1);
      return List.of(Text.piece(new Formula(name.tex() + " =", name.text() + " =")));
    }

    @Override
    public List<FieldBox.Option> options(int column, String value) {
      return column > shape.coordinates().size()
          ? shape.classes().stream().map(one -> FieldBox.option(one, List.of(value))).toList()
          : List.of();
    }
  }

  static List<List<FieldBox.Cell>> fixed(PartView part, int rows, int columns, CellStates states) {
    List<List<String>> cells = Cells.split(part.draft(), rows, columns);
    return IntStream.rangeClosed(1, rows)
        .mapToObj(row ->
            IntStream.rangeClosed(1, columns)
                .mapToObj(column ->
                    new FieldBox.Cell(
                        Cells.name(row, column),
                        Integer.toString(row),
                        column,
                        cells.get(row - 1).get(column - 1),
                        states.of(row, column, column),
                        column,
                        List.of(),
                        List.of()))
                .toList())
        .toList();
  }

  static List<List<FieldBox.Cell>> growing(String draft, Row row, CellStates states) {
    List<List<String>> values = Cells.rows(draft, row.atFirst(), row.columns());
    List<List<FieldBox.Cell>> rows = new ArrayList<>();
    for (List<String> cells : values) {
      int number = rows.size() + 1;
      rows.add(
          IntStream.rangeClosed(1, row.columns())
              .mapToObj(column ->
                  cell(
                      row,
                      Integer.toString(number),
                      column,
                      cells.get(column - 1),
                      states.of(number, column, row.part(column))))
              .toList());
    }
    return rows;
  }

  static List<FieldBox.Cell> spare(Row row) {
    return IntStream.rangeClosed(1, row.columns())
        .mapToObj(column -> cell(row, NUMBER, column, "", ""))
        .toList();
  }

  private static FieldBox.Cell cell(
      Row row, String number, int column, String value, String state) {
    return new FieldBox.Cell(
        "cell-" + number + "-" + column,
        number,
        column,
        value,
        state,
        row.part(column),
        row.lead(column),
        row.options(column, value));
  }
}
