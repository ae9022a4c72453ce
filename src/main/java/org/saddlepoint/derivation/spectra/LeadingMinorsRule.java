package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** The determinants of the upper left corners (Sylvester). */
final class LeadingMinorsRule extends NamedRule {
  LeadingMinorsRule() {
    super(Quantities.LEADING_MINORS, "def.test");
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    List<Expression> minors = new ArrayList<>();
    for (int size = 1; size <= hessian.height(); size++) {
      int corner = size;
      minors.add(
          Exact.ALGEBRA.determinant(
              new Matrix<>(
                  hessian.rows().stream()
                      .limit(corner)
                      .map(row -> row.subList(0, corner))
                      .toList())));
    }
    return new Value.Vector(minors);
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
  public int cost(Derivation derivation) {
    return 4;
  }
}
