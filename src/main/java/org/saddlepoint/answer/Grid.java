package org.saddlepoint.answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells of a form as one text, the canonical form of an answer: {@code [[a, b], [c, d]]} for a
 * matrix, {@code (a, b)} for a vector. Where a cell holds a comma, which there can only be a
 * decimal one, semicolons part the cells.
 */
public final class Grid {
  private Grid() {}

  /** Empty where nothing was typed into any cell. */
  public static String matrix(List<List<String>> rows) {
    if (rows.stream().allMatch(Grid::isBlank)) {
      return "";
    }
    String separator = rows.stream().anyMatch(Grid::holdsComma) ? "; " : ", ";
    return rows.stream()
        .map(row -> joined(row, separator, "[", "]"))
        .collect(Collectors.joining(separator, "[", "]"));
  }

  /** Empty where nothing was typed into any cell. */
  public static String vector(List<String> cells) {
    return isBlank(cells) ? "" : joined(cells, holdsComma(cells) ? "; " : ", ", "(", ")");
  }

  /** The cells that something was typed into. */
  public static String set(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return joined(filled, holdsComma(filled) ? "; " : ", ", "", "");
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private static boolean holdsComma(List<String> cells) {
    return cells.stream().anyMatch(cell -> cell.contains(","));
  }

  private static String joined(List<String> cells, String separator, String open, String close) {
    return cells.stream()
        .map(cell -> cell.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(separator, open, close));
  }
}
