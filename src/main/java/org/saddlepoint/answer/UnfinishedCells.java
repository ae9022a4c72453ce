package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Reason;

/**
 * Cells of a form left empty or broken off. A grid arrives with tabs between the cells of a row and
 * line feeds between rows; the reader takes blanks of any sort for one gap, and a sum that breaks
 * off at the end of a cell would go on in the next. So such cells are found before.
 */
final class UnfinishedCells {
  /** What needs something behind it. */
  private static final String OPERATORS = "+-−–*/·⋅×÷^(=";

  /** Of rows that may be added, one that is empty altogether says nothing. */
  private enum Form {
    LINE,
    FIXED,
    GROWING
  }

  private UnfinishedCells() {}

  /** The first such cell of a grid; nothing for a text of another shape. */
  static Optional<Refusal> first(String raw, AnswerKind kind) {
    List<String> rows = raw.lines().toList();
    return switch (kind) {
      case AnswerKind.OneVector v -> rows.size() == 1 ? first(rows, Form.LINE) : Optional.empty();
      case AnswerKind.OneDirection d ->
          rows.size() == 1 ? first(rows, Form.LINE) : Optional.empty();
      case AnswerKind.OneMatrix m -> first(rows, Form.FIXED);
      case AnswerKind.Iterates i -> first(rows, Form.FIXED);
      case AnswerKind.EigenPairs p -> first(rows, Form.GROWING);
      case AnswerKind.SeveralPoints p -> first(rows, Form.GROWING);
      case AnswerKind.OneOrder o -> rows.size() == 1 ? first(rows, Form.LINE) : Optional.empty();
      case AnswerKind.Satisfying(var inner) -> first(raw, inner);
      case AnswerKind other -> Optional.empty();
    };
  }

  private static Optional<Refusal> first(List<String> rows, Form form) {
    List<List<String>> cells = rows.stream().map(row -> List.of(row.split("\t", -1))).toList();
    int columns = cells.isEmpty() ? 0 : cells.getFirst().size();
    if (columns < 2 || cells.stream().anyMatch(row -> row.size() != columns)) {
      return Optional.empty();
    }
    Optional<Refusal> empty = Optional.empty();
    int start = 1;
    for (int row = 0; row < cells.size(); row++) {
      boolean spare = cells.get(row).stream().allMatch(String::isBlank);
      for (int column = 0; column < columns; column++) {
        String cell = cells.get(row).get(column);
        if (isBrokenOff(cell)) {
          int end = start + cell.stripTrailing().length();
          return Optional.of(new Refusal(ReadingFault.INCOMPLETE.with(), end));
        }
        if (cell.isBlank() && empty.isEmpty() && !(spare && form == Form.GROWING)) {
          empty = Optional.of(new Refusal(emptyCell(form, row + 1, column + 1), start));
        }
        start += cell.length() + 1;
      }
    }
    return empty;
  }

  private static boolean isBrokenOff(String cell) {
    String typed = cell.strip();
    return !typed.isEmpty() && OPERATORS.indexOf(typed.charAt(typed.length() - 1)) >= 0;
  }

  private static Reason emptyCell(Form form, int row, int column) {
    return form == Form.LINE
        ? AnswerFault.EMPTY_ENTRY.with(Integer.toString(column))
        : AnswerFault.EMPTY_CELL.with(Integer.toString(row), Integer.toString(column));
  }
}
