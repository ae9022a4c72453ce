package org.saddlepoint.marking;

import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.number.TooLargeException;

/** Typed constants that are no numbers, which only shows when they are worked out: asin 2. */
final class Undefined {
  /** Working digits that show whether there is a value. */
  private static final int DIGITS = 15;

  private Undefined() {}

  /** What to say to the first of them. */
  static Optional<Message> in(Answer answer) {
    return Entries.of(answer).stream()
        .flatMap(entry -> fault(entry).stream())
        .findFirst()
        .map(Message::of);
  }

  private static Optional<String> fault(Entry entry) {
    boolean plain = entry.value() instanceof Expression.Constant;
    if (plain || !Comparison.isConstant(entry.value())) {
      return Optional.empty();
    }
    try {
      Constants.enclosure(entry.value(), DIGITS);
      return Optional.empty();
    } catch (TooLargeException tooLarge) {
      return Optional.of(ReadingFault.TOO_LARGE.key());
    } catch (ArithmeticException undefined) {
      return Optional.of(ReadingFault.NOT_REAL.key());
    }
  }
}
