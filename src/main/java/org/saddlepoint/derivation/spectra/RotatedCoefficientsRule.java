package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.EigenCertificate;
import org.saddlepoint.linear.Matrix;

/** The ½λᵢ: what the squares are multiplied by in coordinates along the principal axes. */
final class RotatedCoefficientsRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.ROTATED_COEFFICIENTS)
          .principal("E11", "not-halved", d -> set(Exact.eigenvalues(d)))
          .principal("E1", "diagonal-kept", RotatedCoefficientsRule::diagonal)
          .slips();

  RotatedCoefficientsRule() {
    super(SpectraQuantities.ROTATED_COEFFICIENTS, "eig.axes", Form.SET);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Multiset(
        Given.sorted(Exact.eigenvalues(derivation).stream().map(Exact::half).toList()));
  }

  private static Optional<Value> set(List<Expression> values) {
    return Optional.of(new Value.Multiset(Given.sorted(values)));
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    return Given.isDiagonal(hessian)
        ? Optional.empty()
        : set(Given.diagonalEntries(hessian).stream().map(Exact::half).toList());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> halves = derivation.multiset(gives()).reversed();
    List<Formula> form = new ArrayList<>();
    for (int i = 0; i < halves.size(); i++) {
      Expression square = Expression.power(Expression.variable("u" + (i + 1)), 2);
      if (!Exact.isZero(halves.get(i))) {
        form.add(Formulas.of(Exact.product(halves.get(i), square)));
      }
    }
    return explain()
        .say("start")
        .show(
            Formulas.symbol(
                "\\tfrac12\\mathbf{x}^{\\mathsf T}\\mathbf{H}\\mathbf{x} ="
                    + " \\tfrac12\\mathbf{u}^{\\mathsf T}\\mathbf{\\Lambda}\\mathbf{u}",
                "1/2 x^T H x = 1/2 u^T Λ u"))
        .say("halves")
        .show(form.isEmpty() ? Notation.ZERO : Formulas.sum(form))
        .passages();
  }

  /** Their doubles have the trace, the determinant and the sum of squares of H. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "rotated-coefficients",
            "trace, determinant and sum of squares",
            () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> doubled =
        derivation.multiset(gives()).stream()
            .map(half -> Expression.product(Expression.of(2), half))
            .toList();
    if (derivation.isGiven(Quantities.EIGENVALUES) || Given.isPolynomialGiven(derivation)) {
      List<Expression> values = derivation.multiset(Quantities.EIGENVALUES);
      return Measured.same(Expression.sum(doubled), Expression.sum(values));
    }
    return EigenCertificate.sumIsTrace(hessian, doubled)
        && EigenCertificate.productIsDeterminant(hessian, doubled)
        && EigenCertificate.squaresAgree(hessian, doubled);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.multiset(Quantities.EIGENVALUES).size();
  }
}
