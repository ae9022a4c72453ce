package org.saddlepoint.derivation.conditioning;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;

/**
 * The largest and the smallest magnitude among eigenvalues. Of ascending numbers only the ends can
 * have the largest, and only the neighbours of zero the smallest: one comparison for each.
 *
 * @param signed whether one of the eigenvalues is negative
 */
record Magnitudes(Expression largest, Expression smallest, boolean signed) {

  static Magnitudes of(Derivation derivation) {
    List<Expression> ascending = Exact.eigenvalues(derivation);
    if (derivation.isGiven(Quantities.EIGENVALUES)) {
      ascending = new ArrayList<>(ascending);
      ascending.sort(Exact.ORDER);
    }
    List<Integer> signs = ascending.stream().map(Exact::signum).toList();
    int negative = (int) signs.stream().filter(sign -> sign < 0).count();
    boolean hasZero = signs.contains(0);
    int positive = (int) signs.stream().filter(sign -> sign > 0).count();
    Expression largest =
        negative == 0
            ? ascending.getLast()
            : positive == 0
                ? Exact.negate(ascending.getFirst())
                : furtherOut(ascending.getFirst(), ascending.getLast());
    Expression smallest =
        hasZero
            ? Expression.ZERO
            : negative == 0
                ? ascending.getFirst()
                : positive == 0
                    ? Exact.negate(ascending.getLast())
                    : furtherIn(ascending.get(negative - 1), ascending.get(negative));
    return new Magnitudes(largest, smallest, negative > 0);
  }

  private static Expression furtherOut(Expression negative, Expression positive) {
    return Exact.signum(Exact.sum(negative, positive)) < 0 ? Exact.negate(negative) : positive;
  }

  private static Expression furtherIn(Expression negative, Expression positive) {
    return Exact.signum(Exact.sum(negative, positive)) < 0 ? positive : Exact.negate(negative);
  }
}
