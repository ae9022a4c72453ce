package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** One variable: −f′/f″ at the point. */
final class ScalarStepRule extends NamedRule {
  private final List<Slip> slips;

  ScalarStepRule() {
    super(Quantities.SCALAR_NEWTON_STEP, "newton.1d", Form.NUMBER);
    slips = ScalarSlips.ofStep();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.DERIVATIVE_AT_POINT, Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Expression slope = derivation.scalar(Quantities.DERIVATIVE_AT_POINT);
    Expression curvature = derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT);
    if (Exact.isZero(curvature)) {
      throw new UnderivableException(Message.of("derivation.flat"));
    }
    return new Value.Scalar(Exact.negate(Exact.quotient(slope, curvature)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Formula slope = Formulas.of(derivation.scalar(Quantities.DERIVATIVE_AT_POINT));
    Formula curvature = Formulas.of(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT));
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("d", "d"),
            Formulas.symbol("-\\frac{f'}{f''}", "-f'/f''"),
            Formulas.negative(Formulas.fraction(slope, curvature)),
            Formulas.withRounded(derivation.scalar(Quantities.SCALAR_NEWTON_STEP)))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "scalar-newton-step",
            "substitution into f'' d + f' = 0",
            () ->
                ScalarStepRule.solves(derivation, derivation.scalar(Quantities.SCALAR_NEWTON_STEP)))
        .list();
  }

  static boolean solves(Derivation derivation, Expression step) {
    Expression left =
        Expression.product(derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT), step);
    return Measured.same(
        Expression.sum(left, derivation.scalar(Quantities.DERIVATIVE_AT_POINT)), Expression.ZERO);
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
