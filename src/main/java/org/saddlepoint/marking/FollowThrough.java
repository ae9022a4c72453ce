package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Part;

/**
 * Answers that are right from the student's own earlier ones: the asked quantity is worked out
 * again from the wrong values given before, all together first, then singly. A right or rounded
 * earlier answer counts as the key.
 */
final class FollowThrough {
  /** Of the cost of the key's problem; one much cheaper is not what was asked. */
  private static final double COST_KEPT = 0.75;

  /** The problem that a learner's own values make. */
  record Carried(List<Quantity> from, Question own, Credit credit) {
    Value answer() {
      return own.key();
    }
  }

  /** Whether an answer that follows from an earlier wrong one shows what was asked. */
  enum Credit {
    EARNED,
    /** It can be guessed. */
    CHOICE,
    /** The carried problem has another rank or class. */
    OTHER_KIND,
    /** Much of the work fell away. */
    EASIER
  }

  private final Question question;
  private final Map<String, String> earlier;

  FollowThrough(Question question, Map<String, String> earlier) {
    this.question = question;
    this.earlier = earlier;
  }

  /** In the order in which they are tried. */
  List<Carried> carried() {
    Map<Quantity, Value> wrong = wrongValues();
    List<Map<Quantity, Value>> choices = new ArrayList<>();
    if (wrong.size() > 1) {
      choices.add(wrong);
    }
    wrong.forEach((quantity, value) -> choices.add(Map.of(quantity, value)));
    return choices.stream().flatMap(values -> carried(values).stream()).toList();
  }

  private Optional<Carried> carried(Map<Quantity, Value> values) {
    return question
        .with(values)
        .map(own ->
            new Carried(List.copyOf(values.keySet()), own, credit(values, own.derivation())));
  }

  /** The earlier wrong answers that this question builds on, by what they answer. */
  private Map<Quantity, Value> wrongValues() {
    Map<Quantity, Value> wrong = new LinkedHashMap<>();
    if (earlier.isEmpty()) {
      return wrong;
    }
    Set<Quantity> before = new HashSet<>();
    question.derivation().path(List.of(question.ask())).forEach(rule -> before.add(rule.gives()));
    before.remove(question.ask());
    for (Part part : question.problem().parts()) {
      if (before.contains(part.ask()) && earlier.containsKey(part.id())) {
        wrongValue(part, earlier.get(part.id())).ifPresent(v -> wrong.put(part.ask(), v));
      }
    }
    return wrong;
  }

  private Optional<Value> wrongValue(Part part, String raw) {
    Optional<Question> other = Question.of(question.problem(), part);
    if (other.isEmpty()
        || !(part.kind().read(raw, Vocabulary.of(other.get().variables()))
            instanceof Reading.Understood understood)) {
      return Optional.empty();
    }
    Answer answer = understood.answer();
    var standing = new Standing(other.get(), new Suspects(other.get(), new Budget()));
    return standing
        .of(answer)
        .filter(comparison -> !comparison.isRightOrClose())
        .flatMap(comparison -> Answers.value(answer))
        .flatMap(value -> asQuantity(part.ask(), value));
  }

  /** In the shape that the derivation has for it: a number may be a vector of one entry there. */
  private Optional<Value> asQuantity(Quantity quantity, Value value) {
    return question.derivation().find(quantity) instanceof Finding.Found(var own)
            && Keys.isPlain(own)
        ? Keys.entries(value).flatMap(entries -> Keys.like(own, entries))
        : Optional.of(value);
  }

  private Credit credit(Map<Quantity, Value> values, Derivation own) {
    if (question.part().kind().isChosen()) {
      return Credit.CHOICE;
    }
    boolean sameKind =
        keepsWord(Quantities.DEFINITENESS, own)
            && keepsWord(Quantities.CLASSIFICATION, own)
            && signs(question.derivation()).equals(signs(own));
    if (!sameKind) {
      return Credit.OTHER_KIND;
    }
    return keepsCost(values, own) ? Credit.EARNED : Credit.EASIER;
  }

  private boolean keepsWord(Quantity judgement, Derivation own) {
    return !(question.derivation().find(judgement) instanceof Finding.Found(var right))
        || (own.find(judgement) instanceof Finding.Found(var carried) && carried.equals(right));
  }

  /** The signs of the eigenvalues, ascending: rank and class in one. */
  private static List<Sign> signs(Derivation derivation) {
    return derivation.find(Quantities.EIGENVALUES) instanceof Finding.Found(var value)
        ? Keys.entries(value).orElse(List.of()).stream().map(FollowThrough::sign).sorted().toList()
        : List.of();
  }

  private static Sign sign(Expression e) {
    try {
      return Comparison.isConstant(e) ? Constants.sign(e) : Sign.UNDECIDED;
    } catch (ArithmeticException undefined) {
      return Sign.UNDECIDED;
    }
  }

  private boolean keepsCost(Map<Quantity, Value> values, Derivation own) {
    Map<Quantity, Value> right = new HashMap<>();
    for (Quantity quantity : values.keySet()) {
      if (question.derivation().find(quantity) instanceof Finding.Found(var value)) {
        right.put(quantity, value);
      }
    }
    List<Quantity> asked = List.of(question.ask());
    boolean entriesKept =
        values.entrySet().stream()
            .allMatch(v ->
                filled(v.getValue())
                    >= COST_KEPT * filled(right.getOrDefault(v.getKey(), v.getValue())));
    boolean rounded =
        values.entrySet().stream()
            .anyMatch(v -> isRounded(v.getValue(), right.getOrDefault(v.getKey(), v.getValue())));
    return entriesKept
        && (rounded
            || own.cost(asked) >= COST_KEPT * question.derivation().with(right).cost(asked));
  }

  /** Decimals where roots belong are no less work: they were rounded from roots. */
  private static boolean isRounded(Value typed, Value right) {
    boolean roots =
        Keys.entries(right).orElse(List.of()).stream()
            .anyMatch(e -> !(e instanceof Expression.Constant));
    return roots
        && Keys.entries(typed).orElse(List.of()).stream()
            .allMatch(e -> e instanceof Expression.Constant(var value) && !value.isInteger());
  }

  /** The entries of a matrix that are not zero: every zero saves work. */
  private static long filled(Value value) {
    return value instanceof Value.Grid(var matrix)
        ? matrix.rows().stream()
            .flatMap(List::stream)
            .filter(e -> !Expression.ZERO.equals(e))
            .count()
        : 0;
  }
}
