package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Expression;

/**
 * What two polynomials in x and y leave when y is eliminated: the resultant, whose roots hold the x
 * of all common zeros. By its values at whole numbers, one more of them than its degree, and
 * Newton's divided differences.
 */
final class Resultant {
  private Resultant() {}

  static Univariate of(Polynomial p, Polynomial q, int eliminated, int kept) {
    int degree = degree(p, q, eliminated, kept);
    List<Expression> places = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    Polynomial first = p.in(eliminated).getLast();
    Polynomial second = q.in(eliminated).getLast();
    for (long k = 0; places.size() <= degree; k = k > 0 ? -k : 1 - k) {
      Expression x = Coefficient.of(k);
      // Where a leading coefficient is zero, the resultant of what is left is another number.
      if (!first.with(kept, x).isZero() && !second.with(kept, x).isZero()) {
        places.add(x);
        values.add(at(p, x, kept, eliminated).resultant(at(q, x, kept, eliminated)));
      }
    }
    return interpolated(places, values);
  }

  private static Univariate at(Polynomial p, Expression x, int kept, int eliminated) {
    return p.with(kept, x).univariate(eliminated);
  }

  /** Not less than that of the resultant. */
  private static int degree(Polynomial p, Polynomial q, int eliminated, int kept) {
    int rows = q.degree(eliminated) * p.degree(kept) + p.degree(eliminated) * q.degree(kept);
    return Math.min(rows, p.totalDegree() * q.totalDegree());
  }

  private static Univariate interpolated(List<Expression> places, List<Expression> values) {
    List<Expression> differences = new ArrayList<>(values);
    for (int order = 1; order < places.size(); order++) {
      for (int i = places.size() - 1; i >= order; i--) {
        Expression above = minus(differences.get(i), differences.get(i - 1));
        Expression below = minus(places.get(i), places.get(i - order));
        differences.set(i, Coefficient.divide(above, below));
      }
    }
    List<Expression> result = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      // Horner's scheme: the result times (x − place), plus the difference.
      List<Expression> next = new ArrayList<>(result);
      next.addFirst(Expression.ZERO);
      for (int j = 0; j < result.size(); j++) {
        Expression taken = Coefficient.multiply(places.get(i), result.get(j));
        next.set(j, minus(next.get(j), taken));
      }
      next.set(0, Coefficient.add(next.getFirst(), differences.get(i)));
      result = next;
    }
    return new Univariate(result);
  }

  private static Expression minus(Expression a, Expression b) {
    return Coefficient.add(a, Coefficient.negate(b));
  }
}
