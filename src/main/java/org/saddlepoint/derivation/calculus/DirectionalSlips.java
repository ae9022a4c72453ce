package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What goes wrong with the curvature along a direction. */
final class DirectionalSlips {
  private DirectionalSlips() {}

  static List<Slip> of() {
    return new FaultySteps(CalculusQuantities.DIRECTIONAL_CURVATURE)
        .principal("H16", "not-normalised", DirectionalSlips::unscaled)
        .principal("H16b", "divided-by-length", DirectionalSlips::dividedByLength)
        .principal("H5", "cross-term-left-out", d -> crossTerm(d, 0))
        .principal("T2", "cross-term-once", d -> crossTerm(d, 1))
        .other("H17", "components-not-squared", DirectionalSlips::notSquared)
        .slips();
  }

  private static List<Expression> v(Derivation derivation) {
    return SecondOrder.given(derivation, Quantities.DIRECTION);
  }

  private static Optional<Value> unscaled(Derivation derivation) {
    return Directions.isUnit(derivation)
        ? Optional.empty()
        : scalar(Vectors.form(SecondOrder.hessian(derivation), v(derivation)));
  }

  private static Optional<Value> dividedByLength(Derivation derivation) {
    Expression form = Vectors.form(SecondOrder.hessian(derivation), v(derivation));
    return Directions.isUnit(derivation)
        ? Optional.empty()
        : scalar(Exact.quotient(form, Directions.length(v(derivation))));
  }

  /** The mixed products counted so many times instead of twice. */
  private static Optional<Value> crossTerm(Derivation derivation, int times) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    List<Expression> v = v(derivation);
    if (Shapes.isDiagonal(h)) {
      return Optional.empty();
    }
    Expression sum = Expression.ZERO;
    for (int i = 0; i < v.size(); i++) {
      for (int j = i; j < (times == 0 ? i + 1 : v.size()); j++) {
        sum = Exact.sum(sum, Exact.product(h.at(i, j), v.get(i), v.get(j)));
      }
    }
    return scalar(Exact.quotient(sum, Vectors.dot(v, v)));
  }

  /** Σ Hᵢᵢvᵢ: the diagonal weighted by the components. */
  private static Optional<Value> notSquared(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    List<Expression> v = v(derivation);
    Expression sum = Expression.ZERO;
    for (int i = 0; i < v.size(); i++) {
      sum = Exact.sum(sum, Exact.product(h.at(i, i), v.get(i)));
    }
    return scalar(sum);
  }

  private static Optional<Value> scalar(Expression value) {
    return Optional.of(new Value.Scalar(value));
  }
}
