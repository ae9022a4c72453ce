package org.saddlepoint.derivation.newton;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** One variable: where a Newton step leads as a function of where it starts, x − f′(x)/f″(x). */
final class MapRule extends NamedRule {
  private static final Expression HALF = Expression.of(1, 2);

  private final List<Slip> slips;

  MapRule() {
    super(NewtonQuantities.MAP, "newton.1d", Form.EXPRESSION);
    slips =
        new FaultySteps(gives())
            .principal("N1", "sign", d -> moved(d, Exact.negate(step(d))))
            .principal("N2", "step-given", d -> function(step(d)))
            .principal("N11", "root-finding", d -> moved(d, ratio(objective(d), slope(d))))
            .other("N3", "negative-step-given", d -> function(Exact.negate(step(d))))
            .other(
                "N4",
                "multiplied",
                d -> moved(d, Exact.negate(Exact.product(slope(d), curvature(d)))))
            .other("N12", "ratio-inverted", d -> moved(d, ratio(curvature(d), slope(d))))
            .other("N13", "gradient-step", d -> moved(d, Exact.negate(slope(d))))
            .other("N14", "half-step", d -> moved(d, Exact.product(HALF, step(d))))
            .other("N15", "step-doubled", d -> moved(d, Exact.doubled(step(d))))
            .slips();
  }

  private static Optional<Value> function(Expression e) {
    return Optional.of(new Value.Scalar(Tidy.of(e)));
  }

  private static Optional<Value> moved(Derivation derivation, Expression step) {
    return function(Expression.sum(variable(derivation), step));
  }

  private static Expression variable(Derivation derivation) {
    return Expression.variable(Exact.onlyVariable(derivation));
  }

  private static Expression objective(Derivation derivation) {
    return derivation.scalar(Quantities.OBJECTIVE);
  }

  private static Expression slope(Derivation derivation) {
    return derivation.scalar(Quantities.DERIVATIVE);
  }

  private static Expression curvature(Derivation derivation) {
    return derivation.scalar(Quantities.SECOND_DERIVATIVE);
  }

  private static Expression step(Derivation derivation) {
    return ratio(slope(derivation), curvature(derivation));
  }

  /** −above/below as a function. */
  private static Expression ratio(Expression above, Expression below) {
    if (Exact.isConstant(below) && Exact.isZero(below)) {
      throw new ArithmeticException("division by zero");
    }
    return Expression.negate(Expression.quotient(above, below));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.DERIVATIVE, Quantities.SECOND_DERIVATIVE);
  }

  @Override
  public Value value(Derivation derivation) {
    return moved(derivation, step(derivation)).orElseThrow();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Formula x = Formulas.of(variable(derivation));
    Formula quotient =
        Formulas.fraction(Formulas.of(slope(derivation)), Formulas.of(curvature(derivation)));
    Formula symbol = Formulas.symbol("g(" + x.tex() + ")", "g(" + x.text() + ")");
    Formula rule =
        Formulas.symbol(
            x.tex() + " - \\frac{f'(" + x.tex() + ")}{f''(" + x.tex() + ")}",
            x.text() + " - f'(" + x.text() + ")/f''(" + x.text() + ")");
    return explain()
        .say("start")
        .equation(symbol, rule)
        .say("simplify")
        .equation(
            symbol,
            new Formula(x.tex() + " - " + quotient.tex(), x.text() + " - " + quotient.text()),
            Formulas.of(derivation.scalar(gives())))
        .say("fixed")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "newton-map",
            "automatic differentiation at several points",
            () -> MapCheck.holds(derivation, derivation.scalar(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }
}
