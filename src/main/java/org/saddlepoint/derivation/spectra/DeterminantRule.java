package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/** The determinant of the Hessian. */
final class DeterminantRule extends NamedRule {
  private final List<Slip> slips;

  DeterminantRule() {
    super(Quantities.DETERMINANT, "eig.charpoly");
    slips = PolynomialSlips.ofDeterminant();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Exact.ALGEBRA.determinant(Given.hessian(derivation)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return explain().say("start").passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return List.of();
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
