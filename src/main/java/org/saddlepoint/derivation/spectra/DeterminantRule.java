package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
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
import org.saddlepoint.linear.Matrix;

/** The determinant of the Hessian. */
final class DeterminantRule extends NamedRule {
  private final List<Slip> slips;

  DeterminantRule() {
    super(Quantities.DETERMINANT, "eig.charpoly", Form.NUMBER);
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
    Matrix<Expression> hessian = Given.hessian(derivation);
    Formula value = Formulas.of(derivation.scalar(Quantities.DETERMINANT));
    return switch (hessian.height()) {
      case 1 -> explain().say("one").equation(Notation.DETERMINANT, value).passages();
      case 2 ->
          explain()
              .say("two")
              .equation(Notation.DETERMINANT, Lines.determinantOfTwo(hessian), value)
              .passages();
      case 3 ->
          explain()
              .say("three")
              .equation(Notation.DETERMINANT, Lines.determinantOfThree(hessian), value)
              .passages();
      default -> explain().say("more").equation(Notation.DETERMINANT, value).passages();
    };
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "determinant",
            "elimination",
            () ->
                Measured.isDeterminant(
                    Given.hessian(derivation), derivation.scalar(Quantities.DETERMINANT)))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return Given.costOfDeterminant(Given.hessian(derivation).height());
  }
}
