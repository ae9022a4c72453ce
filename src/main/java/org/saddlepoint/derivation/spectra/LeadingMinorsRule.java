package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The determinants of the upper left corners (Sylvester). */
final class LeadingMinorsRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(Quantities.LEADING_MINORS)
          .principal("C1", "diagonal", LeadingMinorsRule::diagonal)
          .other("E4", "off-diagonal-added", LeadingMinorsRule::added)
          .slips();

  LeadingMinorsRule() {
    super(Quantities.LEADING_MINORS, "def.test", Form.VECTOR);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(minors(Given.hessian(derivation)));
  }

  static List<Expression> minors(Matrix<Expression> hessian) {
    List<Expression> minors = new ArrayList<>();
    for (int size = 1; size <= hessian.height(); size++) {
      minors.add(Exact.ALGEBRA.determinant(corner(hessian, size)));
    }
    return minors;
  }

  static Matrix<Expression> corner(Matrix<Expression> matrix, int size) {
    return new Matrix<>(
        matrix.rows().stream().limit(size).map(row -> row.subList(0, size)).toList());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> minors = derivation.vector(Quantities.LEADING_MINORS);
    Explanation text = explain().say("start");
    write(text, hessian, minors);
    return text.passages();
  }

  /** A line for each. */
  static void write(Explanation text, Matrix<Expression> hessian, List<Expression> minors) {
    for (int size = 1; size <= minors.size(); size++) {
      text.equation(
          Formulas.symbol("\\Delta_{" + size + "}", "Δ" + size),
          substituted(corner(hessian, size)),
          Formulas.of(minors.get(size - 1)));
    }
  }

  private static Formula substituted(Matrix<Expression> corner) {
    return switch (corner.height()) {
      case 1 -> Formulas.of(corner.at(0, 0));
      case 2 -> Lines.determinantOfTwo(corner);
      case 3 -> Lines.determinantOfThree(corner);
      default -> Formulas.join(Formulas.symbol("\\det", "det"), Formulas.matrix(corner));
    };
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("leading-minors", "elimination", () -> areDeterminants(derivation))
        .list();
  }

  private static boolean areDeterminants(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> minors = derivation.vector(Quantities.LEADING_MINORS);
    boolean all = minors.size() == hessian.height();
    for (int size = 1; all && size <= minors.size(); size++) {
      all = Measured.isDeterminant(corner(hessian, size), minors.get(size - 1));
    }
    return all;
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    return hessian.height() == 1
        ? Optional.empty()
        : Optional.of(new Value.Vector(Given.diagonalEntries(hessian)));
  }

  private static Optional<Value> added(Derivation derivation) {
    return PolynomialSlips.added(derivation)
        .map(coefficients ->
            new Value.Vector(List.of(Given.hessian(derivation).at(0, 0), coefficients.getLast())));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int cost = 0;
    for (int size = 1; size <= Given.hessian(derivation).height(); size++) {
      cost += Given.costOfDeterminant(size);
    }
    return cost;
  }
}
