package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** f* = c − ½ bᵀx*, the least value of a quadratic with a positive definite Hessian. */
final class MinimumValueRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.MINIMUM_VALUE)
          .principal("M1", "half-missing", d -> faulty(d, Expression.MINUS_ONE, true))
          .principal("M2", "sign", d -> faulty(d, Expression.of(1, 2), true))
          .principal("M3", "constant-dropped", d -> faulty(d, Expression.of(-1, 2), false))
          .other("M4", "quadratic-part-alone", d -> faulty(d, Expression.of(1, 2), false))
          .slips();

  MinimumValueRule() {
    super(SpectraQuantities.MINIMUM_VALUE, "cls.global", Form.NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.MINIMISER);
  }

  private static Expression product(Derivation derivation) {
    List<Expression> point = derivation.vector(SpectraQuantities.MINIMISER);
    List<Expression> linear = ConvexQuadratic.required(derivation).linear();
    if (point.size() != linear.size()) {
      throw Exact.misshapen(SpectraQuantities.MINIMISER);
    }
    return Eigenspaces.dot(linear, point);
  }

  /** f at the minimiser, so that it follows whatever stands in the minimiser’s place. */
  @Override
  public Value value(Derivation derivation) {
    ConvexQuadratic.required(derivation);
    return new Value.Scalar(
        Exact.at(
            derivation.scalar(Quantities.OBJECTIVE),
            MinimiserRule.values(derivation, derivation.vector(SpectraQuantities.MINIMISER))));
  }

  private static Optional<Value> faulty(
      Derivation derivation, Expression factor, boolean withConstant) {
    Expression constant = ConvexQuadratic.required(derivation).constant();
    Expression product = Exact.product(factor, product(derivation));
    if (!withConstant && Exact.isZero(constant) && Exact.signum(factor) < 0) {
      return Optional.empty();
    }
    return Optional.of(new Value.Scalar(withConstant ? Exact.sum(constant, product) : product));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    ConvexQuadratic quadratic = ConvexQuadratic.required(derivation);
    List<Expression> point = derivation.vector(SpectraQuantities.MINIMISER);
    Formula dot = Formulas.brackets(EigenvectorText.dot(quadratic.linear(), point));
    Formula half = new Formula("\\tfrac12" + dot.tex(), "1/2*" + dot.text());
    Formula substituted =
        Exact.isZero(quadratic.constant())
            ? Formulas.negative(half)
            : Lines.minus(Formulas.of(quadratic.constant()), half);
    return explain()
        .say("formula")
        .equation(
            Formulas.symbol("f(\\mathbf{x}^{*})", "f(x*)"),
            Formulas.symbol(
                "c - \\tfrac12\\mathbf{b}^{\\mathsf T}\\mathbf{x}^{*}", "c - 1/2 b^T x*"),
            substituted,
            Formulas.of(derivation.scalar(gives())))
        .say("check")
        .passages();
  }

  /** The value by evaluation in another arithmetic, and none lower around it. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "minimum-value",
            "evaluation of f at the minimiser",
            () ->
                Measured.areValues(
                    List.of(derivation.scalar(Quantities.OBJECTIVE)),
                    List.of(derivation.scalar(gives())),
                    derivation.variables(),
                    MinimiserRule.values(
                        derivation, derivation.vector(SpectraQuantities.MINIMISER))))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2 + 2 * derivation.dimension();
  }
}
