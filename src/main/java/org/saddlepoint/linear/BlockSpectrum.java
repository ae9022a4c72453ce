package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.ClosedForms.Root;
import org.saddlepoint.number.Rational;

/** Eigenvalues and inertia of one block of a symmetric matrix of constants. */
final class BlockSpectrum {
  private BlockSpectrum() {}

  static List<Root> eigenvalues(Matrix<Expression> block) {
    Optional<Matrix<Rational>> rational = rational(block);
    if (rational.isPresent()) {
      return RationalSpectrum.eigenvalues(rational.get());
    }
    if (block.height() == 1) {
      return List.of(Root.of(block.at(0, 0)));
    }
    if (block.height() == 2) {
      return pair(block.at(0, 0), block.at(0, 1), block.at(1, 1));
    }
    throw new UndecidedOrderException();
  }

  static Optional<Inertia> inertia(Matrix<Expression> block) {
    return rational(block).map(RationalSpectrum::inertia);
  }

  private static Optional<Matrix<Rational>> rational(Matrix<Expression> block) {
    return block.rows().stream()
            .flatMap(List::stream)
            .allMatch(Expression.Constant.class::isInstance)
        ? Optional.of(block.map(entry -> ((Expression.Constant) entry).value()))
        : Optional.empty();
  }

  /** (a + d ∓ √((a − d)² + 4b²)) / 2 of [[a, b], [b, d]]: real whatever the entries are. */
  private static List<Root> pair(Expression a, Expression b, Expression d) {
    Expression trace = Expression.sum(a, d);
    Expression discriminant =
        Expression.sum(
            Expression.power(Expression.difference(a, d), 2),
            Expression.product(Expression.of(4), Expression.power(b, 2)));
    Expression root = Expression.sqrt(Simplifier.expand(discriminant));
    return List.of(
        Root.of(half(Expression.difference(trace, root))),
        Root.of(half(Expression.sum(trace, root))));
  }

  private static Expression half(Expression e) {
    return Simplifier.simplify(Expression.product(Expression.of(Rational.HALF), e));
  }
}
