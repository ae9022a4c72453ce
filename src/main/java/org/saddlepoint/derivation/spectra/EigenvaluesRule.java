package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The roots of the characteristic polynomial. */
final class EigenvaluesRule extends NamedRule {
  private final List<Slip> slips;

  EigenvaluesRule() {
    super(Quantities.EIGENVALUES, "eig.two", Form.SET);
    slips = EigenvalueSlips.of(this);
  }

  @Override
  public String skill(Derivation derivation) {
    return derivation.dimension() > 2 ? "eig.three" : skill();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.CHARACTERISTIC_POLYNOMIAL);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Multiset(Given.roots(derivation));
  }

  /** What this rule gives, whatever the derivation has in its place. */
  List<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Multiset(var values) ? values : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return new EigenvaluesText(derivation, explain()).write().passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return SpectrumChecks.ofEigenvalues(derivation);
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    List<Expression> eigenvalues = derivation.multiset(Quantities.EIGENVALUES);
    int n = eigenvalues.size();
    long roots = eigenvalues.stream().filter(e -> !(e instanceof Expression.Constant)).count();
    boolean readOff =
        !Given.isPolynomialGiven(derivation) && Given.isDiagonal(Given.hessian(derivation));
    // The quadratic formula, and for each row more a root to be found and divided out.
    return readOff ? 1 : 4 * n - 3 + 2 * (int) roots;
  }
}
