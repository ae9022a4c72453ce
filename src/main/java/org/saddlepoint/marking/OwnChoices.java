package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Part;

/**
 * Earlier answers that are right and yet not the key: an eigenvector at another scale, another
 * descent direction. Where many answers are right, what follows is worked out from the one that was
 * given, as if the problem had given it.
 */
final class OwnChoices {
  private final Question question;
  private final Map<String, String> earlier;
  private final Set<String> parts = new HashSet<>();
  private final Map<Quantity, Value> asTyped = new LinkedHashMap<>();
  private final Map<Quantity, Value> inOrder = new LinkedHashMap<>();

  private OwnChoices(Question question, Map<String, String> earlier) {
    this.question = question;
    this.earlier = earlier;
  }

  /** A question from the learner's own choices, with what else was answered before. */
  record Chosen(Question question, Map<String, String> earlier) {}

  static List<Chosen> of(Question question, Map<String, String> earlier) {
    if (earlier.isEmpty()) {
      return List.of();
    }
    var choices = new OwnChoices(question, earlier);
    choices.gather();
    return choices.questions();
  }

  /** A later choice may build on an earlier one. */
  private void gather() {
    Set<Quantity> before = new HashSet<>();
    question.derivation().path(List.of(question.ask())).forEach(rule -> before.add(rule.gives()));
    before.remove(question.ask());
    for (Part part : question.problem().parts()) {
      boolean isChoice =
          switch (part.kind()) {
            case AnswerKind.OneDirection d -> true;
            case AnswerKind.EigenPairs p -> true;
            case AnswerKind.Satisfying s -> true;
            case AnswerKind other -> false;
          };
      if (isChoice && before.contains(part.ask()) && earlier.containsKey(part.id())) {
        gather(part, earlier.get(part.id()));
      }
    }
  }

  private void gather(Part part, String raw) {
    question
        .with(asTyped)
        .flatMap(q -> Question.of(q.problem(), part))
        .ifPresent(own -> right(own, raw).ifPresent(value -> add(part, own, value)));
  }

  private void add(Part part, Question own, Value value) {
    if (!value.equals(own.key())) {
      parts.add(part.id());
      asTyped.put(part.ask(), value);
      inOrder.put(part.ask(), ordered(value));
    }
  }

  private static Optional<Value> right(Question own, String raw) {
    if (!(own.part().kind().read(raw, Vocabulary.of(own.variables()))
        instanceof Reading.Understood understood)) {
      return Optional.empty();
    }
    Answer answer = understood.answer();
    return new Standing(own, new Suspects(own, new Budget()))
        .of(answer)
        .filter(Comparison::isRightOrClose)
        .flatMap(comparison -> Answers.value(answer));
  }

  /** Eigenvalues ascending, as the key has them. */
  private static Value ordered(Value value) {
    return value instanceof Value.Pairs(var pairs)
            && pairs.stream().allMatch(pair -> Comparison.isConstant(pair.value()))
        ? new Value.Pairs(
            pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> Constants.toDouble(pair.value())))
                .toList())
        : value;
  }

  private List<Chosen> questions() {
    if (parts.isEmpty()) {
      return List.of();
    }
    Map<String, String> others = new LinkedHashMap<>(earlier);
    others.keySet().removeAll(parts);
    List<Chosen> chosen = new ArrayList<>();
    question.with(asTyped).ifPresent(own -> chosen.add(new Chosen(own, others)));
    if (!inOrder.equals(asTyped)) {
      question.with(inOrder).ifPresent(own -> chosen.add(new Chosen(own, others)));
    }
    return chosen;
  }
}
