package org.saddlepoint.derivation.newton.rate;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/**
 * C = |f‴|/(2|f″|) at a point with f′ = 0: close to it e₊ ≈ C e². Where f″ = 0 the convergence is
 * only linear and there is no such constant.
 */
final class ConstantRule extends NamedRule {
  private final List<Slip> slips;

  ConstantRule() {
    super(RateQuantities.CONSTANT, "newton.rate", Form.NUMBER);
    slips =
        new FaultySteps(RateQuantities.CONSTANT)
            .principal("T1", "half-missing", d -> number(ratio(d)))
            .other("T1b", "sixth", d -> number(Exact.product(Expression.of(1, 6), ratio(d))))
            .other(
                "N12",
                "ratio-inverted",
                d -> number(Exact.quotient(Expression.ONE, Exact.half(ratio(d)))))
            .other("N10", "at-origin", ConstantRule::atOrigin)
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  /** |f‴|/|f″|. */
  private static Expression ratio(Derivation derivation) {
    return magnitudes(Minimiser.thirdAt(derivation), curvature(derivation));
  }

  private static Expression magnitudes(Expression above, Expression below) {
    return Exact.quotient(Exact.magnitude(above), Exact.magnitude(below));
  }

  private static Expression curvature(Derivation derivation) {
    return derivation.scalar(Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  private static Optional<Value> atOrigin(Derivation derivation) {
    var origin = Exact.origin(derivation);
    return Exact.isZero(Minimiser.at(derivation))
        ? Optional.empty()
        : number(
            Exact.half(
                magnitudes(
                    Exact.at(Minimiser.third(derivation), origin),
                    Exact.at(derivation.scalar(Quantities.SECOND_DERIVATIVE), origin))));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(
        Quantities.POINT,
        Quantities.DERIVATIVE_AT_POINT,
        Quantities.SECOND_DERIVATIVE,
        Quantities.SECOND_DERIVATIVE_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Minimiser.at(derivation);
    if (Exact.isZero(curvature(derivation))) {
      throw new UnderivableException(Message.of("derivation.only-linear"));
    }
    return new Value.Scalar(Exact.half(ratio(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> point = Exact.vector(derivation, Quantities.POINT);
    Expression third = Minimiser.thirdAt(derivation);
    Formula symbol = Formulas.symbol("f'''", "f'''");
    return explain()
        .say("start")
        .equation(
            Notation.of(symbol, derivation.variables()), Formulas.of(Minimiser.third(derivation)))
        .say("there")
        .equation(Notation.at(symbol, point), Formulas.withRounded(third))
        .say("ratio")
        .equation(
            Formulas.symbol("C", "C"),
            Formulas.symbol("\\frac{|f'''|}{2\\,|f''|}", "|f'''|/(2*|f''|)"),
            Formulas.fraction(
                Formulas.of(Exact.magnitude(third)),
                Formulas.join(
                    Formulas.number(2),
                    Formulas.symbol("\\cdot", "*"),
                    Formulas.of(Exact.magnitude(curvature(derivation))))),
            Formulas.withRounded(derivation.scalar(gives())))
        .say(Exact.isZero(third) ? "none" : "meaning")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "convergence-constant",
            "a Newton step from very near, by automatic differentiation",
            () -> Minimiser.leaves(derivation, derivation.scalar(gives()), 2))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6;
  }
}
