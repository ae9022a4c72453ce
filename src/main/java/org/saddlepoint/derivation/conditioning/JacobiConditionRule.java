package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
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

/**
 * κ that is left with the diagonal as preconditioner, the ratio of the eigenvalues of D⁻¹H. With
 * two variables (1 + ρ)/(1 − ρ), where ρ = |b|/√(ad).
 */
final class JacobiConditionRule extends NamedRule {
  private static final Formula RHO = Formulas.symbol("\\rho", "ρ");
  private final List<Slip> slips;

  JacobiConditionRule() {
    super(ConditioningQuantities.JACOBI_CONDITION, "pre.diag", Form.NUMBER);
    slips =
        new FaultySteps(gives())
            .principal("R3", "unchanged", d -> Optional.of(d.get(Quantities.CONDITION_NUMBER)))
            .principal("R6", "always-one", d -> number(Expression.ONE))
            .other("R7", "root-missing", d -> of(squared(d)))
            .other("R7b", "product-not-rooted", d -> of(unrooted(d)))
            .other("K1", "inverted", JacobiConditionRule::inverted)
            .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  /** (1 + ρ)/(1 − ρ), of a ρ below 1. */
  private static Optional<Value> of(Expression rho) {
    return Exact.signum(Exact.difference(rho, Expression.ONE)) < 0
        ? number(
            Exact.quotient(Exact.sum(Expression.ONE, rho), Exact.difference(Expression.ONE, rho)))
        : Optional.empty();
  }

  private static Matrix<Expression> hessian(Derivation derivation) {
    Matrix<Expression> h = Scaling.hessian(derivation);
    if (h.height() != 2) {
      throw new UnderivableException(Message.of("conditioning.two-variables"));
    }
    return h;
  }

  /** |b|/√(ad). */
  private static Expression rho(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    List<Expression> d = Scaling.diagonal(derivation);
    Expression rho =
        Exact.quotient(
            Exact.magnitude(h.at(0, 1)), Scaling.root(Exact.product(d.get(0), d.get(1))));
    if (Exact.signum(Exact.difference(rho, Expression.ONE)) >= 0) {
      throw new UnderivableException(Message.of("conditioning.not-a-bowl"));
    }
    return rho;
  }

  private static Expression squared(Derivation derivation) {
    Expression rho = rho(derivation);
    return Exact.product(rho, rho);
  }

  private static Expression unrooted(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    return Exact.quotient(Exact.magnitude(h.at(0, 1)), Exact.product(h.at(0, 0), h.at(1, 1)));
  }

  private static Optional<Value> inverted(Derivation derivation) {
    Expression rho = rho(derivation);
    return rho.equals(Expression.ZERO)
        ? Optional.empty()
        : number(
            Exact.quotient(Exact.difference(Expression.ONE, rho), Exact.sum(Expression.ONE, rho)));
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(ConditioningQuantities.JACOBI_MATRIX);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Scaling.condition(scaled(derivation)));
  }

  private static Matrix<Expression> scaled(Derivation derivation) {
    hessian(derivation);
    rho(derivation);
    return derivation.matrix(ConditioningQuantities.JACOBI_MATRIX);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    Expression rho = rho(derivation);
    Formula below = Lines.times(h.at(0, 0), h.at(1, 1));
    Explanation text =
        explain()
            .say("start")
            .equation(
                RHO,
                Formulas.fraction(
                    Formulas.of(Exact.magnitude(h.at(0, 1))),
                    Formulas.symbol("\\sqrt{" + below.tex() + "}", "sqrt(" + below.text() + ")")),
                Formulas.withRounded(rho))
            .say(
                "eigenvalues",
                Message.maths(Exact.sum(Expression.ONE, rho)),
                Message.maths(Exact.difference(Expression.ONE, rho)))
            .equation(
                Notation.KAPPA,
                Formulas.symbol("\\frac{1 + \\rho}{1 - \\rho}", "(1 + ρ)/(1 - ρ)"),
                Formulas.withRounded(derivation.scalar(gives())));
    if (rho.equals(Expression.ZERO)) {
      return text.say("round").passages();
    }
    return derivation.find(Quantities.CONDITION_NUMBER)
            instanceof Finding.Found(Value.Scalar(var before))
        ? text.say("before", Message.maths(Formulas.withRounded(before))).passages()
        : text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("jacobi-condition", "identity of trace and determinant", () -> holds(derivation))
        .list();
  }

  /** κ + 1/κ = 4ad/(ad − b²) − 2, and κ ≥ 1. */
  private static boolean holds(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    Expression kappa = derivation.scalar(ConditioningQuantities.JACOBI_CONDITION);
    Expression product = Expression.product(h.at(0, 0), h.at(1, 1));
    Expression determinant = Expression.difference(product, Expression.power(h.at(0, 1), 2));
    return Exact.signum(Expression.difference(kappa, Expression.ONE)) >= 0
        && Measured.same(
            Expression.product(
                Expression.sum(Expression.power(kappa, 2), Expression.ONE), determinant),
            Expression.product(
                kappa,
                Expression.difference(
                    Expression.product(Expression.of(4), product),
                    Expression.product(Expression.of(2), determinant))));
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
