package org.saddlepoint.marking;

import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/** How an answer to a question stands before anyone asks why: right, close or neither. */
final class Standing {
  /** Relative: twice what rounding to three digits moves a value at most. */
  private static final Rational ROUNDED_BEFORE = Rational.of(1, 100);

  private final Question question;
  private final Terms terms;
  private final Suspects suspects;

  Standing(Question question, Suspects suspects) {
    this.question = question;
    this.suspects = suspects;
    this.terms =
        Terms.of(question.part().precision(), question.variables(), Keys.scale(question.key()))
            .with(
                EarlyRounding.of(
                    question, () -> suspects.own().map(Suspects.Suspect::answer).toList()));
  }

  Terms terms() {
    return terms;
  }

  Suspects suspects() {
    return suspects;
  }

  /** Empty where the answer has another shape than the key. */
  Optional<Comparison> of(Answer answer) {
    Optional<Comparison> comparison = Comparer.compare(question.key(), answer, terms);
    boolean wrong = comparison.filter(c -> !c.isRight()).isPresent();
    return wrong && isOddPolynomial()
        ? negated()
            .flatMap(other -> Comparer.compare(other, answer, terms))
            .filter(Comparison::isRight)
            .or(() -> comparison)
        : comparison;
  }

  /** det(H − λI) and det(λI − H) differ in sign where the dimension is odd; both are used. */
  private boolean isOddPolynomial() {
    return question.ask().equals(Quantities.CHARACTERISTIC_POLYNOMIAL)
        && question.derivation().find(Quantities.HESSIAN_AT_POINT)
            instanceof Finding.Found(Value.Grid(var matrix))
        && matrix.height() % 2 == 1;
  }

  private Optional<Value> negated() {
    return question.key() instanceof Value.Scalar(var key)
        ? Optional.of(new Value.Scalar(Simplifier.simplify(Expression.negate(key))))
        : Optional.empty();
  }

  /** Whether this is what the answer says where it was worked out from rounded values. */
  boolean nearlyExplains(Value carried, Answer answer) {
    Terms rounded =
        Terms.of(new Precision.Estimate(ROUNDED_BEFORE), question.variables(), Keys.scale(carried));
    boolean near =
        Comparer.compare(carried, answer, rounded).filter(Comparison::isRight).isPresent();
    return near && !Sameness.of(carried, question.key(), question.part().precision());
  }

  /** Whether this is what the answer says: exactly, or rounded to three digits. */
  boolean explains(Value faulty, Answer answer) {
    if (Glance.tellsApart(faulty, answer, terms.variables())) {
      return false;
    }
    boolean same =
        Comparer.compare(faulty, answer, terms.forSlips()).filter(Comparison::isRight).isPresent();
    return same && !Sameness.of(faulty, question.key(), question.part().precision());
  }
}
