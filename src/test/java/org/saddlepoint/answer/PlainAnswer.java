package org.saddlepoint.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Simplifier;

/** An answer in the plain syntax of its kind, values simplified. */
final class PlainAnswer {
  private PlainAnswer() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry) -> text(entry);
      case Answer.Infinite(var positive) -> positive ? "infinity" : "-infinity";
      case Answer.Vector(var entries) -> "(" + texts(entries) + ")";
      case Answer.Matrix(var rows) ->
          rows.stream()
              .map(row -> "[" + texts(row) + "]")
              .collect(Collectors.joining(", ", "[", "]"));
      case Answer.Multiset(var entries) -> texts(entries);
      case Answer.Choice(var id) -> id;
      case Answer.Reasoned(var id, var reason) -> id + " because " + reason;
      case Answer.Choices(var ids) -> ids.isEmpty() ? "none" : String.join(", ", ids);
      case Answer.Order(var ids) -> String.join(", ", ids);
      case Answer.Pairs(var pairs) ->
          pairs.stream()
              .map(pair -> text(pair.value()) + ": (" + texts(pair.vector()) + ")")
              .collect(Collectors.joining("; "));
      case Answer.Points(var places) ->
          places.isEmpty()
              ? "none"
              : places.stream().map(PlainAnswer::place).collect(Collectors.joining("; "));
      case Answer.Range(var low, var high) ->
          (low.filter(Answer.End::isIncluded).isPresent() ? "[" : "(")
              + low.map(end -> text(end.at())).orElse("-infinity")
              + ", "
              + high.map(end -> text(end.at())).orElse("infinity")
              + (high.filter(Answer.End::isIncluded).isPresent() ? "]" : ")");
    };
  }

  private static String place(Answer.Place place) {
    String at = place.at().size() == 1 ? texts(place.at()) : "(" + texts(place.at()) + ")";
    return at + place.word().map(word -> ": " + word).orElse("");
  }

  private static String texts(List<Entry> entries) {
    return entries.stream().map(PlainAnswer::text).collect(Collectors.joining(", "));
  }

  private static String text(Entry entry) {
    return Printer.text(Simplifier.simplify(entry.value()));
  }
}
