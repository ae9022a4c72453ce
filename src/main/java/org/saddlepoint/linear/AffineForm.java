package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Rational;

/**
 * A = αI + βB with a rational B: the Hessian of exp(q(x)) at a critical point of q, say, is a power
 * of e times a rational matrix. Its eigenvalues are α + βλ for those of B.
 */
record AffineForm(Expression shift, Expression scale, Matrix<Rational> rational) {

  static Optional<Matrix<Rational>> rational(Matrix<Expression> a) {
    return a.rows().stream().flatMap(List::stream).allMatch(Expression.Constant.class::isInstance)
        ? Optional.of(a.map(entry -> ((Expression.Constant) entry).value()))
        : Optional.empty();
  }

  static Optional<AffineForm> of(Matrix<Expression> a) {
    Optional<AffineForm> multiple = multiple(a);
    return multiple.isPresent() ? multiple : multiple(shifted(a, a.at(0, 0)), a.at(0, 0));
  }

  /** Where nothing is added to the diagonal. */
  static Optional<AffineForm> multiple(Matrix<Expression> a) {
    return multiple(a, Expression.ZERO);
  }

  private static Matrix<Expression> shifted(Matrix<Expression> a, Expression shift) {
    var rows = new ArrayList<List<Expression>>();
    for (int i = 0; i < a.height(); i++) {
      var row = new ArrayList<>(a.rows().get(i));
      row.set(i, Simplifier.simplify(Expression.difference(row.get(i), shift)));
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  private static Optional<AffineForm> multiple(Matrix<Expression> a, Expression shift) {
    Expression first =
        a.rows().stream()
            .flatMap(List::stream)
            .filter(entry -> !entry.equals(Expression.ZERO))
            .findFirst()
            .orElse(Expression.ONE);
    Expression unit = withoutNumber(first);
    return rational(a.map(entry -> ratio(entry, unit)))
        .filter(b -> isSigned(unit))
        .map(b -> new AffineForm(shift, unit, b));
  }

  private static Expression withoutNumber(Expression e) {
    if (e instanceof Expression.Constant) {
      return Expression.ONE;
    }
    return e instanceof Expression.Product(var factors)
            && factors.getFirst() instanceof Expression.Constant
        ? Expression.product(factors.subList(1, factors.size()))
        : e;
  }

  private static Expression ratio(Expression entry, Expression unit) {
    return entry instanceof Expression.Constant(Rational value) && value.isZero()
        ? entry
        : Simplifier.simplify(Expression.quotient(entry, unit));
  }

  private static boolean isSigned(Expression unit) {
    Sign sign = Constants.sign(unit);
    return sign == Sign.POSITIVE || sign == Sign.NEGATIVE;
  }

  private boolean isReversed() {
    return Constants.sign(scale) == Sign.NEGATIVE;
  }

  List<Root> eigenvalues() {
    List<Root> roots = RationalSpectrum.eigenvalues(rational);
    return (isReversed() ? roots.reversed() : roots)
        .stream()
            .map(root ->
                Root.of(
                    Simplifier.simplify(
                        Expression.sum(shift, Expression.product(scale, root.form())))))
            .toList();
  }

  /** Only where nothing is added to the diagonal. */
  Optional<Inertia> inertia() {
    if (!shift.equals(Expression.ZERO)) {
      return Optional.empty();
    }
    Inertia inertia = RationalSpectrum.inertia(rational);
    return Optional.of(isReversed() ? inertia.negate() : inertia);
  }
}
