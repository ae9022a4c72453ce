package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.Outcome;
import org.saddlepoint.tutor.PartView;

/**
 * What is told of each cell of a grid: right or wrong once an answer was judged, unread where it
 * cannot be read or was left empty in an answer that was sent.
 *
 * @param rows the cells of the draft, row by row
 * @param fault the cell in which reading failed
 */
record CellStates(List<List<String>> rows, Optional<Outcome> judged, Optional<Place> fault) {

  /** Counted from 1. */
  record Place(int row, int column) {}

  static CellStates of(PartView part, Echo echo) {
    String raw = part.draft();
    return new CellStates(
        raw.lines().map(line -> List.of(line.split("\t", -1))).toList(),
        part.latest().filter(outcome -> outcome.raw().equals(raw)),
        echo instanceof Echo.NotUnderstood(var words, int position)
            ? place(raw, position)
            : Optional.empty());
  }

  /** The cell at a character counted from 0; none where the text is no grid. */
  static Optional<Place> place(String raw, int position) {
    if (raw.indexOf('\t') < 0 && raw.indexOf('\n') < 0) {
      return Optional.empty();
    }
    String before = raw.substring(0, Math.clamp(position, 0, raw.length()));
    int line = before.lastIndexOf('\n') + 1;
    int row = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Optional.of(
        new Place(row, (int) before.substring(line).chars().filter(c -> c == '\t').count() + 1));
  }

  /**
   * @param part which component of its row the cell belongs to
   */
  String of(int row, int column, int part) {
    if (fault.filter(new Place(row, column)::equals).isPresent() || isLeftEmpty(row, column)) {
      return "unread";
    }
    int filled = filledUpTo(row);
    return judged.stream()
        .flatMap(outcome -> outcome.components().stream())
        .filter(component -> component.row() == filled && component.column() == part)
        .map(component -> component.right() ? "right" : "wrong")
        .findFirst()
        .orElse("");
  }

  private boolean isLeftEmpty(int row, int column) {
    boolean refused =
        judged.filter(outcome -> outcome.verdict() == VerdictWord.UNREADABLE).isPresent();
    return refused
        && row <= rows.size()
        && column <= rows.get(row - 1).size()
        && rows.get(row - 1).get(column - 1).isBlank()
        && !isEmpty(rows.get(row - 1));
  }

  private static boolean isEmpty(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  /** Rows left empty count for nothing. */
  private int filledUpTo(int row) {
    var filled = new ArrayList<>(rows.subList(0, Math.min(row, rows.size())));
    boolean empty = filled.isEmpty() || isEmpty(filled.getLast());
    filled.removeIf(CellStates::isEmpty);
    return empty ? 0 : filled.size();
  }
}
