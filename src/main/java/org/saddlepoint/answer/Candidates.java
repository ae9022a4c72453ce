package org.saddlepoint.answer;

import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.expression.DecimalCommas;

/**
 * The two readings of commas between digits, as separators and as decimal commas. Where only one of
 * them makes sense it is taken, where both do the rest of the line decides, and where that does not
 * say, the person is asked.
 *
 * @param <T> what is read
 */
record Candidates<T>(Outcome<T> separating, Outcome<T> decimal) {

  /** A value, or why there is none. */
  record Outcome<T>(Optional<T> value, Optional<Refusal> refusal) {
    static <T> Outcome<T> of(Piece piece, Function<Piece, T> reader) {
      try {
        return new Outcome<>(Optional.of(reader.apply(piece)), Optional.empty());
      } catch (Refusal refusal) {
        return new Outcome<>(Optional.empty(), Optional.of(refusal));
      }
    }

    T get() {
      return value.orElseThrow(() -> refusal.orElseThrow());
    }
  }

  static <T> Candidates<T> of(Piece piece, Function<Piece, T> reader) {
    return new Candidates<>(
        Outcome.of(piece, reader), Outcome.of(withDecimalCommas(piece), reader));
  }

  static Piece withDecimalCommas(Piece piece) {
    return new Piece(DecimalCommas.merged(piece.tokens()), piece.end());
  }

  boolean bothMakeSense() {
    return separating.value().isPresent() && decimal.value().isPresent();
  }

  boolean onlyDecimalMakesSense() {
    return separating.value().isEmpty() && decimal.value().isPresent();
  }

  static Refusal ambiguous(int position) {
    return new Refusal(AnswerFault.AMBIGUOUS_LIST_COMMA.with(), position);
  }
}
