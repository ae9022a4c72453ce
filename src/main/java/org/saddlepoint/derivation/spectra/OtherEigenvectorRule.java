package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** With two rows: what is at right angles to a given eigenvector. */
final class OtherEigenvectorRule extends NamedRule {
  private final List<Slip> slips;

  OtherEigenvectorRule() {
    super(SpectraQuantities.OTHER_EIGENVECTOR, "eig.vectors", Form.DIRECTION);
    slips = EigenvectorSlips.ofOther(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Matrix<Expression> hessian = Given.symmetric(derivation);
    List<Expression> v = Given.direction(derivation);
    if (hessian.height() != 2) {
      throw new UnderivableException(Message.of("spectra.two-rows"));
    }
    if (!Eigenspaces.areParallel(v, v) || !isMultiple(EigenvectorText.image(hessian, v), v)) {
      throw new UnderivableException(Message.of("spectra.no-eigenvector"));
    }
    return new Value.Vector(Eigenspaces.tidy(List.of(Exact.negate(v.getLast()), v.getFirst())));
  }

  static boolean isMultiple(List<Expression> image, List<Expression> vector) {
    return Exact.areZero(image) || Eigenspaces.areParallel(image, vector);
  }

  /** What this rule gives, whatever the derivation has in its place. */
  List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    List<Expression> w = derivation.vector(gives());
    return explain()
        .say("start")
        .equation(EigenvectorText.VECTOR, Formulas.vector(v))
        .say("turned")
        .equation(Formulas.symbol("\\mathbf{w}", "w"), Formulas.vector(w))
        .say("check")
        .equation(EigenvectorText.dot(v, w), Notation.ZERO)
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("other-eigenvector", "Rayleigh quotient and substitution", () -> isOther(derivation))
        .list();
  }

  /** An eigenvector by its own Rayleigh quotient, and independent of the given one. */
  private boolean isOther(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> w = derivation.vector(gives());
    Expression quotient =
        Expression.quotient(
            EigenvectorChecks.product(w, Exact.ALGEBRA.multiply(hessian, w)),
            EigenvectorChecks.product(w, w));
    return EigenvectorChecks.isPair(hessian, quotient, w)
        && EigenvectorChecks.areIndependent(List.of(w, Given.direction(derivation)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 3;
  }
}
