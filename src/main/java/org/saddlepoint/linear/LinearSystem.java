package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;

/** Systems A x = b of constants with a symmetric A. */
public final class LinearSystem {
  /** Rows up to which formulae solve a system whose entries are not all rational. */
  private static final int FORMULAE = 4;

  /** Nodes of all entries of such a system, above two rows: products of them grow fast. */
  private static final int NODES = 80;

  private LinearSystem() {}

  /** Whether its solution has formulae of a bearable length. */
  public static boolean isShort(Matrix<Expression> a, List<Expression> b) {
    boolean rational = a.rows().stream().allMatch(LinearSystem::areRational) && areRational(b);
    int nodes = a.rows().stream().mapToInt(LinearSystem::nodes).sum() + nodes(b);
    return rational || a.height() <= 2 || (a.height() <= FORMULAE && nodes <= NODES);
  }

  private static int nodes(List<Expression> entries) {
    return entries.stream().mapToInt(LinearSystem::nodes).sum();
  }

  private static int nodes(Expression e) {
    return switch (e) {
      case Expression.Constant c -> 1;
      case Expression.Pi pi -> 1;
      case Expression.Variable v -> 1;
      case Expression.Implicit implicit -> 1;
      case Expression.Sum(var terms) -> 1 + nodes(terms);
      case Expression.Product(var factors) -> 1 + nodes(factors);
      case Expression.Power(var base, var exponent) -> 1 + nodes(base) + nodes(exponent);
      case Expression.Apply(var function, var argument) -> 1 + nodes(argument);
    };
  }

  private static boolean areRational(List<Expression> entries) {
    return entries.stream().allMatch(Expression.Constant.class::isInstance);
  }

  /**
   * The solution by its enclosures; empty where A is singular. Throws {@link ArithmeticException}
   * where that cannot be decided.
   */
  public static Optional<List<Expression>> enclosed(Matrix<Expression> a, List<Expression> b) {
    Inertia signs =
        Spectrum.inertia(a)
            .orElseThrow(() -> new ArithmeticException("whether it is singular is undecided"));
    return signs.zero() > 0 ? Optional.empty() : Optional.of(EnclosedSolution.all(a, b));
  }
}
