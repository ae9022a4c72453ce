package org.saddlepoint.marking;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * An interval by its two ends: where they are, by the rules for numbers, and whether they belong to
 * it. An end at zero or at infinity shows nothing by itself.
 */
final class RangeComparison {
  private static final double ONE_END = 0.5;

  private final Value.Range key;
  private final Answer.Range typed;
  private final Terms terms;

  private RangeComparison(Value.Range key, Answer.Range typed, Terms terms) {
    this.key = key;
    this.typed = typed;
    this.terms = terms;
  }

  static Comparison of(Value.Range key, Answer.Range typed, Terms terms) {
    return new RangeComparison(key, typed, terms).comparison();
  }

  private Comparison comparison() {
    Closeness low = Comparison.worse(at(key.low(), typed.low(), 0), inclusion(true));
    Closeness high =
        Comparison.worse(at(key.high(), typed.high(), highComponent()), inclusion(false));
    boolean idea = shows(low, key.low()) || shows(high, key.high()) || (isPlaced() && !isTrivial());
    return new Comparison(List.of(List.of(low, high)), 2).worth(idea ? ONE_END : 0);
  }

  /** Ends are counted as they occur: an interval without a low end has its high end first. */
  private int highComponent() {
    return key.low().isPresent() ? 1 : 0;
  }

  private Closeness at(Optional<Value.End> right, Optional<Answer.End> given, int component) {
    if (right.isEmpty() || given.isEmpty()) {
      return Comparison.equal(right.isEmpty() && given.isEmpty());
    }
    return Comparison.entry(right.get().at(), given.get().at(), terms, component);
  }

  private Closeness inclusion(boolean isLow) {
    Optional<Value.End> right = isLow ? key.low() : key.high();
    Optional<Answer.End> given = isLow ? typed.low() : typed.high();
    return Comparison.equal(
        right.isEmpty() || given.isEmpty() || right.get().isIncluded() == given.get().isIncluded());
  }

  private static boolean shows(Closeness closeness, Optional<Value.End> end) {
    return closeness != Closeness.DIFFERENT && end.filter(e -> !isZero(e)).isPresent();
  }

  private static boolean isZero(Value.End end) {
    return Expression.ZERO.equals(end.at());
  }

  private boolean isTrivial() {
    return key.low().filter(e -> !isZero(e)).isEmpty()
        && key.high().filter(e -> !isZero(e)).isEmpty();
  }

  /** Whether both ends are where they belong. */
  private boolean isPlaced() {
    return at(key.low(), typed.low(), 0) != Closeness.DIFFERENT
        && at(key.high(), typed.high(), highComponent()) != Closeness.DIFFERENT;
  }

  /** What a wrong answer looks like, as the end of a key of the message files. */
  static Optional<String> likeness(Value.Range key, Answer.Range typed, Terms terms) {
    return new RangeComparison(key, typed, terms).likeness();
  }

  private Optional<String> likeness() {
    if (isPlaced()) {
      boolean low = inclusion(true) == Closeness.DIFFERENT;
      boolean high = inclusion(false) == Closeness.DIFFERENT;
      return Optional.of(low && high ? "interval.inclusions" : "interval.inclusion");
    }
    if (isReversed()) {
      return Optional.of("interval.reversed");
    }
    int right = count(key.low().isPresent(), key.high().isPresent());
    int given = count(typed.low().isPresent(), typed.high().isPresent());
    if (right != given) {
      return Optional.of(given < right ? "interval.unbounded" : "interval.bounded");
    }
    return Optional.empty();
  }

  private static int count(boolean low, boolean high) {
    return (low ? 1 : 0) + (high ? 1 : 0);
  }

  /** x > a for x < a: the end is right and the rest lies on the other side of it. */
  private boolean isReversed() {
    boolean oneEnd = count(key.low().isPresent(), key.high().isPresent()) == 1;
    boolean otherSide =
        key.low().isPresent()
            ? typed.low().isEmpty() && typed.high().isPresent()
            : typed.high().isEmpty() && typed.low().isPresent();
    Optional<Answer.End> end = typed.low().or(typed::high);
    return oneEnd && otherSide && at(key.low().or(key::high), end, 0) != Closeness.DIFFERENT;
  }
}
