package org.saddlepoint.marking;

import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;

/**
 * What must be asked about before an answer is called wrong: a constant that is no number, or
 * brackets left out where the answer would be right with them.
 */
final class Doubts {
  private Doubts() {}

  /**
   * A verdict that costs nothing; empty where there is no doubt.
   *
   * @param comparison how an answer stands to the key
   */
  static Optional<Verdict> in(
      Reading.Understood reading, Function<Answer, Optional<Comparison>> comparison) {
    return Undefined.in(reading.answer())
        .or(() ->
            otherwise(reading.answer())
                .flatMap(comparison)
                .filter(Comparison::isRightOrClose)
                .map(right -> Message.of("marking.brackets", Message.maths(reading.echo()))))
        .map(message -> Verdicts.misshapen(reading, message));
  }

  /** The answer with doubtful entries read the other way; empty where there are none. */
  private static Optional<Answer> otherwise(Answer answer) {
    Answer other = Entries.changed(answer, Doubts::otherwise);
    return other.equals(answer) ? Optional.empty() : Optional.of(other);
  }

  private static Entry otherwise(Entry entry) {
    return entry.otherwise().map(value -> new Entry(value, entry.written())).orElse(entry);
  }
}
