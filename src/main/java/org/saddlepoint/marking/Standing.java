package org.saddlepoint.marking;

import java.util.Optional;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Property;
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
        Terms.of(
                question.part().kind(),
                question.part().precision(),
                question.variables(),
                Keys.scale(question.key()))
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
    if (comparison.isPresent() && isProperty()) {
      return judged(answer)
          .map(judged -> Comparison.single(Comparison.equal(judged.holds())))
          .or(() -> comparison);
    }
    if (answer instanceof Answer.Matrix(var rows) && isTable()) {
      return comparison.map(
          c -> c.isRightOrClose() ? c : new TableRows(question, rows, c).drifted());
    }
    return eitherSign(answer, comparison)
        .map(c -> c.isRightOrClose() ? c : byOtherBasis(answer, c));
  }

  private boolean isProperty() {
    return question.part().kind() instanceof AnswerKind.Satisfying;
  }

  private boolean isTable() {
    return question.part().kind() instanceof AnswerKind.Iterates;
  }

  /** What the rule says of an answer that needs only have its property; empty where it has none. */
  Optional<Property.Judged> judged(Answer answer) {
    return Answers.value(answer).flatMap(question::judged);
  }

  /** Eigenvectors that the key does not span may be right where the rule itself can tell. */
  private Comparison byOtherBasis(Answer answer, Comparison comparison) {
    boolean isRight =
        answer instanceof Answer.Pairs && judged(answer).filter(Property.Judged::holds).isPresent();
    return isRight ? Comparison.single(Closeness.EQUAL) : comparison;
  }

  /** As {@link #of} for the one polynomial that has two signs. */
  private Optional<Comparison> eitherSign(Answer answer, Optional<Comparison> comparison) {
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
        Terms.of(
            question.part().kind(),
            new Precision.Estimate(ROUNDED_BEFORE),
            question.variables(),
            Keys.scale(carried));
    boolean near =
        Comparer.compare(carried, answer, rounded).filter(Comparison::isRight).isPresent();
    return near && !isKey(carried);
  }

  /** Whether this is what the answer says: exactly, or rounded to three digits. */
  boolean explains(Value faulty, Answer answer) {
    if (Glance.tellsApart(faulty, answer, terms)) {
      return false;
    }
    boolean same =
        Comparer.compare(faulty, answer, terms.forSlips()).filter(Comparison::isRight).isPresent();
    return same && !isKey(faulty);
  }

  /** Whether an estimate was asked for and this is one of that value, not of the key. */
  boolean isEstimateOf(Value other, Answer answer) {
    boolean near =
        question.part().precision() instanceof Precision.Estimate
            && Comparer.compare(other, answer, terms).filter(Comparison::isRight).isPresent();
    return near && !isKey(other);
  }

  private boolean isKey(Value other) {
    return Sameness.of(other, question.key(), question.part().kind(), question.part().precision());
  }
}
