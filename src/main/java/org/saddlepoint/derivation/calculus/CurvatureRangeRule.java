package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** All values that uᵀHu takes on unit vectors: from the smallest eigenvalue to the largest. */
final class CurvatureRangeRule extends NamedRule {
  private static final int DIGITS = 20;

  private final List<Slip> slips;

  CurvatureRangeRule() {
    super(CalculusQuantities.CURVATURE_RANGE, "hess.dircurv", Form.INTERVAL);
    slips = CurvatureRangeSlips.of();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> sorted = Exact.eigenvalues(derivation).stream().sorted(Exact.ORDER).toList();
    return range(sorted.getFirst(), sorted.getLast());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Value.Range range = (Value.Range) derivation.get(gives());
    Explanation text = explain().say("start");
    return text.show(
            Formulas.symbol(
                Formulas.of(low(range)).tex()
                    + " \\le \\mathbf{u}^\\mathsf{T}\\mathbf{H}\\mathbf{u} \\le "
                    + Formulas.of(high(range)).tex(),
                Formulas.of(low(range)).text() + " ≤ u^T H u ≤ " + Formulas.of(high(range)).text()))
        .say("reached")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("curvature-range", "pivots of H − λI at both ends", () -> isRight(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 1;
  }

  static Value range(Expression low, Expression high) {
    return new Value.Range(
        Optional.of(new Value.End(low, true)), Optional.of(new Value.End(high, true)));
  }

  private static Expression low(Value.Range range) {
    return range.low().map(Value.End::at).orElseThrow(ArithmeticException::new);
  }

  private static Expression high(Value.Range range) {
    return range.high().map(Value.End::at).orElseThrow(ArithmeticException::new);
  }

  /** H − λI has no negative pivot and a zero one at the low end, and so upwards at the high one. */
  private boolean isRight(Derivation derivation) {
    return derivation.get(gives()) instanceof Value.Range range
        && range.low().filter(Value.End::isIncluded).isPresent()
        && range.high().filter(Value.End::isIncluded).isPresent()
        && isEnd(derivation, low(range), Expression.ONE)
        && isEnd(derivation, high(range), Expression.MINUS_ONE);
  }

  private static boolean isEnd(Derivation derivation, Expression end, Expression sign) {
    if (derivation.isGiven(Quantities.EIGENVALUES)) {
      List<Expression> known = derivation.multiset(Quantities.EIGENVALUES);
      return known.contains(end)
          && known.stream()
              .allMatch(e -> Exact.signum(Exact.product(sign, Exact.difference(e, end))) >= 0);
    }
    Optional<Inertia> there = inertia(derivation, end, sign);
    return there.isPresent()
        ? there.get().negative() == 0 && there.get().zero() > 0
        : isNear(derivation, end, sign);
  }

  /** For roots that have no closed form: just before the end all is of one sign, beyond it not. */
  private static boolean isNear(Derivation derivation, Expression end, Expression sign) {
    Expression near =
        Expression.of(
            Rational.of(Constants.decimal(end, DIGITS).orElseThrow(ArithmeticException::new)));
    Expression little = Exact.product(sign, Expression.of(1, 1_000_000_000));
    return inertia(derivation, Exact.difference(near, little), sign)
            .filter(inertia -> inertia.negative() == 0)
            .isPresent()
        && inertia(derivation, Exact.sum(near, little), sign)
            .filter(inertia -> inertia.negative() > 0)
            .isPresent();
  }

  /** Of H − λI, or of λI − H. */
  private static Optional<Inertia> inertia(
      Derivation derivation, Expression lambda, Expression sign) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < h.width(); j++) {
        Expression entry = i == j ? Exact.difference(h.at(i, i), lambda) : h.at(i, j);
        row.add(Exact.product(sign, entry));
      }
      rows.add(row);
    }
    return Congruence.ofConstants(new Matrix<>(rows));
  }
}
