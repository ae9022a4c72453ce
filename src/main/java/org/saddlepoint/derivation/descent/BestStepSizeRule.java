package org.saddlepoint.derivation.descent;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.conditioning.Curvatures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The step size whose worst factor is smallest: 2/(λmin + λmax). */
final class BestStepSizeRule extends NamedRule {
  private final List<Slip> slips;

  BestStepSizeRule() {
    super(DescentQuantities.BEST_STEP_SIZE, "gd.contract", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("D8", "one-over-largest", d -> faulty(d, 1, last(d)))
            .principal("D8b", "two-over-largest", d -> faulty(d, 2, last(d)))
            .principal("D8c", "one-over-sum", d -> faulty(d, 1, ends(d)))
            .other("D8d", "one-over-smallest", d -> faulty(d, 1, first(d)))
            .other(
                "D8e",
                "two-over-difference",
                d -> faulty(d, 2, Exact.difference(last(d), first(d))))
            .slips();
  }

  /** Not where all eigenvalues are equal: there 1/λ is right. */
  private static Optional<Value> faulty(Derivation derivation, long above, Expression below) {
    return Exact.isZero(Exact.difference(last(derivation), first(derivation)))
        ? Optional.empty()
        : Optional.of(new Value.Scalar(DescentText.quotient(Expression.of(above), below)));
  }

  private static Expression last(Derivation derivation) {
    return Curvatures.ofBowl(derivation).getLast();
  }

  private static Expression first(Derivation derivation) {
    return Curvatures.ofBowl(derivation).getFirst();
  }

  /** λmin + λmax. */
  private static Expression ends(Derivation derivation) {
    return Exact.sum(first(derivation), last(derivation));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Curvatures.source(derivation));
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(DescentText.quotient(Expression.of(2), ends(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Expression small = first(derivation);
    Expression large = last(derivation);
    return explain()
        .say("start")
        .show(DescentText.BALANCE)
        .say("solve")
        .equation(
            DescentText.BEST,
            Formulas.fraction(
                DescentText.TWO, Formulas.sum(List.of(DescentText.SMALLEST, DescentText.LARGEST))),
            Formulas.fraction(DescentText.TWO, DescentText.sum(small, large)),
            Formulas.withRounded(derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("best-step-size", "balance of the two extreme factors", () -> balances(derivation))
        .list();
  }

  /** 1 − αλmin = −(1 − αλmax); with two eigenvalues α tr H = 2. */
  private boolean balances(Derivation derivation) {
    Expression alpha = derivation.scalar(gives());
    if (Curvatures.areOfMatrix(derivation)
        && derivation.matrix(Quantities.HESSIAN_AT_POINT).height() == 2) {
      Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
      return Measured.same(
          Expression.product(alpha, Expression.sum(h.at(0, 0), h.at(1, 1))), Expression.of(2));
    }
    return Measured.same(
        Expression.difference(Expression.ONE, Expression.product(alpha, first(derivation))),
        Expression.difference(Expression.product(alpha, last(derivation)), Expression.ONE));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2;
  }
}
