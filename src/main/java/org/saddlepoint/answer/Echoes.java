package org.saddlepoint.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Formula;

/** Echoes of entries put together; the plain text reads back as the same kind of answer. */
final class Echoes {
  private Echoes() {}

  static Formula vector(List<Formula> entries) {
    return new Formula(
        table(entries.stream().map(Formula::tex).toList()), "(" + texts(entries) + ")");
  }

  static Formula multiset(List<Formula> entries) {
    String tex = entries.stream().map(Formula::tex).collect(Collectors.joining(",\\; "));
    return new Formula("\\left\\{" + tex + "\\right\\}", "{" + texts(entries) + "}");
  }

  static Formula matrix(List<List<Formula>> rows) {
    List<String> lines =
        rows.stream()
            .map(row -> row.stream().map(Formula::tex).collect(Collectors.joining(" & ")))
            .toList();
    String text =
        rows.stream().map(row -> "[" + texts(row) + "]").collect(Collectors.joining(", "));
    return new Formula(table(lines), "[" + text + "]");
  }

  private static String table(List<String> lines) {
    return "\\begin{pmatrix}" + String.join(" \\\\ ", lines) + "\\end{pmatrix}";
  }

  private static String texts(List<Formula> entries) {
    return entries.stream().map(Formula::text).collect(Collectors.joining(", "));
  }
}
