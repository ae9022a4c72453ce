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

/** What goes wrong where the equations of a quadratic's stationary point are solved. */
final class StationarySlips {
  private final StationaryPointRule rule;

  private StationarySlips(StationaryPointRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(StationaryPointRule rule) {
    var faulty = new StationarySlips(rule);
    return new FaultySteps(rule.gives())
        .principal("G13", "linear-terms-sign", faulty::negated)
        .principal("N5", "coupling-left-out", StationarySlips::elementwise)
        .principal("G5", "coordinates-swapped", faulty::swapped)
        .principal("N7", "determinant-missing", faulty::timesDeterminant)
        .other("N15", "half-hessian", faulty::doubled)
        .other("G14", "linear-terms-only", d -> Optional.of(vector(StationaryPointRule.linear(d))))
        .slips();
  }

  private static Value vector(List<Expression> entries) {
    return new Value.Vector(entries);
  }

  private List<Expression> right(Derivation derivation) {
    return rule.own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  private Optional<Value> changed(Derivation derivation, UnaryOperator<Expression> faulty) {
    List<Expression> right = right(derivation);
    return Exact.areZero(right)
        ? Optional.empty()
        : Optional.of(vector(right.stream().map(faulty).toList()));
  }

  private Optional<Value> negated(Derivation derivation) {
    return changed(derivation, Exact::negate);
  }

  private Optional<Value> doubled(Derivation derivation) {
    return changed(derivation, Exact::doubled);
  }

  private Optional<Value> swapped(Derivation derivation) {
    return right(derivation).size() == 2
        ? Optional.of(vector(right(derivation).reversed()))
        : Optional.empty();
  }

  private Optional<Value> timesDeterminant(Derivation derivation) {
    Expression determinant = Exact.ALGEBRA.determinant(StationaryPointRule.matrix(derivation));
    return determinant.equals(Expression.ONE)
        ? Optional.empty()
        : changed(derivation, e -> Exact.product(determinant, e));
  }

  /** −bᵢ/Hᵢᵢ, as if the variables did not meet. */
  private static Optional<Value> elementwise(Derivation derivation) {
    Matrix<Expression> h = StationaryPointRule.matrix(derivation);
    List<Expression> b = StationaryPointRule.linear(derivation);
    List<Expression> faulty = new ArrayList<>();
    for (int i = 0; i < b.size(); i++) {
      faulty.add(Exact.negate(Exact.quotient(b.get(i), h.at(i, i))));
    }
    return Shapes.isDiagonal(h) ? Optional.empty() : Optional.of(vector(faulty));
  }
}
