package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.ClosedForms.Root;

/**
 * Eigenvalues of symmetric matrices whose entries are constants. The matrix is split into its
 * blocks first. Rational blocks are solved exactly; of the others, those of two rows, multiples of
 * rational ones and those with a rational characteristic polynomial in closed form, the rest by
 * enclosures.
 */
public final class Spectrum {
  private Spectrum() {}

  /**
   * Ascending, each as often as it occurs: closed forms where they are short, else {@link
   * Expression.Implicit}. Empty where the order cannot be decided. A matrix that is not symmetric
   * is an {@link IllegalArgumentException}. With variables in its entries, a matrix of up to two
   * rows that is no diagonal one has its eigenvalues as functions, in the order they have
   * everywhere.
   */
  public static Optional<List<Expression>> eigenvalues(Matrix<Expression> symmetric) {
    if (!isSymmetric(symmetric)) {
      return Optional.empty();
    }
    if (hasVariables(symmetric)) {
      return BlockSpectrum.functions(symmetric);
    }
    try {
      List<Root> all = List.of();
      for (Matrix<Expression> block : Blocks.of(symmetric, BlockSpectrum::isZero)) {
        all = Ascending.merged(all, BlockSpectrum.eigenvalues(block));
      }
      return Optional.of(Ascending.named(all));
    } catch (UndecidedOrderException undecided) {
      return Optional.empty();
    }
  }

  /** The signs of the eigenvalues, without tolerance; empty where one cannot be decided. */
  public static Optional<Inertia> inertia(Matrix<Expression> symmetric) {
    if (!isSymmetric(symmetric) || hasVariables(symmetric)) {
      return Optional.empty();
    }
    var inertia = new Inertia(0, 0, 0);
    for (Matrix<Expression> block : Blocks.of(symmetric, BlockSpectrum::isZero)) {
      Optional<Inertia> part = BlockSpectrum.inertia(block);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      inertia = inertia.plus(part.get());
    }
    return Optional.of(inertia);
  }

  /** False where that cannot be decided. */
  private static boolean isSymmetric(Matrix<Expression> a) {
    if (!a.isSquare()) {
      throw new IllegalArgumentException("not a square matrix");
    }
    boolean decided = true;
    for (int i = 0; i < a.height(); i++) {
      for (int j = 0; j < i; j++) {
        Decision same = same(a.at(i, j), a.at(j, i));
        if (same == Decision.NO) {
          throw new IllegalArgumentException("not a symmetric matrix");
        }
        decided &= same == Decision.YES;
      }
    }
    return decided;
  }

  private static Decision same(Expression a, Expression b) {
    if (a.equals(b)) {
      return Decision.YES;
    }
    Expression difference = Expression.difference(a, b);
    if (Vocabulary.variablesOf(difference).isEmpty()) {
      return Constants.equal(a, b);
    }
    boolean vanishes = Simplifier.expand(difference).equals(Expression.ZERO);
    return vanishes ? Decision.YES : Decision.UNDECIDED;
  }

  private static boolean hasVariables(Matrix<Expression> a) {
    return a.rows().stream()
        .flatMap(List::stream)
        .anyMatch(entry ->
            !(entry instanceof Expression.Constant) && !Vocabulary.variablesOf(entry).isEmpty());
  }
}
