package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunText;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;

/** Any step size with which one step of gradient descent lowers f. */
final class DecreasingStepRule extends NamedRule {
  private static final int HALVINGS = 30;

  DecreasingStepRule() {
    super(DescentQuantities.DECREASING_STEP_SIZE, "gd.step", Form.SATISFYING_NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.VALUE, Quantities.GRADIENT_AT_POINT);
  }

  /** Backtracking: 1, 1/2, 1/4, … until f has fallen. */
  @Override
  public Value value(Derivation derivation) {
    if (Exact.areZero(derivation.vector(Quantities.GRADIENT_AT_POINT))) {
      throw new UnderivableException(Message.of("descent.stationary"));
    }
    Expression alpha = Expression.ONE;
    for (int halving = 0; halving < HALVINGS; halving++) {
      if (lowers(derivation, alpha)) {
        return new Value.Scalar(alpha);
      }
      alpha = Exact.half(alpha);
    }
    throw new UnderivableException(Message.of("descent.no-decrease"));
  }

  private static boolean lowers(Derivation derivation, Expression alpha) {
    try {
      return Exact.signum(change(derivation, alpha)) < 0;
    } catch (ArithmeticException outside) {
      return false;
    }
  }

  /** f(x₀ − αg) − f(x₀). */
  private static Expression change(Derivation derivation, Expression alpha) {
    List<Expression> reached =
        GradientDescent.moved(
            derivation.vector(Quantities.POINT),
            Exact.negate(alpha),
            derivation.vector(Quantities.GRADIENT_AT_POINT));
    return Exact.difference(
        Exact.at(derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, reached)),
        derivation.scalar(Quantities.VALUE));
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(DecreasingStepRule::judged);
  }

  private static Property.Judged judged(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Scalar(var alpha)) || Exact.signum(alpha) <= 0) {
      return new Property.Judged(false, Message.of("descent.step-size"));
    }
    Expression change = change(derivation, alpha);
    boolean fell = Exact.signum(change) < 0;
    return new Property.Judged(
        fell,
        Message.of(
            fell ? "descent.judged-fell" : "descent.judged-not-fell",
            Message.maths(Formulas.numerical(change))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression alpha = derivation.scalar(gives());
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    List<Expression> reached =
        GradientDescent.moved(derivation.vector(Quantities.POINT), Exact.negate(alpha), gradient);
    return explain()
        .say("start", Message.maths(Formulas.of(alpha)))
        .equation(
            Notation.iterate(1),
            RunText.minusMultiple(derivation.vector(Quantities.POINT), alpha, gradient),
            RunText.result(reached))
        .say("change")
        .show(
            Formulas.join(
                Lines.minus(RunText.valueAt(1), RunText.valueAt(0)),
                Formulas.symbol("\\approx", "≈"),
                Formulas.numerical(change(derivation, alpha))))
        .say("others")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("decreasing-step", "enclosures of f at both ends", () -> holds(derivation))
        .list();
  }

  private boolean holds(Derivation derivation) {
    Expression f = derivation.scalar(Quantities.OBJECTIVE);
    Expression alpha = derivation.scalar(gives());
    List<Expression> reached =
        GradientDescent.moved(
            derivation.vector(Quantities.POINT),
            Exact.negate(alpha),
            derivation.vector(Quantities.GRADIENT_AT_POINT));
    Interval before = Measured.value(f, Exact.point(derivation));
    Interval after = Measured.value(f, Run.coordinates(derivation, reached));
    return Exact.signum(alpha) > 0 && after.high().compareTo(before.low()) < 0;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6 * derivation.dimension();
  }
}
