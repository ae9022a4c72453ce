package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** One variable: the point − f′/f″. */
final class ScalarNextRule extends NamedRule {
  private final List<Slip> slips;

  ScalarNextRule() {
    super(Quantities.SCALAR_NEWTON_NEXT, "newton.1d", Form.NUMBER);
    slips = ScalarSlips.ofNext();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.isGiven(Quantities.SCALAR_NEWTON_STEP)
        ? List.of(Quantities.POINT, Quantities.SCALAR_NEWTON_STEP)
        : List.of(
            Quantities.POINT,
            Quantities.DERIVATIVE_AT_POINT,
            Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Exact.onlyVariable(derivation);
    Expression start = Exact.vector(derivation, Quantities.POINT).getFirst();
    return new Value.Scalar(Exact.sum(start, derivation.scalar(Quantities.SCALAR_NEWTON_STEP)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression next = derivation.scalar(Quantities.SCALAR_NEWTON_NEXT);
    Formula iterate = Notation.iterate(derivation.variables().getFirst(), 1);
    Explanation text = explain();
    if (derivation.isGiven(Quantities.SCALAR_NEWTON_STEP)) {
      text.say("from-step").equation(iterate, Formulas.withRounded(next));
    } else {
      text.say("start")
          .equation(iterate, rule(derivation), values(derivation), Formulas.withRounded(next));
    }
    Landing.say(derivation, List.of(next), text);
    return text.passages();
  }

  /** θ₀ − f′(θ₀)/f″(θ₀). */
  private static Formula rule(Derivation derivation) {
    Formula start = Notation.iterate(derivation.variables().getFirst(), 0);
    String at = "(" + start.tex() + ")";
    String plain = "(" + start.text() + ")";
    return new Formula(
        start.tex() + " - \\frac{f'" + at + "}{f''" + at + "}",
        start.text() + " - f'" + plain + "/f''" + plain);
  }

  private static Formula values(Derivation derivation) {
    Formula start = Formulas.of(Exact.vector(derivation, Quantities.POINT).getFirst());
    Formula quotient =
        Formulas.fraction(
            Formulas.of(derivation.scalar(Quantities.DERIVATIVE_AT_POINT)),
            Formulas.of(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT)));
    return new Formula(
        start.tex() + " - " + quotient.tex(), start.text() + " - " + quotient.text());
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "scalar-newton-next",
            "substitution into f'' (x1 - x0) + f' = 0",
            () -> isReached(derivation))
        .list();
  }

  private static boolean isReached(Derivation derivation) {
    Expression moved =
        Expression.difference(
            derivation.scalar(Quantities.SCALAR_NEWTON_NEXT),
            Exact.vector(derivation, Quantities.POINT).getFirst());
    return derivation.isGiven(Quantities.SCALAR_NEWTON_STEP)
        ? Measured.same(moved, derivation.scalar(Quantities.SCALAR_NEWTON_STEP))
        : ScalarStepRule.solves(derivation, moved);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }
}
