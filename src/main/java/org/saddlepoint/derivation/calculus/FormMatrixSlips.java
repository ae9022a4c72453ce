package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** What is taken for the matrix of a quadratic function, and for its linear part. */
final class FormMatrixSlips {
  private FormMatrixSlips() {}

  static List<Slip> of() {
    return new FaultySteps(CalculusQuantities.FORM_MATRIX)
        .principal("H23", "hessian-itself", d -> grid(d, h -> h, h -> h))
        .principal("H1", "mixed-coefficient-whole", d -> grid(d, Exact::half, h -> h))
        .other("H5", "mixed-left-out", d -> grid(d, Exact::half, h -> Expression.ZERO))
        .slips();
  }

  static List<Slip> ofVector() {
    return new FaultySteps(CalculusQuantities.FORM_VECTOR)
        .principal("G13", "sign", d -> vector(d, Exact::negate))
        .other("H23", "halved", d -> vector(d, Exact::half))
        .slips();
  }

  private static Optional<Value> grid(
      Derivation derivation, UnaryOperator<Expression> diagonal, UnaryOperator<Expression> other) {
    Matrix<Expression> h = StationaryPointRule.matrix(derivation);
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < h.width(); j++) {
        row.add(i == j ? diagonal.apply(h.at(i, j)) : other.apply(h.at(i, j)));
      }
      rows.add(row);
    }
    Matrix<Expression> faulty = new Matrix<>(rows);
    return faulty.equals(h.map(Exact::half))
        ? Optional.empty()
        : Optional.of(new Value.Grid(faulty));
  }

  private static Optional<Value> vector(Derivation derivation, UnaryOperator<Expression> faulty) {
    List<Expression> b = StationaryPointRule.linear(derivation);
    return Exact.areZero(b)
        ? Optional.empty()
        : Optional.of(new Value.Vector(b.stream().map(faulty).toList()));
  }
}
