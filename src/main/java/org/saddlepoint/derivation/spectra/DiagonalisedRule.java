package org.saddlepoint.derivation.spectra;

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
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.EigenCertificate;
import org.saddlepoint.linear.Matrix;

/** Λ = QᵀHQ: the eigenvalues on a diagonal, in any order. */
final class DiagonalisedRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.DIAGONALISED)
          .principal("E1", "diagonal-kept", DiagonalisedRule::diagonal)
          .other("E11", "halved", d -> wrong(d, right(d).map(Exact::half)))
          .slips();

  DiagonalisedRule() {
    super(SpectraQuantities.DIAGONALISED, "eig.axes", Form.SATISFYING_MATRIX);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.EIGENPAIRS);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(right(derivation));
  }

  private static Matrix<Expression> right(Derivation derivation) {
    List<Value.Pair> pairs = PrincipalAxesRule.pairs(derivation);
    return Given.diagonal(pairs.stream().map(Value.Pair::value).toList());
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    return wrong(derivation, Given.diagonalOf(Given.hessian(derivation)));
  }

  private static Optional<Value> wrong(Derivation derivation, Matrix<Expression> faulty) {
    return hasEigenvalues(derivation, faulty)
        ? Optional.empty()
        : Optional.of(new Value.Grid(faulty));
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(DiagonalisedRule::judge);
  }

  private static Property.Judged judge(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Grid(var matrix))
        || matrix.height() != Given.hessian(derivation).height()
        || !matrix.isSquare()
        || !Exact.isConstant(matrix)) {
      return judged(false, "shape");
    }
    if (!isDiagonal(matrix)) {
      return judged(false, "not-diagonal");
    }
    boolean holds = hasEigenvalues(derivation, matrix);
    return judged(holds, holds ? "holds" : "other-numbers");
  }

  private static boolean isDiagonal(Matrix<Expression> matrix) {
    boolean all = true;
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = 0; j < matrix.width(); j++) {
        all &= i == j || Measured.same(matrix.at(i, j), Expression.ZERO);
      }
    }
    return all;
  }

  private static Property.Judged judged(boolean holds, String name) {
    return new Property.Judged(holds, Message.of("property.diagonalised." + name));
  }

  /** By trace, determinant and sum of squares. */
  private static boolean hasEigenvalues(Derivation derivation, Matrix<Expression> matrix) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> values = Given.diagonalEntries(matrix);
    return EigenCertificate.sumIsTrace(hessian, values)
        && EigenCertificate.productIsDeterminant(hessian, values)
        && EigenCertificate.squaresAgree(hessian, values);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain()
        .say("start")
        .equation(
            Formulas.symbol("\\mathbf{\\Lambda}", "Λ"),
            Formulas.symbol("\\mathbf{Q}^{\\mathsf T}\\mathbf{H}\\mathbf{Q}", "Q^T H Q"),
            Formulas.matrix(derivation.matrix(gives())))
        .say("order")
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "diagonalised",
            "trace, determinant and sum of squares",
            () -> judge(derivation, derivation.get(gives())).holds())
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Given.hessian(derivation).height();
  }
}
