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
    throw new UnsupportedOperationException("not yet");
  }

  /** A key by itself: no slips but the transforms that need nothing else. */
  public static Verdict mark(
      Value key, AnswerKind kind, List<String> variables, Precision precision, String raw) {
    return switch (kind.read(raw, Vocabulary.of(variables))) {
      case Reading.NotUnderstood refused -> Verdicts.unreadable(refused);
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
    Terms terms = Terms.of(precision, variables, Keys.scale(key.get()));
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
    return Verdicts.wrong(understood, comparison.get())
        .says(Message.of("marking.wrong"))
        .noted(Optional.of(Notes.UNEXPLAINED))
        .verdict();
  }

  /** Whether two values of a part are too close for the marker to tell apart. */
  public static boolean isSame(Value one, Value other, Part part) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The rule of precision in force at a part, to be printed at its field. */
  public static Message precision(Part part) {
    return PrecisionRule.of(part.kind(), part.precision());
  }
}
