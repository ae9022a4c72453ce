package org.saddlepoint.tutor;

import java.util.regex.Pattern;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.learning.mastery.Guess;

/** The chance of being right without knowing, by the kind of answer and the key. */
final class Guesses {
  private static final Pattern INTEGER = Pattern.compile("[-−]?\\d+");

  private Guesses() {}

  /**
   * @param key in plain syntax; empty where it is not known yet
   */
  static Guess of(AnswerKind kind, String key) {
    return switch (kind) {
      case AnswerKind.OneChoice(var options) -> Guess.oneOf(options.size());
      case AnswerKind.ReasonedChoice(var options, var reasons) ->
          Guess.oneOf(options.size() * (double) reasons.size());
      case AnswerKind.SeveralChoices(var options) -> Guess.subsetOf(options.size());
      case AnswerKind.OneOrder(var options) -> Guess.orderOf(options.size());
      case AnswerKind.OneNumber number ->
          INTEGER.matcher(key).matches() ? Guess.INTEGER : Guess.NUMBER;
      case AnswerKind.Satisfying(var inner) -> of(inner, key);
      case AnswerKind.OneExpression e -> Guess.STRUCTURE;
      case AnswerKind.OneVector v -> Guess.STRUCTURE;
      case AnswerKind.OneMatrix m -> Guess.STRUCTURE;
      case AnswerKind.OneSet s -> Guess.STRUCTURE;
      case AnswerKind.OneDirection d -> Guess.STRUCTURE;
      case AnswerKind.EigenPairs p -> Guess.STRUCTURE;
      case AnswerKind.SeveralPoints p -> Guess.STRUCTURE;
      case AnswerKind.OneInterval i -> Guess.STRUCTURE;
      case AnswerKind.Iterates i -> Guess.STRUCTURE;
    };
  }
}
