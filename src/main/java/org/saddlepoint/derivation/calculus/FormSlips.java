package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** H14 and its sisters: what is taken for the derivatives of a quadratic form. */
final class FormSlips {
  private FormSlips() {}

  static List<Slip> ofHessian() {
    return new FaultySteps(CalculusQuantities.FORM_HESSIAN)
        .principal("H14", "twice-the-matrix", d -> hessian(d, form -> multiple(form, 2)))
        .principal("H14b", "matrix-itself", d -> hessian(d, form -> multiple(form, 1)))
        .principal("H2", "symmetric-part", d -> hessian(d, FormSlips::halved))
        .other("H21", "factor-left-out", d -> hessian(d, FormSlips::sum))
        .slips();
  }

  static List<Slip> ofSymmetricPart() {
    return new FaultySteps(CalculusQuantities.SYMMETRIC_PART)
        .principal("H21b", "not-halved", d -> Optional.of(new Value.Grid(sum(form(d)))))
        .principal("H20", "upper-half-mirrored", d -> unlessSymmetric(d, true))
        .other("H20b", "lower-half-mirrored", d -> unlessSymmetric(d, false))
        .slips();
  }

  static List<Slip> ofGradient() {
    return new FaultySteps(CalculusQuantities.FORM_GRADIENT)
        .principal("H14", "twice-the-matrix", d -> gradient(d, multiple(form(d), 2)))
        .principal("H14b", "matrix-itself", d -> gradient(d, multiple(form(d), 1)))
        .other("G16", "linear-left-out", FormSlips::withoutLinear)
        .slips();
  }

  static List<Slip> ofFunction() {
    return new FaultySteps(CalculusQuantities.FORM_FUNCTION)
        .principal("H22", "mixed-once", FormSlips::mixedOnce)
        .other("H21", "factor-left-out", FormSlips::withoutFactor)
        .slips();
  }

  private static QuadraticForm form(Derivation derivation) {
    return QuadraticForm.of(derivation);
  }

  /** kqA. */
  private static Matrix<Expression> multiple(QuadraticForm form, long k) {
    return form.matrix().map(a -> Exact.product(Expression.of(k), form.factor(), a));
  }

  private static Matrix<Expression> halved(QuadraticForm form) {
    return form.hessian().map(Exact::half);
  }

  private static Matrix<Expression> sum(QuadraticForm form) {
    return QuadraticForm.mirrored(form.matrix(), Exact::sum);
  }

  /** Not where it is right. */
  private static Optional<Value> hessian(
      Derivation derivation, Function<QuadraticForm, Matrix<Expression>> faulty) {
    QuadraticForm form = form(derivation);
    Matrix<Expression> matrix = faulty.apply(form);
    return matrix.equals(form.hessian()) ? Optional.empty() : Optional.of(new Value.Grid(matrix));
  }

  private static Optional<Value> unlessSymmetric(Derivation derivation, boolean upper) {
    Matrix<Expression> a = form(derivation).matrix();
    if (a.isSymmetric()) {
      return Optional.empty();
    }
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < a.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < a.width(); j++) {
        boolean own = i == j || (i < j) == upper;
        row.add(own ? a.at(i, j) : a.at(j, i));
      }
      rows.add(row);
    }
    return Optional.of(new Value.Grid(new Matrix<>(rows)));
  }

  private static Optional<Value> gradient(Derivation derivation, Matrix<Expression> matrix) {
    QuadraticForm form = form(derivation);
    return matrix.equals(form.hessian())
        ? Optional.empty()
        : Optional.of(new Value.Vector(FormText.linear(derivation, matrix, form.linear())));
  }

  private static Optional<Value> withoutLinear(Derivation derivation) {
    QuadraticForm form = form(derivation);
    List<Expression> zeros = Collections.nCopies(form.size(), Expression.ZERO);
    return Exact.areZero(form.linear())
        ? Optional.empty()
        : Optional.of(new Value.Vector(FormText.linear(derivation, form.hessian(), zeros)));
  }

  /** The mixed terms of the upper half alone. */
  private static Optional<Value> mixedOnce(Derivation derivation) {
    QuadraticForm form = form(derivation);
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < form.size(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < form.size(); j++) {
        row.add(i > j ? Expression.ZERO : form.matrix().at(i, j));
      }
      rows.add(row);
    }
    return function(
        derivation, new QuadraticForm(new Matrix<>(rows), form.linear(), form.factor()));
  }

  private static Optional<Value> withoutFactor(Derivation derivation) {
    QuadraticForm form = form(derivation);
    return form.factor().equals(Expression.ONE)
        ? Optional.empty()
        : function(derivation, new QuadraticForm(form.matrix(), form.linear(), Expression.ONE));
  }

  /** Not where it is right. */
  private static Optional<Value> function(Derivation derivation, QuadraticForm faulty) {
    Expression right = Simplifier.expand(form(derivation).function(FormText.names(derivation)));
    Expression wrong = Simplifier.expand(faulty.function(FormText.names(derivation)));
    return wrong.equals(right) ? Optional.empty() : Optional.of(new Value.Scalar(wrong));
  }
}
