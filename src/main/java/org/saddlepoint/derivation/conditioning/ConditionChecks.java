package org.saddlepoint.derivation.conditioning;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * Certificates of condition numbers. With two eigenvalues, κ + 1/κ = |tr²/det − 2|, which needs no
 * eigenvalue; with more, |λ|max = κ |λ|min.
 */
final class ConditionChecks {
  private ConditionChecks() {}

  static List<Certificate> of(Derivation derivation) {
    Checks checks = new Checks(derivation, Quantities.CONDITION_NUMBER);
    return isFromMatrix(derivation) && hessian(derivation).height() == 2
        ? checks
            .check(
                "condition-identity",
                "identity of trace and determinant",
                () -> holdsForTwo(derivation))
            .list()
        : checks
            .check("condition-product", "product with the smallest", () -> holds(derivation))
            .list();
  }

  private static boolean isFromMatrix(Derivation derivation) {
    return !derivation.isGiven(Quantities.EIGENVALUES)
        && !derivation.isGiven(Quantities.CHARACTERISTIC_POLYNOMIAL)
        && !derivation.isGiven(Quantities.TRACE)
        && !derivation.isGiven(Quantities.DETERMINANT);
  }

  private static Matrix<Expression> hessian(Derivation derivation) {
    return derivation.matrix(Quantities.HESSIAN_AT_POINT);
  }

  /** (κ² + 1) |det| = κ |tr² − 2 det|, and κ ≥ 1, for 1/κ fulfils the equation as well. */
  private static boolean holdsForTwo(Derivation derivation) {
    Matrix<Expression> h = hessian(derivation);
    Expression trace = Expression.sum(h.at(0, 0), h.at(1, 1));
    Expression determinant =
        Expression.difference(
            Expression.product(h.at(0, 0), h.at(1, 1)), Expression.product(h.at(0, 1), h.at(1, 0)));
    return switch (derivation.get(Quantities.CONDITION_NUMBER)) {
      case Value.Infinity i -> Exact.isZero(determinant) && !Exact.isZero(trace);
      case Value.Scalar(var kappa) ->
          isAtLeastOne(kappa)
              && Measured.same(
                  Expression.product(
                      Expression.sum(Expression.power(kappa, 2), Expression.ONE),
                      Exact.magnitude(determinant)),
                  Expression.product(
                      kappa,
                      Exact.magnitude(
                          Expression.difference(
                              Expression.power(trace, 2),
                              Expression.product(Expression.of(2), determinant)))));
      case Value other -> false;
    };
  }

  private static boolean isAtLeastOne(Expression kappa) {
    return Exact.signum(Expression.difference(kappa, Expression.ONE)) >= 0;
  }

  private static boolean holds(Derivation derivation) {
    List<Expression> squares = new ArrayList<>();
    for (Expression eigenvalue : derivation.multiset(Quantities.EIGENVALUES)) {
      squares.add(Expression.power(eigenvalue, 2));
    }
    squares.sort(Exact.ORDER);
    return switch (derivation.get(Quantities.CONDITION_NUMBER)) {
      case Value.Infinity i -> Exact.isZero(squares.getFirst()) && !Exact.isZero(squares.getLast());
      case Value.Scalar(var kappa) ->
          isAtLeastOne(kappa)
              && !Exact.isZero(squares.getFirst())
              && Measured.same(
                  Expression.product(Expression.power(kappa, 2), squares.getFirst()),
                  squares.getLast());
      case Value other -> false;
    };
  }
}
