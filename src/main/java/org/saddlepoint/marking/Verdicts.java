package org.saddlepoint.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Remark;

/** Verdicts put together. */
final class Verdicts {
  /** What a right value earns that still needs more digits. */
  private static final double CLOSE_SCORE = 0.5;

  private Verdicts() {}

  static Verdict unreadable(Reading.NotUnderstood reading) {
    Reason reason = reading.reason();
    var messages = new ArrayList<>(List.of(message(reason.key(), reason.arguments())));
    if (!reading.expected().isEmpty() && !reading.isUnfinished()) {
      messages.add(Message.of("marking.example", Message.plain(reading.expected())));
    }
    return new Verdict(
        VerdictWord.UNREADABLE,
        0,
        Optional.empty(),
        messages,
        List.of(),
        reading.position(),
        List.of(),
        Optional.empty(),
        Optional.of(Notes.unreadable(reason.key())));
  }

  /** Read without trouble, but not as something of the shape asked for. */
  static Verdict misshapen(Reading.Understood reading, Message expected) {
    return new Verdict(
        VerdictWord.UNREADABLE,
        0,
        Optional.of(reading.echo()),
        List.of(expected),
        remarks(reading),
        1,
        List.of(),
        Optional.empty(),
        Optional.of(Notes.unreadable(expected.key())));
  }

  static Verdict correct(Reading.Understood reading, Comparison comparison) {
    Closeness worst = comparison.worst();
    String key =
        switch (worst) {
          case SAMPLED -> "marking.correct.sampled";
          case ROUNDED -> "marking.correct.rounded";
          case EQUAL -> "marking.correct";
          case NOT_EXACT, FEW_DIGITS, LAST_DIGIT, EARLY_ROUNDING, DIFFERENT ->
              throw new IllegalArgumentException("not right: " + worst);
        };
    return judged(VerdictWord.CORRECT, 1, reading, comparison)
        .says(Message.of(key))
        .noted(comparison.holds(Closeness.SAMPLED) ? Optional.of(Notes.SAMPLED) : Optional.empty())
        .verdict();
  }

  static Verdict imprecise(Reading.Understood reading, Comparison comparison) {
    Closeness worst = comparison.worst();
    return judged(VerdictWord.IMPRECISE, CLOSE_SCORE, reading, comparison)
        .says(Message.of("marking.close." + closeName(worst)))
        .noted(Optional.of(Notes.precision(closeName(worst))))
        .verdict();
  }

  private static String closeName(Closeness worst) {
    return switch (worst) {
      case NOT_EXACT -> "not-exact";
      case FEW_DIGITS -> "few-digits";
      case LAST_DIGIT -> "last-digit";
      case EARLY_ROUNDING -> "early-rounding";
      case EQUAL, SAMPLED, ROUNDED, DIFFERENT ->
          throw new IllegalArgumentException("not close: " + worst);
    };
  }

  /**
   * Partial where some component is right, else incorrect. A right class with a wrong reason is a
   * right idea that earns nothing: it may be guessed.
   */
  static Draft wrong(Reading.Understood reading, Comparison comparison) {
    boolean isHalfReasoned =
        reading.answer() instanceof Answer.Reasoned
            && comparison.rightComponents().getFirst().getFirst();
    boolean some = comparison.share() > 0 || isHalfReasoned;
    VerdictWord word = some ? VerdictWord.PARTIAL : VerdictWord.INCORRECT;
    return judged(word, comparison.share(), reading, comparison);
  }

  static Draft judged(
      VerdictWord word, double score, Reading.Understood reading, Comparison comparison) {
    return Draft.of(word, score, reading, comparison);
  }

  static List<Message> remarks(Reading.Understood reading) {
    return reading.remarks().stream().map(Verdicts::message).toList();
  }

  private static Message message(Remark remark) {
    return message(remark.key(), remark.arguments());
  }

  private static Message message(String key, List<String> arguments) {
    return Message.of(key, arguments.stream().map(Message::plain).toArray(Message.Argument[]::new));
  }
}
