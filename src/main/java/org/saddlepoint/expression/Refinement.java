package org.saddlepoint.expression;

import java.util.Optional;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.UndecidedException;

/**
 * A constant enclosed again and again with more digits. When a first enclosure cannot tell whether
 * the constant has a value (√(√2·√2 − 2) needs a proof that it is the root of 0), {@link
 * ExactPlaces} puts exact numbers where they can be proved.
 */
final class Refinement {
  private Expression current;
  private boolean isResolved;
  private Optional<UndecidedException> doubt = Optional.empty();

  Refinement(Expression constant) {
    this(constant, false);
  }

  private Refinement(Expression constant, boolean isResolved) {
    this.current = constant;
    this.isResolved = isResolved;
  }

  /** Of a constant whose parts are exact already, so that proofs are not tried again inside out. */
  static Refinement ofResolved(Expression constant) {
    return new Refinement(constant, true);
  }

  Expression resolved() {
    return current;
  }

  /** Empty where it is not known whether there is a value. */
  Optional<Interval> at(int digits) {
    try {
      Interval enclosure = Constants.evaluated(current, digits);
      doubt = Optional.empty();
      return Optional.of(enclosure);
    } catch (UndecidedException tooWide) {
      doubt = Optional.of(tooWide);
    }
    if (!isResolved) {
      isResolved = true;
      current = ExactPlaces.in(current);
      return at(digits);
    }
    return Optional.empty();
  }

  void requireDefined() {
    if (doubt.isPresent()) {
      throw doubt.get();
    }
  }
}
