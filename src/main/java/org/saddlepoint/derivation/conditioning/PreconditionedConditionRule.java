package org.saddlepoint.derivation.conditioning;

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
import org.saddlepoint.linear.Matrix;

/** κ that a given preconditioner leaves: largest to smallest eigenvalue of P⁻¹H, two variables. */
final class PreconditionedConditionRule extends NamedRule {
  private final List<Slip> slips;

  PreconditionedConditionRule() {
    super(ConditioningQuantities.PRECONDITIONED_CONDITION, "pre.diag", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("R3", "unchanged", d -> Optional.of(d.get(Quantities.CONDITION_NUMBER)))
            .principal("R10", "quotient-of-conditions", d -> number(quotient(d)))
            .other("R1", "multiplied", d -> number(Scaling.condition(product(d))))
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  /** κ(H)/κ(P). */
  private static Expression quotient(Derivation derivation) {
    return Exact.quotient(
        derivation.scalar(Quantities.CONDITION_NUMBER),
        Scaling.condition(PreconditionedRule.preconditioner(derivation)));
  }

  private static Matrix<Expression> product(Derivation derivation) {
    return Exact.ALGEBRA.multiply(
        PreconditionedRule.preconditioner(derivation), Scaling.hessian(derivation));
  }

  private static Matrix<Expression> preconditioned(Derivation derivation) {
    Matrix<Expression> m = derivation.matrix(ConditioningQuantities.PRECONDITIONED_MATRIX);
    if (m.height() != 2 || !m.isSquare()) {
      throw new UnderivableException(Message.of("conditioning.two-variables"));
    }
    return m;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(ConditioningQuantities.PRECONDITIONED_MATRIX);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Scaling.condition(preconditioned(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> m = preconditioned(derivation);
    Expression trace = Exact.ALGEBRA.trace(m);
    Expression determinant = Exact.ALGEBRA.determinant(m);
    Expression root =
        Scaling.root(
            Exact.difference(
                Exact.product(trace, trace), Exact.product(Expression.of(4), determinant)));
    List<Formula> eigenvalues =
        List.of(Exact.sum(trace, root), Exact.difference(trace, root)).stream()
            .map(e -> Formulas.withRounded(Exact.half(e)))
            .toList();
    return explain()
        .say("start", Message.maths(trace), Message.maths(determinant))
        .show(Formulas.list(eigenvalues))
        .say("ratio")
        .show(Formulas.named(Notation.KAPPA, derivation.scalar(gives())))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("preconditioned-condition", "determinants of H − λP", () -> holds(derivation))
        .list();
  }

  /**
   * λ is an eigenvalue of P⁻¹H where det(H − λP) = 0, a quadratic in λ with the coefficients det P,
   * −m, det H; so κ + 1/κ = m²/(det P det H) − 2.
   */
  private static boolean holds(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    Matrix<Expression> p = PreconditionedRule.preconditioner(derivation);
    Expression kappa = derivation.scalar(ConditioningQuantities.PRECONDITIONED_CONDITION);
    Expression mixed =
        Expression.sum(
            Expression.product(h.at(0, 0), p.at(1, 1)),
            Expression.product(h.at(1, 1), p.at(0, 0)),
            Expression.product(Expression.of(-2), h.at(0, 1), p.at(0, 1)));
    Expression both = Expression.product(determinant(h), determinant(p));
    return Exact.signum(Expression.difference(kappa, Expression.ONE)) >= 0
        && Measured.same(
            Expression.product(both, Expression.power(Expression.sum(kappa, Expression.ONE), 2)),
            Expression.product(kappa, Expression.power(mixed, 2)));
  }

  private static Expression determinant(Matrix<Expression> m) {
    return Expression.difference(
        Expression.product(m.at(0, 0), m.at(1, 1)), Expression.power(m.at(0, 1), 2));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 8;
  }
}
