package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** What can be said of a wrong answer by the key alone: transforms, counts, components. */
final class Plain {
  private Plain() {}

  static Draft explanation(
      Value key, Answer answer, Terms terms, Reading.Understood reading, Comparison comparison) {
    Draft draft = Verdicts.wrong(reading, comparison);
    return count(key, answer, terms, comparison)
        .map(name -> named(draft, name))
        .or(() -> likeness(draft, key, answer, terms))
        .or(() -> transform(key, answer, terms).map(name -> named(draft, name)))
        .or(() ->
            Nearness.isNear(key, answer, comparison)
                ? Optional.of(
                    draft
                        .says(Message.of("marking.near"))
                        .noted(Optional.of(Notes.precision("near"))))
                : Optional.empty())
        .orElseGet(() -> components(draft, comparison));
  }

  private static Optional<Draft> likeness(Draft draft, Value key, Answer answer, Terms terms) {
    return Likeness.of(key, answer, terms, draft.comparison()).map(like -> like.told(draft));
  }

  private static Draft named(Draft draft, String name) {
    return draft
        .says(Message.of("marking.transform." + name))
        .noted(Optional.of("T- transform." + name));
  }

  private static Draft components(Draft draft, Comparison comparison) {
    if (comparison.found() > 0 && draft.reading().answer() instanceof Answer.Range) {
      return draft
          .says(Message.of("marking.interval.one-end"))
          .noted(Optional.of("W- interval.one-end"));
    }
    return comparison.found() > 0
        ? draft
            .says(Sayings.some(comparison).toArray(Message[]::new))
            .noted(Optional.of(Notes.SOME_RIGHT))
        : draft.says(Message.of("marking.wrong")).noted(Optional.of(Notes.UNEXPLAINED));
  }

  private static Optional<String> transform(Value key, Answer answer, Terms terms) {
    return Transforms.of(key, terms.kind())
        .filter(t -> !t.value().equals(key))
        .filter(t ->
            Comparer.compare(t.value(), answer, terms.forSlips())
                .filter(Comparison::isRight)
                .isPresent())
        .map(Transforms.Transformed::name)
        .findFirst();
  }

  /** Values missing from a set, or too many in it. */
  private static Optional<String> count(
      Value key, Answer answer, Terms terms, Comparison comparison) {
    if (!(key instanceof Value.Multiset(var values)) || !(answer instanceof Answer.Multiset)) {
      return Optional.empty();
    }
    boolean allFound = comparison.found() == comparison.size();
    boolean allTypedRight = comparison.found() == comparison.typed();
    if (allFound && comparison.typed() > comparison.size()) {
      boolean one = comparison.typed() == comparison.size() + 1;
      return Optional.of(one ? "one-extra" : "several-extra");
    }
    if (allTypedRight && comparison.typed() > 0 && comparison.typed() < comparison.size()) {
      return Optional.of(missesOnlyRepeats(values, comparison) ? "multiplicity" : "one-missing");
    }
    boolean duplicated =
        comparison.hasRightCount() && comparison.found() > 0 && isAllOfKey(values, answer, terms);
    return duplicated ? Optional.of("duplicated") : Optional.empty();
  }

  /** Whether each typed value occurs in the key, however often. */
  private static boolean isAllOfKey(List<Expression> values, Answer answer, Terms terms) {
    return answer instanceof Answer.Multiset(var entries)
        && entries.stream()
            .allMatch(entry ->
                values.stream()
                    .anyMatch(v -> Comparison.entry(v, entry, terms, 0) != Closeness.DIFFERENT));
  }

  private static boolean missesOnlyRepeats(List<Expression> values, Comparison comparison) {
    List<Closeness> found = comparison.rows().getFirst();
    for (int i = 0; i < values.size(); i++) {
      if (found.get(i) == Closeness.DIFFERENT && !isFound(values.get(i), values, found)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFound(Expression value, List<Expression> values, List<Closeness> found) {
    for (int j = 0; j < values.size(); j++) {
      if (found.get(j) != Closeness.DIFFERENT && values.get(j).equals(value)) {
        return true;
      }
    }
    return false;
  }
}
