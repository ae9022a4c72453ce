package org.saddlepoint.linear;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Field;
import org.saddlepoint.number.Rational;

/**
 * Proofs that determinants of constants vanish: they are written out by minors, not simplified, and
 * left to the normal form. False says nothing.
 */
final class SymbolicZeros {
  /** Rows up to which a determinant is written out. */
  private static final int MAX_ROWS = 6;

  private static final Minors<Expression> MINORS = new Minors<>(new Formulae());

  private SymbolicZeros() {}

  static boolean isSingular(Matrix<Expression> a) {
    return a.height() <= MAX_ROWS && vanishes(MINORS.determinant(a));
  }

  /**
   * Whether so many eigenvalues at least are zero: the coefficients of the characteristic
   * polynomial, sums of principal minors, vanish from the constant one on.
   */
  static boolean hasZeros(Matrix<Expression> a, int number) {
    return a.height() <= MAX_ROWS
        && IntStream.range(0, number)
            .allMatch(i -> vanishes(MINORS.sumOfPrincipalMinors(a, a.height() - i)));
  }

  private static boolean vanishes(Expression constant) {
    try {
      return BlockSpectrum.isZero(constant);
    } catch (ArithmeticException undecided) {
      return false;
    }
  }

  /** Expressions as they are written. */
  private record Formulae() implements Field<Expression> {
    @Override
    public Expression of(Rational value) {
      return Expression.of(value);
    }

    @Override
    public Expression add(Expression a, Expression b) {
      return Expression.sum(List.of(a, b));
    }

    @Override
    public Expression multiply(Expression a, Expression b) {
      return a.equals(Expression.ZERO) || b.equals(Expression.ZERO)
          ? Expression.ZERO
          : Expression.product(a, b);
    }

    @Override
    public Expression negate(Expression a) {
      return Expression.negate(a);
    }

    @Override
    public Expression reciprocal(Expression a) {
      return Expression.power(a, -1);
    }
  }
}
