package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.STORED_CHANGES;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.STORED_STEPS;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What one step has taught: s, how the point moved, and y, how the gradient changed. */
record Pair(List<Expression> s, List<Expression> y) {
  /** The pair of the derivation. */
  static Pair of(Derivation derivation) {
    var pair =
        new Pair(
            Sized.constants(derivation, SECANT_STEP), Sized.constants(derivation, GRADIENT_CHANGE));
    requireMoved(pair.s);
    return pair;
  }

  /** Without a step nothing has been learnt. */
  static List<Expression> requireMoved(List<Expression> step) {
    if (Exact.areZero(step)) {
      throw new UnderivableException(Message.of("quasinewton.no-step"));
    }
    return step;
  }

  /** The pairs that are kept, oldest first: the single one where no tables of them are given. */
  static List<Pair> stored(Derivation derivation) {
    if (!derivation.isGiven(STORED_STEPS)) {
      return List.of(of(derivation).requireCurvature());
    }
    Matrix<Expression> steps = derivation.matrix(STORED_STEPS);
    Matrix<Expression> changes = derivation.matrix(STORED_CHANGES);
    if (steps.height() != changes.height()
        || !Exact.isConstant(steps)
        || !Exact.isConstant(changes)) {
      throw new UnderivableException(Message.of("derivation.sizes-differ"));
    }
    return IntStream.range(0, steps.height())
        .mapToObj(i -> new Pair(steps.rows().get(i), changes.rows().get(i)).requireCurvature())
        .toList();
  }

  Expression product() {
    return Vectors.dot(s, y);
  }

  /** ρ = 1/(sᵀy). */
  Expression rho() {
    return Exact.quotient(Expression.ONE, product());
  }

  Pair swapped() {
    return new Pair(y, s);
  }

  /** The updates keep a matrix positive definite only where sᵀy > 0. */
  Pair requireCurvature() {
    if (Exact.signum(product()) <= 0) {
      throw new UnderivableException(Message.of("quasinewton.no-curvature"));
    }
    return this;
  }
}
