package org.saddlepoint.derivation.spectra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
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
import org.saddlepoint.expression.Function;
import org.saddlepoint.expression.Simplifier;

/**
 * With two variables: the angle in degrees from the first axis to that of greatest curvature, from
 * 0 to below 180. Only where it is a multiple of 15° or 22½°, so that its tangent is known.
 */
final class AxisAngleRule extends NamedRule {
  private static final Expression STRAIGHT = Expression.of(180);

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.STEEPEST_AXIS_ANGLE)
          .principal("V1", "flattest-axis", d -> angle(right(d), Expression.ONE, 90))
          .principal("V2", "from-the-other-axis", d -> angle(right(d), Expression.MINUS_ONE, 90))
          .principal("V3", "sign", d -> angle(right(d), Expression.MINUS_ONE, 0))
          .other("V14", "not-halved", d -> angle(right(d), Expression.of(2), 0))
          .slips();

  AxisAngleRule() {
    super(SpectraQuantities.STEEPEST_AXIS_ANGLE, "eig.axes", Form.NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.STEEPEST_AXIS);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> axis = derivation.vector(SpectraQuantities.STEEPEST_AXIS);
    if (axis.size() != 2) {
      throw new UnderivableException(Message.of("spectra.two-rows"));
    }
    for (Map.Entry<Expression, Expression> known : tangents().entrySet()) {
      Expression up = Exact.product(known.getValue(), axis.getFirst());
      if (Exact.isZero(Simplifier.expand(Expression.difference(axis.getLast(), up)))) {
        return new Value.Scalar(known.getKey());
      }
    }
    if (Exact.isZero(axis.getFirst())) {
      return new Value.Scalar(Expression.of(90));
    }
    throw new UnderivableException(Message.of("spectra.no-nice-angle"));
  }

  /** Angles in degrees with their tangents. */
  private static Map<Expression, Expression> tangents() {
    Expression two = Expression.sqrt(Expression.of(2));
    Expression three = Expression.sqrt(Expression.of(3));
    Map<Expression, Expression> tangents = new LinkedHashMap<>();
    tangents.put(Expression.ZERO, Expression.ZERO);
    steep(tangents, Expression.of(15), Expression.difference(Expression.of(2), three));
    steep(tangents, Expression.of(45, 2), Expression.difference(two, Expression.ONE));
    steep(tangents, Expression.of(30), Expression.quotient(three, Expression.of(3)));
    steep(tangents, Expression.of(45), Expression.ONE);
    steep(tangents, Expression.of(60), three);
    steep(tangents, Expression.of(135, 2), Expression.sum(two, Expression.ONE));
    steep(tangents, Expression.of(75), Expression.sum(Expression.of(2), three));
    return tangents;
  }

  private static void steep(
      Map<Expression, Expression> tangents, Expression angle, Expression tangent) {
    tangents.put(angle, Simplifier.simplify(tangent));
    tangents.put(Exact.difference(STRAIGHT, angle), Exact.negate(Simplifier.simplify(tangent)));
  }

  private Expression right(Derivation derivation) {
    return own(derivation) instanceof Value.Scalar(var angle) ? angle : Expression.ZERO;
  }

  /** factor · angle + more, from 0 to below 180. */
  private static Optional<Value> angle(Expression right, Expression factor, long more) {
    Expression angle = Exact.sum(Exact.product(factor, right), Expression.of(more));
    if (Exact.signum(angle) < 0) {
      angle = Exact.sum(angle, STRAIGHT);
    }
    if (Exact.signum(Exact.difference(angle, STRAIGHT)) >= 0) {
      angle = Exact.difference(angle, STRAIGHT);
    }
    return angle.equals(right) ? Optional.empty() : Optional.of(new Value.Scalar(angle));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> axis = derivation.vector(SpectraQuantities.STEEPEST_AXIS);
    Expression angle = derivation.scalar(gives());
    Explanation text = explain().say("start");
    if (Exact.isZero(axis.getFirst())) {
      return text.say("upright").passages();
    }
    Expression slope = Simplifier.simplify(Expression.quotient(axis.getLast(), axis.getFirst()));
    return text.equation(
            Formulas.symbol("\\tan\\theta", "tan θ"),
            Formulas.fraction(Formulas.of(axis.getLast()), Formulas.of(axis.getFirst())),
            Formulas.of(slope))
        .say("so")
        .show(
            Formulas.symbol(
                "\\theta = " + Formulas.of(angle).tex() + "^\\circ",
                "θ = " + Formulas.of(angle).text() + "°"))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "steepest-axis-angle",
            "curvature along the unit vector at that angle",
            () -> isAngle(derivation))
        .list();
  }

  /** uᵀHu is the largest eigenvalue for u = (cos θ, sin θ), measured in enclosures. */
  private boolean isAngle(Derivation derivation) {
    Expression radians =
        Expression.quotient(
            Expression.product(derivation.scalar(gives()), Expression.PI), STRAIGHT);
    List<Expression> unit =
        List.of(Expression.apply(Function.COS, radians), Expression.apply(Function.SIN, radians));
    Expression curvature = AxesChecks.form(Given.hessian(derivation), unit, unit);
    return Measured.same(curvature, derivation.scalar(Quantities.LARGEST_EIGENVALUE));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }
}
