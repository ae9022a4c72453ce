package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
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
import org.saddlepoint.linear.Swelling;
import org.saddlepoint.number.TooLargeException;

/** det(λI − H), whose highest power has the factor 1. */
final class CharacteristicPolynomialRule extends NamedRule {
  private final List<Slip> slips;

  CharacteristicPolynomialRule() {
    super(Quantities.CHARACTERISTIC_POLYNOMIAL, "eig.charpoly", Form.EXPRESSION);
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

  static List<Expression> coefficients(Derivation derivation) {
    if (Given.areTraceAndDeterminantGiven(derivation)) {
      return ofTraceAndDeterminant(derivation);
    }
    return ofHessian(derivation);
  }

  /** With more than two rows the coefficients between them are those of the Hessian. */
  private static List<Expression> ofTraceAndDeterminant(Derivation derivation) {
    Expression second = Exact.negate(derivation.scalar(Quantities.TRACE));
    Expression determinant = derivation.scalar(Quantities.DETERMINANT);
    int n = derivation.dimension();
    if (n <= 2) {
      return List.of(Expression.ONE, second, determinant);
    }
    List<Expression> coefficients = new ArrayList<>(ofHessian(derivation));
    if (coefficients.size() != n + 1) {
      throw Exact.misshapen(Quantities.HESSIAN_AT_POINT);
    }
    coefficients.set(1, second);
    coefficients.set(n, n % 2 == 0 ? determinant : Exact.negate(determinant));
    return coefficients;
  }

  private static List<Expression> ofHessian(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    if (!Swelling.isModest(hessian)) {
      throw new TooLargeException();
    }
    return Exact.ALGEBRA.characteristicPolynomial(hessian);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Formula value = Formulas.of(derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL));
    if (Given.areTraceAndDeterminantGiven(derivation)) {
      return explain().say("from-trace").equation(Notation.CHARACTERISTIC, value).passages();
    }
    Matrix<Expression> hessian = Given.hessian(derivation);
    return switch (hessian.height()) {
      case 1 -> explain().say("one").equation(Notation.CHARACTERISTIC, value).passages();
      case 2 -> ofTwo(hessian, value);
      case 3 -> ofThree(hessian, value);
      default -> explain().say("more").equation(Notation.CHARACTERISTIC, value).passages();
    };
  }

  /** (a − λ)(d − λ) − bc, multiplied out. */
  private List<Passage> ofTwo(Matrix<Expression> hessian, Formula value) {
    Formula product =
        Formulas.adjacent(minusLambda(hessian.at(0, 0)), minusLambda(hessian.at(1, 1)));
    Formula corners = Formulas.of(Exact.product(hessian.at(0, 1), hessian.at(1, 0)));
    return explain()
        .say("two")
        .equation(
            Notation.CHARACTERISTIC_OF_TWO,
            corners.text().equals("0") ? product : Lines.minus(product, corners),
            value)
        .passages();
  }

  private static Formula minusLambda(Expression entry) {
    Formula lambda = Notation.LAMBDA;
    Formula left = Formulas.of(entry);
    return Formulas.brackets(
        entry.equals(Expression.ZERO)
            ? new Formula("-" + lambda.tex(), "-" + lambda.text())
            : new Formula(left.tex() + " - " + lambda.tex(), left.text() + " - " + lambda.text()));
  }

  /** λ³ − tr λ² + (sum of the principal minors) λ − det, each on a line of its own. */
  private List<Passage> ofThree(Matrix<Expression> hessian, Formula value) {
    List<Formula> minors = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}}) {
      Matrix<Expression> minor =
          Matrix.of(
              List.of(hessian.at(pair[0], pair[0]), hessian.at(pair[0], pair[1])),
              List.of(hessian.at(pair[1], pair[0]), hessian.at(pair[1], pair[1])));
      minors.add(Formulas.brackets(Lines.determinantOfTwo(minor)));
      values.add(Exact.ALGEBRA.determinant(minor));
    }
    Expression sum = Exact.sum(values.toArray(Expression[]::new));
    Formula determinant = Formulas.of(Exact.ALGEBRA.determinant(hessian));
    return explain()
        .say("three")
        .equation(Notation.TRACE, Lines.trace(hessian), Formulas.of(Exact.ALGEBRA.trace(hessian)))
        .equation(Notation.MINORS, Formulas.sum(minors), Formulas.of(sum))
        .equation(Notation.DETERMINANT, Lines.determinantOfThree(hessian), determinant)
        .say("together")
        .equation(Notation.CHARACTERISTIC, value)
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "characteristic-polynomial",
            "determinants at several numbers, by elimination",
            () -> SpectrumChecks.isCharacteristic(derivation))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    if (Given.areTraceAndDeterminantGiven(derivation)) {
      return 1;
    }
    int n = Given.hessian(derivation).height();
    return 1 + Given.costOfDeterminant(n);
  }
}
