package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;

/**
 * How a lower point is come by that no straight line shows: on a curve on which one of two
 * coordinates is a multiple of the square of the other.
 *
 * @param factor that multiple
 * @param isFirst whether it is the first coordinate
 * @param t where on the curve the point is
 */
record LowerCurve(Expression factor, boolean isFirst, Expression t) {
  private static final String FACTOR = "c";

  /**
   * Through a point at this shift; empty where f does not fall on both sides along such a curve.
   */
  static Optional<LowerCurve> through(Derivation derivation, List<Expression> shift) {
    boolean isTaken = derivation.variables().contains(FACTOR);
    if (isTaken || shift.size() != 2 || shift.stream().anyMatch(Exact::isZero)) {
      return Optional.empty();
    }
    return List.of(curve(shift, true), curve(shift, false)).stream()
        .filter(curve -> curve.falls(derivation))
        .findFirst();
  }

  private static LowerCurve curve(List<Expression> shift, boolean isFirst) {
    Expression t = isFirst ? shift.getLast() : shift.getFirst();
    Expression other = isFirst ? shift.getFirst() : shift.getLast();
    return new LowerCurve(Exact.quotient(other, Exact.product(t, t)), isFirst, t);
  }

  private boolean falls(Derivation derivation) {
    return Along.leading(Along.on(derivation, shift(factor)), Along.MAX_ORDER)
        .filter(term -> term.isEven() && Exact.signum(term.coefficient()) < 0)
        .isPresent();
  }

  private List<Expression> shift(Expression multiple) {
    Expression bent = Expression.product(multiple, Along.power(2));
    return isFirst ? List.of(bent, Along.power(1)) : List.of(Along.power(1), bent);
  }

  /** The curves with any factor, then the one that was chosen, then how far along it. */
  Explanation write(Explanation text, Derivation derivation) {
    Expression any = Expression.variable(FACTOR);
    text.say("curves");
    show(text, derivation, any);
    text.say("choose", Message.maths(factor));
    show(text, derivation, factor);
    return text.say("near", Message.maths(t));
  }

  private void show(Explanation text, Derivation derivation, Expression multiple) {
    List<Expression> shift = shift(multiple);
    Expression value = Along.on(derivation, shift);
    text.equation(
        Notation.at(Notation.F, Along.at(derivation, shift)),
        Formulas.of(
            Vocabulary.variablesOf(value).contains(FACTOR)
                ? value
                : AlongDirectionRule.tidy(value)));
  }
}
