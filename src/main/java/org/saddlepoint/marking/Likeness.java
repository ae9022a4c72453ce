package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;

/**
 * What a wrong answer looks like by the key alone, for the kinds of answer that are more than one
 * value after another. No sentence holds a value of the key.
 *
 * @param name of the note, dotted
 */
record Likeness(String name, List<Message> says) {

  Draft told(Draft draft) {
    return draft.says(says.toArray(Message[]::new)).noted(Optional.of("W- " + name));
  }

  private static Likeness of(String name, Message.Argument... arguments) {
    return new Likeness(name, List.of(Message.of("marking." + name, arguments)));
  }

  /** Empty where there is nothing to say but which components are right. */
  static Optional<Likeness> of(Value key, Answer answer, Terms terms, Comparison comparison) {
    return switch (answer) {
      case Answer.Vector typed when terms.kind() instanceof AnswerKind.OneDirection ->
          direction(key, typed, terms);
      case Answer.Pairs(var pairs) ->
          key instanceof Value.Pairs(var right)
              ? PairComparison.likeness(right, pairs, terms)
                  .map(Likeness::of)
                  .or(() -> some("pairs.some", comparison))
              : Optional.empty();
      case Answer.Points(var places) ->
          key instanceof Value.Points(var right)
              ? points(PointComparison.count(right, places, terms.hasClasses(), terms), terms)
              : Optional.empty();
      case Answer.Range range ->
          key instanceof Value.Range right
              ? RangeComparison.likeness(right, range, terms).map(Likeness::of)
              : Optional.empty();
      case Answer.Reasoned typed -> reasoned(key, typed);
      case Answer.Choices(var ids) -> choices(key, ids, comparison);
      case Answer.Order(var ids) -> order(key, ids);
      case Answer other -> Optional.empty();
    };
  }

  private static Optional<Likeness> some(String name, Comparison comparison) {
    int total = Math.max(comparison.size(), comparison.typed());
    return comparison.found() == 0
        ? Optional.empty()
        : Optional.of(of(name, Message.plain(comparison.found()), Message.plain(total)));
  }

  private static Optional<Likeness> direction(Value key, Answer.Vector typed, Terms terms) {
    if (DirectionComparison.isZero(typed.entries())) {
      return Optional.of(of("vector.zero"));
    }
    boolean isOpposite =
        key instanceof Value.Vector(var right)
            && right.size() == typed.entries().size()
            && DirectionComparison.of(right, typed.entries(), false, terms.precision())
                != Closeness.DIFFERENT;
    return isOpposite ? Optional.of(of("direction.opposite")) : Optional.empty();
  }

  private static Optional<Likeness> points(PointComparison.Count count, Terms terms) {
    int typed = count.found() + count.strange();
    boolean all = count.strange() == 0 && count.missing() == 0;
    int misclassed = count.found() - count.classed();
    if (all && misclassed > 0) {
      return Optional.of(of("points.classes", Message.plain(misclassed), Message.plain(typed)));
    }
    if (count.found() == 0) {
      return typed == 0 ? Optional.of(of("points.not-none")) : Optional.empty();
    }
    List<Message> says =
        new ArrayList<>(
            List.of(
                Message.of(
                    "marking.points.found", Message.plain(count.found()), Message.plain(typed))));
    if (count.strange() > 0) {
      says.add(Message.of("marking.points.extra"));
    }
    if (count.missing() > 0) {
      says.add(Message.of("marking.points.missing"));
    }
    if (misclassed > 0 && terms.hasClasses()) {
      says.add(Message.of("marking.points.some-classes"));
    }
    String name = count.strange() == 0 ? "missing" : count.missing() == 0 ? "extra" : "found";
    return Optional.of(new Likeness("points." + name, says));
  }

  private static Optional<Likeness> reasoned(Value key, Answer.Reasoned typed) {
    if (!(key instanceof Value.Reasoned(var id, var reason))) {
      return Optional.empty();
    }
    if (typed.id().equals(id)) {
      return Optional.of(of("reasoned.reason"));
    }
    return typed.reason().equals(reason) ? Optional.of(of("reasoned.class")) : Optional.empty();
  }

  private static Optional<Likeness> choices(Value key, List<String> ids, Comparison comparison) {
    if (!(key instanceof Value.Words(var right))) {
      return Optional.empty();
    }
    if (!ids.isEmpty() && right.containsAll(ids)) {
      return Optional.of(of("choices.missing"));
    }
    if (!right.isEmpty() && ids.containsAll(right)) {
      return Optional.of(of("choices.extra"));
    }
    return Optional.of(
        of("choices.some", Message.plain(comparison.found()), Message.plain(comparison.size())));
  }

  private static Optional<Likeness> order(Value key, List<String> ids) {
    if (!(key instanceof Value.Ranking(var right)) || right.size() != ids.size()) {
      return Optional.empty();
    }
    if (ids.equals(right.reversed())) {
      return Optional.of(of("order.reversed"));
    }
    int place =
        IntStream.range(0, ids.size())
            .filter(i -> !ids.get(i).equals(right.get(i)))
            .findFirst()
            .orElse(0);
    return Optional.of(
        place == 0 ? of("order.first") : of("order.breaks", Message.plain(place + 1)));
  }
}
