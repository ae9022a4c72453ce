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

  /** Words set upright; plain they are an option's own, where these can be read back. */
  static Formula option(AnswerKind.Option option) {
    String words = option.plainWords();
    boolean readable = words.matches("[\\p{L}\\p{N} -]*");
    return new Formula(words(words).tex(), readable ? words : option.id());
  }

  static Formula words(String words) {
    return new Formula("\\text{" + words.replaceAll("[\\\\{}$%&#_^~]", " ") + "}", words);
  }

  static Formula options(List<AnswerKind.Option> options, String between, String betweenInTex) {
    List<Formula> echoes = options.stream().map(Echoes::option).toList();
    return joined(echoes, between, betweenInTex);
  }

  static Formula joined(List<Formula> parts, String between, String betweenInTex) {
    return new Formula(
        parts.stream().map(Formula::tex).collect(Collectors.joining(betweenInTex)),
        parts.stream().map(Formula::text).collect(Collectors.joining(between)));
  }

  /** Components in one row, as points are written. */
  static Formula point(List<Formula> entries) {
    Formula inside = joined(entries, ", ", ",\\, ");
    return new Formula("\\left(" + inside.tex() + "\\right)", "(" + inside.text() + ")");
  }

  /** What belongs to a point or to a number: 2: (1, 1). */
  static Formula with(Formula first, Formula second) {
    return joined(List.of(first, second), ": ", "\\colon\\; ");
  }

  private static String table(List<String> lines) {
    return "\\begin{pmatrix}" + String.join(" \\\\ ", lines) + "\\end{pmatrix}";
  }

  private static String texts(List<Formula> entries) {
    return entries.stream().map(Formula::text).collect(Collectors.joining(", "));
  }
}
