package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_A;
import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_A_INVERSE;
import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_G;
import static org.saddlepoint.derivation.deep.DeepQuantities.FACTOR_G_INVERSE;
import static org.saddlepoint.derivation.deep.DeepQuantities.KFAC_GRADIENT;
import static org.saddlepoint.derivation.deep.DeepQuantities.KRONECKER_ENTRY;
import static org.saddlepoint.derivation.deep.DeepQuantities.LAYER_GRADIENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * A layer's Fisher matrix as A ⊗ G, the block in row i and column j being a_ij G. As vec stacks
 * columns, (A ⊗ G) vec V = vec(G V Aᵀ), so (A ⊗ G)⁻¹ vec V = vec(G⁻¹ V A⁻¹) where A is symmetric.
 * J. Martens and R. Grosse, Optimizing neural networks with Kronecker-factored approximate
 * curvature, 2015 (arXiv 1503.05671).
 */
final class KroneckerRules {
  private static final String SKILL = "dl.kfac";

  static final List<Rule> ALL =
      List.of(
          entry(),
          inverse(FACTOR_A_INVERSE, FACTOR_A),
          inverse(FACTOR_G_INVERSE, FACTOR_G),
          gradient());

  private KroneckerRules() {}

  static Matrix<Expression> factor(Derivation derivation, Quantity quantity) {
    Matrix<Expression> factor = Sized.square(derivation, quantity);
    if (!factor.isSymmetric()) {
      throw new UnderivableException(Message.of("deep.not-symmetric"));
    }
    return factor;
  }

  /** V, with a row for each of G's and a column for each of A's. */
  static Matrix<Expression> layer(Derivation derivation) {
    return Sized.matrix(
        derivation,
        LAYER_GRADIENT,
        factor(derivation, FACTOR_G).height(),
        factor(derivation, FACTOR_A).height());
  }

  /** Where an entry of A ⊗ G comes from, counted from 0. */
  record Place(int outerRow, int outerColumn, int innerRow, int innerColumn) {
    static Place of(Derivation derivation, int innerSize) {
      int size = factor(derivation, FACTOR_A).height() * factor(derivation, FACTOR_G).height();
      int row = Sized.index(derivation, DeepQuantities.ROW, size) - 1;
      int column = Sized.index(derivation, DeepQuantities.COLUMN, size) - 1;
      return new Place(row / innerSize, column / innerSize, row % innerSize, column % innerSize);
    }
  }

  static Place place(Derivation derivation) {
    return Place.of(derivation, factor(derivation, FACTOR_G).height());
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  private static Rule entry() {
    return ComposedRule.of(KRONECKER_ENTRY, SKILL, Form.NUMBER)
        .value(d -> new Value.Scalar(Exact.product(outer(d), inner(d))))
        .text(KroneckerText::entry)
        .check("kronecker-entry", "the product with a unit vector", KroneckerRules::isEntry)
        .slips(
            new FaultySteps(KRONECKER_ENTRY)
                .principal("F1", "factors-swapped", KroneckerRules::swapped)
                .principal("F3", "added", d -> number(Exact.sum(outer(d), inner(d))))
                .other("F3b", "outer-alone", d -> number(outer(d))))
        .cost(d -> 4)
        .rule();
  }

  static Expression outer(Derivation derivation) {
    Place place = place(derivation);
    return factor(derivation, FACTOR_A).at(place.outerRow(), place.outerColumn());
  }

  static Expression inner(Derivation derivation) {
    Place place = place(derivation);
    return factor(derivation, FACTOR_G).at(place.innerRow(), place.innerColumn());
  }

  /** The entry of G ⊗ A. */
  private static Optional<Value> swapped(Derivation derivation) {
    Matrix<Expression> a = factor(derivation, FACTOR_A);
    Place place = Place.of(derivation, a.height());
    return number(
        Exact.product(
            factor(derivation, FACTOR_G).at(place.outerRow(), place.outerColumn()),
            a.at(place.innerRow(), place.innerColumn())));
  }

  /** (A ⊗ G) e_c = vec(G E Aᵀ), where E is e_c as a matrix. */
  private static boolean isEntry(Derivation derivation) {
    Matrix<Expression> a = factor(derivation, FACTOR_A);
    Matrix<Expression> g = factor(derivation, FACTOR_G);
    int size = a.height() * g.height();
    int column = Sized.index(derivation, DeepQuantities.COLUMN, size) - 1;
    List<List<Expression>> columns = new ArrayList<>();
    for (int j = 0; j < a.height(); j++) {
      List<Expression> entries = new ArrayList<>();
      for (int i = 0; i < g.height(); i++) {
        entries.add(columns.size() * g.height() + i == column ? Expression.ONE : Expression.ZERO);
      }
      columns.add(entries);
    }
    Matrix<Expression> unit = new Matrix<>(columns).transpose();
    List<Expression> image =
        Vectors.raw(Vectors.raw(g, unit), a.transpose()).transpose().rows().stream()
            .flatMap(List::stream)
            .toList();
    int row = Sized.index(derivation, DeepQuantities.ROW, size) - 1;
    return Measured.same(image.get(row), derivation.scalar(KRONECKER_ENTRY));
  }

  private static Rule inverse(Quantity gives, Quantity of) {
    return ComposedRule.of(gives, SKILL, Form.MATRIX)
        .value(d -> new Value.Grid(Vectors.inverse(factor(d, of))))
        .text((d, text) -> KroneckerText.inverse(d, of, gives, text))
        .check("factor-inverse", "the product of both", d -> isInverse(d, of, gives))
        .slips(
            new FaultySteps(gives)
                .principal("N8", "diagonal-not-swapped", d -> adjugate(d, of, false, true))
                .principal("N9", "signs-kept", d -> adjugate(d, of, true, false))
                .other("N7", "determinant-missing", d -> determinantMissing(d, of))
                .other("N16", "entrywise-reciprocal", d -> entrywise(d, of)))
        .cost(d -> 6)
        .rule();
  }

  private static boolean isInverse(Derivation derivation, Quantity of, Quantity gives) {
    Matrix<Expression> factor = factor(derivation, of);
    Matrix<Expression> inverse = Sized.matrix(derivation, gives, factor.height(), factor.height());
    return Vectors.same(Vectors.raw(factor, inverse), Exact.ALGEBRA.identity(factor.height()));
  }

  /** Of two rows; where there is nothing beside the diagonal the signs do not matter. */
  private static Optional<Value> adjugate(
      Derivation derivation, Quantity of, boolean isSwapped, boolean isSigned) {
    Matrix<Expression> m = factor(derivation, of);
    if (m.height() != 2 || Vectors.isDiagonal(m)) {
      return Optional.empty();
    }
    Expression determinant = Exact.ALGEBRA.determinant(m);
    Expression beside = isSigned ? Exact.negate(m.at(0, 1)) : m.at(0, 1);
    Matrix<Expression> faulty =
        Matrix.of(
            List.of(isSwapped ? m.at(1, 1) : m.at(0, 0), beside),
            List.of(beside, isSwapped ? m.at(0, 0) : m.at(1, 1)));
    return Optional.of(new Value.Grid(faulty.map(e -> Exact.quotient(e, determinant))));
  }

  private static Optional<Value> determinantMissing(Derivation derivation, Quantity of) {
    Matrix<Expression> m = factor(derivation, of);
    Expression determinant = Exact.ALGEBRA.determinant(m);
    return determinant.equals(Expression.ONE)
        ? Optional.empty()
        : Optional.of(new Value.Grid(Vectors.inverse(m).map(e -> Exact.product(determinant, e))));
  }

  /** Where the factor is diagonal that is right, but for the division by zero. */
  private static Optional<Value> entrywise(Derivation derivation, Quantity of) {
    return Optional.of(
        new Value.Grid(
            factor(derivation, of)
                .map(e -> Exact.isZero(e) ? e : Exact.quotient(Expression.ONE, e))));
  }

  private static Rule gradient() {
    return ComposedRule.of(KFAC_GRADIENT, SKILL, Form.MATRIX)
        .needs(FACTOR_A_INVERSE, FACTOR_G_INVERSE)
        .value(d ->
            new Value.Grid(
                triple(
                    inverse(d, FACTOR_G, FACTOR_G_INVERSE),
                    layer(d),
                    inverse(d, FACTOR_A, FACTOR_A_INVERSE))))
        .text(KroneckerText::gradient)
        .check(
            "kfac-gradient",
            "multiplying by both factors again",
            d ->
                Vectors.same(
                    Vectors.raw(
                        Vectors.raw(factor(d, FACTOR_G), d.matrix(KFAC_GRADIENT)),
                        factor(d, FACTOR_A)),
                    layer(d)))
        .slips(
            new FaultySteps(KFAC_GRADIENT)
                .principal("F1", "sides-swapped", KroneckerRules::sidesSwapped)
                .principal("L8", "multiplied", KroneckerRules::multiplied)
                .other("F4", "one-side-only", KroneckerRules::oneSide))
        .cost(d -> 16)
        .rule();
  }

  static Matrix<Expression> inverse(Derivation derivation, Quantity of, Quantity inverse) {
    int size = factor(derivation, of).height();
    return Sized.matrix(derivation, inverse, size, size);
  }

  private static Matrix<Expression> triple(
      Matrix<Expression> left, Matrix<Expression> middle, Matrix<Expression> right) {
    return Exact.ALGEBRA.multiply(Exact.ALGEBRA.multiply(left, middle), right);
  }

  /** A⁻¹ V G⁻¹, where the sizes allow it. */
  private static Optional<Value> sidesSwapped(Derivation derivation) {
    Matrix<Expression> layer = layer(derivation);
    return layer.isSquare()
        ? Optional.of(
            new Value.Grid(
                triple(
                    inverse(derivation, FACTOR_A, FACTOR_A_INVERSE),
                    layer,
                    inverse(derivation, FACTOR_G, FACTOR_G_INVERSE))))
        : Optional.empty();
  }

  private static Optional<Value> multiplied(Derivation derivation) {
    return Optional.of(
        new Value.Grid(
            triple(factor(derivation, FACTOR_G), layer(derivation), factor(derivation, FACTOR_A))));
  }

  private static Optional<Value> oneSide(Derivation derivation) {
    return Optional.of(
        new Value.Grid(
            Exact.ALGEBRA.multiply(
                inverse(derivation, FACTOR_G, FACTOR_G_INVERSE), layer(derivation))));
  }
}
