package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What is taken for the range of curvatures. */
final class CurvatureRangeSlips {
  private CurvatureRangeSlips() {}

  static List<Slip> of() {
    return new FaultySteps(CalculusQuantities.CURVATURE_RANGE)
        .principal("H18", "axes-only", CurvatureRangeSlips::axes)
        .other("H18b", "from-zero", CurvatureRangeSlips::fromZero)
        .other("E11", "halved", CurvatureRangeSlips::halved)
        .slips();
  }

  /** From the smallest diagonal entry to the largest. */
  private static Optional<Value> axes(Derivation derivation) {
    Matrix<Expression> h = SecondOrder.hessian(derivation);
    if (Shapes.isDiagonal(h)) {
      return Optional.empty();
    }
    List<Expression> diagonal = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      diagonal.add(h.at(i, i));
    }
    return range(diagonal);
  }

  private static Optional<Value> fromZero(Derivation derivation) {
    List<Expression> values = new ArrayList<>(Exact.eigenvalues(derivation));
    if (values.stream().anyMatch(e -> Exact.signum(e) <= 0)) {
      return Optional.empty();
    }
    values.add(Expression.ZERO);
    return range(values);
  }

  private static Optional<Value> halved(Derivation derivation) {
    return range(Exact.eigenvalues(derivation).stream().map(Exact::half).toList());
  }

  private static Optional<Value> range(List<Expression> values) {
    List<Expression> sorted = values.stream().sorted(Exact.ORDER).toList();
    return Optional.of(CurvatureRangeRule.range(sorted.getFirst(), sorted.getLast()));
  }
}
