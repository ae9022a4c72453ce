package org.saddlepoint.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.tutor.AnswerShape;

/** Options to put in order: a choice of all of them for each place, and the list they make. */
final class Orders {
  private Orders() {}

  static FieldBox field(String draft, List<AnswerShape.Option> options) {
    List<String> chosen = Cells.split(draft, 1, options.size()).getFirst();
    List<List<FieldBox.Option>> places =
        chosen.stream()
            .map(
                id -> options.stream().map(option -> FieldBox.option(option, List.of(id))).toList())
            .toList();
    return new FieldBox(
        "order",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        places,
        inOrder(chosen, options));
  }

  /** Those placed as they were placed, then the others as they are offered. */
  private static List<FieldBox.Option> inOrder(
      List<String> chosen, List<AnswerShape.Option> options) {
    List<AnswerShape.Option> placed = new ArrayList<>();
    for (String id : chosen) {
      options.stream()
          .filter(option -> option.id().equals(id) && !placed.contains(option))
          .forEach(placed::add);
    }
    return Stream.concat(
            placed.stream(), options.stream().filter(option -> !placed.contains(option)))
        .map(option -> FieldBox.option(option, List.of()))
        .toList();
  }
}
