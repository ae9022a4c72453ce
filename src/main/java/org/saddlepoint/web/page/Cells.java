package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a grid as form fields, {@code cell-1-2} for row 1 and column 2, and as the one raw
 * text that the tutor keeps: tabs between cells, line feeds between rows.
 */
public final class Cells {
  /** More than any grid we draw: names of other cells are not ours. */
  private static final int MOST = 20;

  /** Something that can only be a whole table, typed or pasted into one cell. */
  private static final Pattern TABLE = Pattern.compile("[\\[;&\\t\\n,]|\\\\begin");

  /** That there is nothing of what is asked for. */
  public static final String NONE = "none";

  private Cells() {}

  public static String name(int row, int column) {
    return "cell-" + row + "-" + column;
  }

  /** The raw answer of a form sent: the field {@code answer}, or its cells. */
  public static String raw(Map<String, List<String>> form) {
    boolean none = form.getOrDefault("answer", List.of()).contains(NONE);
    return none || !form.containsKey(name(1, 1)) ? several(form) : join(rows(form));
  }

  /** The same with one more row, empty as yet. */
  public static String grown(Map<String, List<String>> form) {
    List<List<String>> rows = rows(form);
    if (rows.isEmpty() || rows.size() >= MOST) {
      return raw(form);
    }
    rows.add(rows.getFirst().stream().map(cell -> "").toList());
    return tabbed(rows);
  }

  private static List<List<String>> rows(Map<String, List<String>> form) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= MOST && form.containsKey(name(row, 1)); row++) {
      rows.add(row(form, row));
    }
    return rows;
  }

  /** One answer, or all options ticked. */
  private static String several(Map<String, List<String>> form) {
    return String.join(", ", form.getOrDefault("answer", List.of()));
  }

  /** The options ticked in a raw text. */
  static List<String> chosen(String raw) {
    return Stream.of(raw.split("[,;\\s]+", -1)).filter(id -> !id.isEmpty()).toList();
  }

  private static List<String> row(Map<String, List<String>> form, int row) {
    return IntStream.rangeClosed(1, MOST)
        .takeWhile(column -> form.containsKey(name(row, column)))
        .mapToObj(column -> last(form, name(row, column)).strip())
        .toList();
  }

  /** What is chosen comes after the empty field that stands for no choice. */
  private static String last(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getLast();
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
    return tabbed(rows);
  }

  private static String tabbed(List<List<String>> rows) {
    return String.join("\n", rows.stream().map(cells -> String.join("\t", cells)).toList());
  }

  /** The rows to show for a raw text, at least so many. */
  static List<List<String>> rows(String raw, int atLeast, int columns) {
    List<List<String>> cells = raw.lines().map(line -> List.of(line.split("\t", -1))).toList();
    boolean fits = cells.stream().allMatch(row -> row.size() == columns);
    List<List<String>> rows =
        new ArrayList<>(fits ? cells : split(raw, Math.max(1, atLeast), columns));
    while (rows.size() < atLeast) {
      rows.add(Collections.nCopies(columns, ""));
    }
    return rows;
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
