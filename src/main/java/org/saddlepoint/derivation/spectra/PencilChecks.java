package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;

/** Checks of what is said of H + cB, by the inertia of that matrix at single numbers c. */
final class PencilChecks {
  private static final Expression LITTLE = Expression.of(1, 1000);

  private PencilChecks() {}

  /** Positive definite matrices are convex: two ends that hold settle everything between. */
  static boolean isRange(Pencil pencil, Value value) {
    if (!(value instanceof Value.Range(var low, var high))) {
      return false;
    }
    Expression inside = DefiniteRangeRule.between(low.map(Value.End::at), high.map(Value.End::at));
    return isDefinite(pencil, inside)
        && low.map(end -> isEnd(pencil, end, -1)).orElseGet(() -> goesOn(pencil, inside, -1))
        && high.map(end -> isEnd(pencil, end, 1)).orElseGet(() -> goesOn(pencil, inside, 1));
  }

  private static boolean isDefinite(Pencil pencil, Expression c) {
    return inertia(pencil, c).positive() == pencil.size();
  }

  private static Inertia inertia(Pencil pencil, Expression c) {
    return Congruence.ofConstants(pencil.at(c))
        .orElseThrow(() -> new ArithmeticException("a pivot is undecided"));
  }

  private static boolean isEnd(Pencil pencil, Value.End end, int side) {
    Inertia at = inertia(pencil, end.at());
    Expression beyond = Exact.sum(end.at(), Exact.product(Expression.of(side), LITTLE));
    return !end.isIncluded() && at.zero() > 0 && at.negative() == 0 && !isDefinite(pencil, beyond);
  }

  /** At distances up to a million, and in the limit: B has no eigenvalue of the wrong sign. */
  private static boolean goesOn(Pencil pencil, Expression from, int side) {
    boolean all = true;
    for (long distance = 10; all && distance <= 1_000_000; distance *= 10) {
      all = isDefinite(pencil, Exact.sum(from, Expression.of(side * distance)));
    }
    return all;
  }

  /** Each value makes the matrix singular, and there are as many as the determinant has zeros. */
  static boolean areSingular(Pencil pencil, List<Expression> values) {
    boolean all =
        values.stream().distinct().count() == values.size()
            && values.stream().allMatch(c -> Measured.isDeterminant(pencil.at(c), Expression.ZERO));
    return all && values.size() == changes(pencil, values);
  }

  /** Zeros told from the degree of the determinant, by differences at whole numbers. */
  private static int changes(Pencil pencil, List<Expression> values) {
    List<Expression> row = new ArrayList<>();
    for (int k = 0; k <= pencil.size(); k++) {
      row.add(Exact.ALGEBRA.determinant(pencil.at(Expression.of(7L * k + 3, 7))));
    }
    int degree = 0;
    for (int order = 1; row.size() > 1; order++) {
      List<Expression> next = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        next.add(Exact.difference(row.get(i), row.get(i - 1)));
      }
      row = next;
      if (!Exact.isZero(row.getFirst())) {
        degree = order;
      }
    }
    boolean isDouble = degree == 2 && values.size() == 1;
    return isDouble && isTouching(pencil, values.getFirst()) ? 1 : degree;
  }

  /** The determinant has the same sign on both sides. */
  private static boolean isTouching(Pencil pencil, Expression c) {
    Expression before = Exact.ALGEBRA.determinant(pencil.at(Exact.difference(c, LITTLE)));
    Expression after = Exact.ALGEBRA.determinant(pencil.at(Exact.sum(c, LITTLE)));
    return Exact.signum(before) == Exact.signum(after);
  }
}
