package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Symbols;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Rational;

/**
 * The characteristic polynomial of a small symmetric matrix of constants, as expressions from the
 * leading coefficient down.
 */
record SymbolicPolynomial(Matrix<Expression> matrix, List<Expression> coefficients) {
  private static final int MAX_ROWS = 4;

  /** Empty above {@link #MAX_ROWS} rows: expressions swell. */
  static Optional<SymbolicPolynomial> of(Matrix<Expression> symmetric) {
    if (symmetric.height() > MAX_ROWS) {
      return Optional.empty();
    }
    List<Expression> coefficients =
        new LinearAlgebra<>(new Symbols())
            .characteristicPolynomial(symmetric).stream().map(Simplifier::expand).toList();
    return Optional.of(new SymbolicPolynomial(symmetric, coefficients));
  }

  /** Ascending, where all coefficients are rational, or where a cubic has a root that one sees. */
  Optional<List<Root>> roots() {
    return AffineForm.rational(new Matrix<>(List.of(coefficients)))
        .map(row -> rationalRoots(row.rows().getFirst()))
        .or(this::cubicRoots);
  }

  private static List<Root> rationalRoots(List<Rational> coefficients) {
    var roots = new ArrayList<Root>();
    IntegerPolynomial.primitive(coefficients.reversed())
        .squareFreeFactors()
        .forEach(factor ->
            ClosedForms.of(factor.polynomial())
                .forEach(root -> roots.addAll(Collections.nCopies(factor.multiplicity(), root))));
    return Ascending.sorted(roots);
  }

  /**
   * Zero and the entries of the diagonal are tried: in tridiagonal matrices one often is a root.
   */
  private Optional<List<Root>> cubicRoots() {
    if (matrix.height() != 3) {
      return Optional.empty();
    }
    return List.of(Expression.ZERO, matrix.at(0, 0), matrix.at(1, 1), matrix.at(2, 2)).stream()
        .distinct()
        .filter(this::isRoot)
        .findFirst()
        .map(this::deflated);
  }

  private boolean isRoot(Expression x) {
    Expression value = Expression.ZERO;
    for (Expression coefficient : coefficients) {
      value = Simplifier.expand(Expression.sum(Expression.product(value, x), coefficient));
    }
    return BlockSpectrum.isZero(value);
  }

  /** λ³ + aλ² + bλ + c = (λ − r)(λ² + (a + r)λ + b + (a + r) r). */
  private List<Root> deflated(Expression r) {
    Expression linear = Simplifier.expand(Expression.sum(coefficients.get(1), r));
    Expression constant = Expression.sum(coefficients.get(2), Expression.product(linear, r));
    Expression discriminant =
        Expression.difference(
            Expression.power(linear, 2), Expression.product(Expression.of(4), constant));
    return Ascending.merged(
        List.of(Root.of(r)), BlockSpectrum.pair(Expression.negate(linear), discriminant, constant));
  }
}
