package org.saddlepoint.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/** Marks answers as marking.md says. Pure, counted work, never throws because of what was typed. */
public final class Marker {
  private Marker() {}

  /**
   * @param earlier the text last submitted to other parts of this problem, by the parts' ids
   */
  public static Verdict mark(Problem problem, Part part, String raw, Map<String, String> earlier) {
    Optional<Question> question = Question.of(problem, part);
    return switch (read(problem, part, raw)) {
      case Reading.NotUnderstood refused ->
          Verdicts.unreadable(
              Examples.of(
                  part.kind(),
                  Question.variables(problem, part),
                  refused,
                  question.map(Question::key)));
      case Reading.Understood understood ->
          question
              .map(q -> new Grading(q, understood, earlier).verdict())
              .orElseGet(() -> Verdicts.misshapen(understood, Message.of("marking.no-key")));
    };
  }

  /** How an answer to a part is read; {@link #mark} reads it so. */
  public static Reading read(Problem problem, Part part, String raw) {
    return part.kind().read(raw, Vocabulary.of(Question.variables(problem, part)));
  }

  /** An answer to another question, typed as one to this part could be. */
  public static String example(Problem problem, Part part) {
    return part.kind().example(Vocabulary.of(Question.variables(problem, part)));
  }

  /** A key by itself: no slips but the transforms that need nothing else. */
  public static Verdict mark(
      Value key, AnswerKind kind, List<String> variables, Precision precision, String raw) {
    return switch (kind.read(raw, Vocabulary.of(variables))) {
      case Reading.NotUnderstood refused ->
          Verdicts.unreadable(Examples.of(kind, variables, refused, Keys.as(kind, key)));
      case Reading.Understood understood -> mark(key, kind, variables, precision, understood);
    };
  }

  private static Verdict mark(
      Value given,
      AnswerKind kind,
      List<String> variables,
      Precision precision,
      Reading.Understood understood) {
    Optional<Value> key = Keys.as(kind, given);
    if (key.isEmpty()) {
      return Verdicts.misshapen(understood, Message.of("marking.no-key"));
    }
    Terms terms =
        Terms.of(kind, precision, variables, Keys.scale(key.get()))
            .with(EarlyRounding.of(key.get()));
    Optional<Comparison> comparison = Comparer.compare(key.get(), understood.answer(), terms);
    if (comparison.isEmpty()) {
      return Verdicts.misshapen(understood, Shapes.expected(key.get()));
    }
    if (comparison.get().isRight()) {
      return Verdicts.correct(understood, comparison.get());
    }
    if (comparison.get().isRightOrClose()) {
      return Verdicts.imprecise(understood, comparison.get());
    }
    Value value = key.get();
    return Doubts.in(understood, answer -> Comparer.compare(value, answer, terms))
        .orElseGet(() ->
            Plain.explanation(value, understood.answer(), terms, understood, comparison.get())
                .verdict());
  }

  /** Whether two values of a part are too close for the marker to tell apart. */
  public static boolean isSame(Value one, Value other, Part part) {
    return Sameness.of(
        Keys.as(part.kind(), one), Keys.as(part.kind(), other), part.kind(), part.precision());
  }

  /**
   * Whether a value would be right as an answer to a part that takes any value with a property;
   * empty where the part is no such part.
   */
  public static Optional<Boolean> hasProperty(Problem problem, Part part, Value value) {
    return part.kind() instanceof AnswerKind.Satisfying
        ? Question.of(problem, part).flatMap(question -> question.hasProperty(value))
        : Optional.empty();
  }

  /** Whether two texts give the same answer to a part, so that the second is free. */
  public static boolean isRepeat(Problem problem, Part part, String one, String other) {
    return Repeats.same(problem, part, one, other);
  }

  /** The rule of precision in force at a part, to be printed at its field. */
  public static Message precision(Part part) {
    return PrecisionRule.of(part.kind(), part.precision());
  }
}
