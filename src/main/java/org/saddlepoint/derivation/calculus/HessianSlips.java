package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.DerivativeRules;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.FaultyRules;
import org.saddlepoint.linear.Matrix;

/** Family H of the catalogue: what learners write for the matrix of second partials. */
final class HessianSlips {
  private final HessianRule rule;

  private HessianSlips(HessianRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(HessianRule rule) {
    var faulty = new HessianSlips(rule);
    return new FaultySteps(Quantities.HESSIAN)
        .principal("H1", "coefficients-only", faulty::coefficientsOnly)
        .principal("H2", "matrix-of-the-form", faulty::matrixOfTheForm)
        .principal("H3", "off-diagonal-halved", faulty::offDiagonalHalved)
        .principal("H4", "off-diagonal-doubled", d -> faulty.offDiagonal(d, Exact::doubled))
        .principal("H5", "off-diagonal-zero", d -> faulty.offDiagonal(d, h -> Expression.ZERO))
        .other("H6", "diagonal-swapped", faulty::diagonalSwapped)
        .principal("H7", "off-diagonal-sign", d -> faulty.offDiagonal(d, Exact::negate))
        .other("H8", "triangular", faulty::triangular)
        .other(
            "G3",
            "chain-factor-missing",
            d -> faulty.differentiated(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
        .other("G4", "exponent-kept", d -> faulty.differentiated(d, FaultyRules.EXPONENT_KEPT))
        .other(
            "G4b",
            "exponent-not-multiplied",
            d -> faulty.differentiated(d, FaultyRules.FACTOR_FORGOTTEN))
        .other(
            "G8",
            "product-of-derivatives",
            d -> faulty.differentiated(d, FaultyRules.DERIVATIVES_MULTIPLIED))
        .other("H12", "linear-terms-kept", faulty::linearTermsKept)
        .other("H13", "columns-swapped", faulty::columnsSwapped)
        .slips();
  }

  /** Of an entry in row i and column j, its faulty value. */
  private interface Entry {
    Expression of(Matrix<Expression> h, int i, int j);
  }

  private Matrix<Expression> right(Derivation derivation) {
    return rule.right(derivation);
  }

  private static Optional<Value> entries(Matrix<Expression> h, Entry faulty) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < h.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < h.width(); j++) {
        row.add(faulty.of(h, i, j));
      }
      rows.add(row);
    }
    return Optional.of(new Value.Grid(new Matrix<>(rows)));
  }

  /** Only where the Hessian is constant: of other functions there are no such coefficients. */
  private Optional<Value> ofQuadratic(Derivation derivation, Entry faulty) {
    Matrix<Expression> h = right(derivation);
    return Exact.isConstant(h) ? entries(h, faulty) : Optional.empty();
  }

  private Optional<Value> coefficientsOnly(Derivation derivation) {
    return ofQuadratic(derivation, (h, i, j) -> i == j ? Exact.half(h.at(i, i)) : h.at(i, j));
  }

  private Optional<Value> matrixOfTheForm(Derivation derivation) {
    return ofQuadratic(derivation, (h, i, j) -> Exact.half(h.at(i, j)));
  }

  private Optional<Value> offDiagonalHalved(Derivation derivation) {
    return Exact.isConstant(right(derivation))
        ? offDiagonal(derivation, Exact::half)
        : Optional.empty();
  }

  /** Cannot be told from the right way where there is nothing off the diagonal. */
  private Optional<Value> offDiagonal(
      Derivation derivation, Function<Expression, Expression> faulty) {
    Matrix<Expression> h = right(derivation);
    return Shapes.isDiagonal(h)
        ? Optional.empty()
        : entries(h, (m, i, j) -> i == j ? m.at(i, j) : faulty.apply(m.at(i, j)));
  }

  private Optional<Value> diagonalSwapped(Derivation derivation) {
    Matrix<Expression> h = right(derivation);
    return h.height() == 2
        ? entries(h, (m, i, j) -> i == j ? m.at(1 - i, 1 - i) : m.at(i, j))
        : Optional.empty();
  }

  private Optional<Value> triangular(Derivation derivation) {
    Matrix<Expression> h = right(derivation);
    return Shapes.isDiagonal(h)
        ? Optional.empty()
        : entries(h, (m, i, j) -> i > j ? Expression.ZERO : m.at(i, j));
  }

  private Optional<Value> linearTermsKept(Derivation derivation) {
    Map<String, Expression> origin = Exact.origin(derivation);
    List<Expression> linear =
        Exact.vector(derivation, Quantities.GRADIENT).stream()
            .map(partial -> Exact.at(partial, origin))
            .toList();
    return Exact.areZero(linear)
        ? Optional.empty()
        : ofQuadratic(
            derivation, (h, i, j) -> i == j ? Exact.sum(h.at(i, i), linear.get(i)) : h.at(i, j));
  }

  private Optional<Value> columnsSwapped(Derivation derivation) {
    Matrix<Expression> h = right(derivation);
    return h.height() == 2 ? entries(h, (m, i, j) -> m.at(i, 1 - j)) : Optional.empty();
  }

  /** Not where the faulty rule is never used: there it gives the right thing. */
  private Optional<Value> differentiated(Derivation derivation, DerivativeRules table) {
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<String> variables = derivation.variables();
    var differentiation = new Differentiation(table);
    Matrix<Expression> right = right(derivation);
    return entries(
            right, (h, i, j) -> differentiation.derivative(gradient.get(i), variables.get(j)))
        .filter(value -> !value.equals(new Value.Grid(right)));
  }
}
