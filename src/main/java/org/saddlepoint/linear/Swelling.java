package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * How long a determinant becomes that is written out by minors over entries that do not combine:
 * beyond a page nobody reads it, and working with it costs more than it tells.
 */
public final class Swelling {
  /** Nodes of the tree; some 2,000 characters. */
  private static final int MODEST = 400;

  private Swelling() {}

  /** Always of rational entries. */
  public static boolean isModest(Matrix<Expression> a) {
    Optional<Matrix<Rational>> rational = AffineForm.rational(a);
    return rational.isPresent()
        || (a.height() <= LinearAlgebra.SMALL && determinant(a, 0, 0) <= MODEST);
  }

  /** Whether the entries all together are no longer than that: elimination may use them. */
  static boolean areShort(Matrix<Expression> a) {
    return a.rows().stream().flatMap(List::stream).mapToLong(Swelling::size).sum() <= MODEST;
  }

  /** Of the rows from this one on, without the columns used by those above. */
  private static long determinant(Matrix<Expression> a, int row, int used) {
    if (row == a.height()) {
      return 0;
    }
    long size = 0;
    for (int j = 0; j < a.width(); j++) {
      Expression entry = a.at(row, j);
      if ((used >> j & 1) == 0 && !entry.equals(Expression.ZERO)) {
        long minor = determinant(a, row + 1, used | 1 << j);
        size += products(a, row + 1, used | 1 << j) * size(entry) + minor;
      }
    }
    return size;
  }

  /** How many products the minor has. */
  private static long products(Matrix<Expression> a, int row, int used) {
    if (row == a.height()) {
      return 1;
    }
    long terms = 0;
    for (int j = 0; j < a.width(); j++) {
      if ((used >> j & 1) == 0 && !a.at(row, j).equals(Expression.ZERO)) {
        terms += products(a, row + 1, used | 1 << j);
      }
    }
    return terms;
  }

  private static long size(Expression e) {
    return switch (e) {
      case Expression.Sum(var terms) -> 1 + terms.stream().mapToLong(Swelling::size).sum();
      case Expression.Product(var factors) -> 1 + factors.stream().mapToLong(Swelling::size).sum();
      case Expression.Power(var base, var exponent) -> 1 + size(base) + size(exponent);
      case Expression.Apply(var function, var argument) -> 1 + size(argument);
      case Expression.Constant c -> 1;
      case Expression.Pi pi -> 1;
      case Expression.Variable v -> 1;
      // Closed forms with it would have none themselves.
      case Expression.Implicit implicit -> MODEST;
    };
  }
}
