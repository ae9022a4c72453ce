package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The cells of a grid as form fields, {@code cell-1-2} for row 1 and column 2, and as the one raw
 * text that the tutor keeps: tabs between cells, line feeds between rows.
 */
public final class Cells {
  /** More than any grid we draw: names of other cells are not ours. */
  private static final int MOST = 20;

  /** Something that can only be a whole table, typed or pasted into one cell. */
  private static final Pattern TABLE = Pattern.compile("[\\[;&\\t\\n,]|\\\\begin");

  private Cells() {}

  public static String name(int row, int column) {
    return "cell-" + row + "-" + column;
  }

  /** The raw answer of a form sent: the field {@code answer}, or its cells. */
  public static String raw(Map<String, List<String>> form) {
    if (!form.containsKey(name(1, 1))) {
      return first(form, "answer");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= MOST && form.containsKey(name(row, 1)); row++) {
      rows.add(row(form, row));
    }
    return join(rows);
  }

  private static List<String> row(Map<String, List<String>> form, int row) {
    return IntStream.rangeClosed(1, MOST)
        .takeWhile(column -> form.containsKey(name(row, column)))
        .mapToObj(column -> first(form, name(row, column)).strip())
        .toList();
  }

  private static String first(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static String join(List<List<String>> rows) {
    List<String> typed =
        rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).toList();
    if (typed.isEmpty()) {
      return "";
    }
    // Without scripts a pasted matrix stays in the cell that it was pasted into.
    if (typed.size() == 1 && TABLE.matcher(typed.getFirst()).find()) {
      return typed.getFirst();
    }
    return String.join("\n", rows.stream().map(cells -> String.join("\t", cells)).toList());
  }

  /** The cells to show for a raw text; what has another shape stands whole in the first cell. */
  public static List<List<String>> split(String raw, int rows, int columns) {
    List<List<String>> cells = raw.lines().map(line -> List.of(line.split("\t", -1))).toList();
    boolean fits = cells.size() == rows && cells.stream().allMatch(row -> row.size() == columns);
    if (fits) {
      return cells;
    }
    return IntStream.range(0, rows)
        .mapToObj(row ->
            IntStream.range(0, columns).mapToObj(column -> row + column == 0 ? raw : "").toList())
        .toList();
  }
}
