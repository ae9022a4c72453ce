package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** A vector v, not 0, with H v = λ v for a given λ whose eigenvectors have one direction. */
final class EigenvectorRule extends NamedRule {
  private final List<Slip> slips;

  EigenvectorRule() {
    super(SpectraQuantities.EIGENVECTOR, "eig.vectors", Form.DIRECTION);
    slips = EigenvectorSlips.ofOne(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  static Expression eigenvalue(Derivation derivation) {
    return derivation.scalar(SpectraQuantities.EIGENVALUE);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(Eigenspaces.only(Given.symmetric(derivation), eigenvalue(derivation)));
  }

  /** What this rule gives, whatever the derivation has in its place. */
  List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    Expression lambda = eigenvalue(derivation);
    List<Expression> vector = derivation.vector(gives());
    Explanation text = new Explanation("spectra.vector.");
    EigenvectorText.solve(text, hessian, lambda, vector);
    EigenvectorText.check(text, hessian, lambda, vector);
    return text.passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("eigenvector", "substitution into (H - lambda I) v = 0", () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    return EigenvectorChecks.isPair(
        Given.hessian(derivation), eigenvalue(derivation), derivation.vector(gives()));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return n + (n > 2 ? n * n * n : n * n);
  }
}
