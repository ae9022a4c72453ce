package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;

/**
 * Whether f lies above, below or level with its value at the point, at many points near it: on the
 * curves (a εⁱ, b εʲ, …) for small whole a, b and i, j from 1 to 3. No proof of an extremum, but a
 * saddle is seen, and so is what is level.
 */
record Neighbourhood(boolean isHigher, boolean isLower, boolean isLevel) {
  private static final Expression SMALL = Expression.of(1, 64);
  private static final int REACH = 3;
  private static final int POWERS = 3;

  static Neighbourhood of(Derivation derivation) {
    Expression f = Along.objective(derivation);
    Expression level = Exact.at(f, Exact.point(derivation));
    boolean higher = false;
    boolean lower = false;
    boolean same = false;
    for (List<Expression> shift : shifts(derivation.dimension(), SMALL)) {
      int sign = Exact.signum(Exact.difference(Exact.at(f, moved(derivation, shift)), level));
      higher |= sign > 0;
      lower |= sign < 0;
      same |= sign == 0;
    }
    return new Neighbourhood(higher, lower, same);
  }

  static Map<String, Expression> moved(Derivation derivation, List<Expression> shift) {
    Map<String, Expression> values = new HashMap<>();
    List<Expression> start = Along.point(derivation);
    for (int i = 0; i < start.size(); i++) {
      values.put(derivation.variables().get(i), Exact.sum(start.get(i), shift.get(i)));
    }
    return values;
  }

  /** Straight ones first, then those that are bent; each with all its signs. */
  static List<List<Expression>> shifts(int dimension, Expression small) {
    List<List<Expression>> all = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < dimension; i++) {
      List<List<Expression>> longer = new ArrayList<>();
      for (List<Expression> shift : all) {
        for (Expression entry : entries(small, dimension)) {
          List<Expression> with = new ArrayList<>(shift);
          with.add(entry);
          longer.add(with);
        }
      }
      all = longer;
    }
    all.removeIf(shift -> shift.stream().allMatch(Expression.ZERO::equals));
    return all;
  }

  /** With three coordinates fewer, for there are many together. */
  private static List<Expression> entries(Expression small, int dimension) {
    List<Expression> entries = new ArrayList<>(List.of(Expression.ZERO));
    int reach = dimension > 2 ? 1 : REACH;
    for (int power = 1; power <= (dimension > 2 ? 2 : POWERS); power++) {
      for (int k = 1; k <= reach; k++) {
        Expression size =
            Exact.product(Expression.of(k), Simplifier.simplify(Expression.power(small, power)));
        entries.add(size);
        entries.add(Exact.negate(size));
      }
    }
    return entries;
  }

  boolean isClass(String word) {
    return switch (word) {
      case HigherOrderRule.MINIMUM -> isHigher && !isLower && !isLevel;
      case HigherOrderRule.MAXIMUM -> isLower && !isHigher && !isLevel;
      case HigherOrderRule.WEAK_MINIMUM -> isHigher && !isLower && isLevel;
      case HigherOrderRule.WEAK_MAXIMUM -> isLower && !isHigher && isLevel;
      case Judgements.SADDLE -> isHigher && isLower;
      default -> false;
    };
  }
}
