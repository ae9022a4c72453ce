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
import org.saddlepoint.expression.Expression;

/** det(λI − H), whose highest power has the factor 1. */
final class CharacteristicPolynomialRule extends NamedRule {
  private final List<Slip> slips;

  CharacteristicPolynomialRule() {
    super(Quantities.CHARACTERISTIC_POLYNOMIAL, "eig.charpoly");
    slips = PolynomialSlips.ofPolynomial();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return Given.areTraceAndDeterminantGiven(derivation)
        ? List.of(Quantities.TRACE, Quantities.DETERMINANT)
        : List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(Polynomials.of(coefficients(derivation), Given.LAMBDA));
  }

  private static List<Expression> coefficients(Derivation derivation) {
    if (Given.areTraceAndDeterminantGiven(derivation)) {
      return List.of(
          Expression.ONE,
          Exact.negate(derivation.scalar(Quantities.TRACE)),
          derivation.scalar(Quantities.DETERMINANT));
    }
    return Exact.ALGEBRA.characteristicPolynomial(Given.hessian(derivation));
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
    return 4;
  }
}
