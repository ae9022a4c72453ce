package org.saddlepoint.linear;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;

/** Eigenvalues of symmetric matrices whose entries are constants. */
public final class Spectrum {
  private Spectrum() {}

  /**
   * Ascending, each as often as it occurs: closed forms where they are short (2×2 always), else
   * {@link Expression.Implicit}. Empty where the order cannot be decided.
   */
  public static Optional<List<Expression>> eigenvalues(Matrix<Expression> symmetric) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The signs of the eigenvalues, without tolerance; empty where one cannot be decided. */
  public static Optional<Inertia> inertia(Matrix<Expression> symmetric) {
    throw new UnsupportedOperationException("not yet");
  }
}
