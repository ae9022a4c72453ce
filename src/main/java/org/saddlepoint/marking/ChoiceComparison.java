package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;

/** What is chosen rather than worked out: only the whole of it earns anything. */
final class ChoiceComparison {
  private ChoiceComparison() {}

  static Comparison one(String right, String given) {
    return Comparison.single(Comparison.equal(given.equals(right)));
  }

  /** The class, and the reason for it. */
  static Comparison reasoned(Value.Reasoned key, Answer.Reasoned typed) {
    return new Comparison(
            List.of(
                List.of(
                    Comparison.equal(typed.id().equals(key.id())),
                    Comparison.equal(typed.reason().equals(key.reason())))),
            2)
        .worth(0);
  }

  /** Option by option: chosen where it applies, and left where it does not. */
  static Comparison several(List<String> key, List<String> typed, AnswerKind kind) {
    List<String> options =
        kind instanceof AnswerKind.SeveralChoices(var all)
            ? all.stream().map(AnswerKind.Option::id).toList()
            : key;
    List<Closeness> row =
        options.stream()
            .map(id -> Comparison.equal(key.contains(id) == typed.contains(id)))
            .toList();
    boolean strange = !options.containsAll(typed);
    return new Comparison(List.of(row), row.size() + (strange ? 1 : 0)).worth(0);
  }

  /** Place by place; empty where the numbers differ. */
  static Optional<Comparison> order(List<String> key, List<String> typed) {
    if (key.size() != typed.size()) {
      return Optional.empty();
    }
    List<Closeness> row =
        IntStream.range(0, key.size())
            .mapToObj(i -> Comparison.equal(key.get(i).equals(typed.get(i))))
            .toList();
    return Optional.of(new Comparison(List.of(row), row.size()).worth(0));
  }
}
