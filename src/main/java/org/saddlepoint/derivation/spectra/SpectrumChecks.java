package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.EigenCertificate;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;

/**
 * Certificates of eigenvalues and of what follows from them. Where a quantity on the way from the
 * Hessian was replaced, the check starts from that.
 */
final class SpectrumChecks {
  private SpectrumChecks() {}

  /**
   * det(kI − H) for as many numbers k as determine a polynomial of this degree. Sevenths, which are
   * seldom eigenvalues: elimination in enclosures needs pivots that are not zero.
   */
  static boolean isCharacteristic(Derivation derivation) {
    Expression polynomial = derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL);
    if (Given.areTraceAndDeterminantGiven(derivation)) {
      return isOfTraceAndDeterminant(derivation, polynomial);
    }
    Matrix<Expression> hessian = Given.hessian(derivation);
    for (int k = 0; k <= hessian.height(); k++) {
      Expression at = Expression.of(7L * k + 3, 7);
      Expression value = Substitution.in(polynomial, Map.of(Given.LAMBDA, at));
      if (!Measured.isDeterminant(shifted(hessian, at), value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfTraceAndDeterminant(Derivation derivation, Expression polynomial) {
    Expression trace = derivation.scalar(Quantities.TRACE);
    Expression determinant = derivation.scalar(Quantities.DETERMINANT);
    if (derivation.dimension() > 2) {
      return isLongPolynomial(derivation, polynomial);
    }
    for (int k = 0; k <= 2; k++) {
      Expression value = Substitution.in(polynomial, Map.of(Given.LAMBDA, Expression.of(k)));
      Expression expected =
          Expression.sum(
              Expression.of((long) k * k),
              Expression.product(Expression.of(-k), trace),
              determinant);
      if (!Measured.same(value, expected)) {
        return false;
      }
    }
    return true;
  }

  /** The first coefficient is 1, the second and the last are those of trace and determinant. */
  private static boolean isLongPolynomial(Derivation derivation, Expression polynomial) {
    List<Expression> coefficients = Polynomials.coefficients(polynomial, Given.LAMBDA);
    int n = derivation.dimension();
    Expression determinant = derivation.scalar(Quantities.DETERMINANT);
    return coefficients.size() == n + 1
        && Measured.same(coefficients.getFirst(), Expression.ONE)
        && Measured.same(
            coefficients.get(1), Expression.negate(derivation.scalar(Quantities.TRACE)))
        && Measured.same(
            coefficients.getLast(), n % 2 == 0 ? determinant : Expression.negate(determinant));
  }

  private static Matrix<Expression> shifted(Matrix<Expression> matrix, Expression number) {
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < matrix.width(); j++) {
        Expression entry = Expression.negate(matrix.at(i, j));
        row.add(i == j ? Expression.sum(number, entry) : entry);
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  static List<Certificate> ofEigenvalues(Derivation derivation) {
    List<Expression> values = derivation.multiset(Quantities.EIGENVALUES);
    Checks checks = new Checks(derivation, Quantities.EIGENVALUES);
    if (Given.isPolynomialGiven(derivation)) {
      return checks.check("roots", "substitution", () -> areRoots(derivation, values)).list();
    }
    Matrix<Expression> hessian = Given.hessian(derivation);
    checks
        .check(
            "eigenvalues-trace",
            "sum against trace",
            () -> values.size() == hessian.height() && EigenCertificate.sumIsTrace(hessian, values))
        .check(
            "eigenvalues-determinant",
            "product against determinant",
            () -> EigenCertificate.productIsDeterminant(hessian, values));
    if (hessian.height() > 2 && hessian.isSymmetric()) {
      checks.check(
          "eigenvalues-residual",
          "residual of an eigenvector, and counts below and above",
          () ->
              values.stream().allMatch(value -> EigenCertificate.residualVanishes(hessian, value))
                  && EigenCertificate.slicesHold(hessian, Given.sorted(values)));
    }
    return checks.list();
  }

  /** Zeros of the polynomial, as many as its degree, with the sum that its coefficients say. */
  static boolean areRoots(Derivation derivation, List<Expression> values) {
    List<Expression> coefficients =
        Polynomials.coefficients(
            derivation.scalar(Quantities.CHARACTERISTIC_POLYNOMIAL), Given.LAMBDA);
    Expression polynomial = Polynomials.of(coefficients, Given.LAMBDA);
    boolean sum =
        Measured.same(
            Expression.product(coefficients.getFirst(), Expression.sum(values)),
            Expression.negate(coefficients.get(1)));
    return sum
        && values.size() == coefficients.size() - 1
        && values.stream()
            .allMatch(value ->
                Measured.same(
                    Substitution.in(polynomial, Map.of(Given.LAMBDA, value)), Expression.ZERO));
  }

  /** The word by the pivots of an LDLᵀ, or by the signs of eigenvalues that were replaced. */
  static String form(Derivation derivation) {
    boolean replaced =
        derivation.isGiven(Quantities.EIGENVALUES) || Given.isPolynomialGiven(derivation);
    return replaced ? formOfValues(derivation) : formOfPivots(derivation);
  }

  private static String formOfPivots(Derivation derivation) {
    Optional<Inertia> inertia = Congruence.ofConstants(Given.hessian(derivation));
    Inertia signs = inertia.orElseThrow(() -> new ArithmeticException("a pivot is undecided"));
    return Judgements.definiteness(signs.negative(), signs.zero(), signs.positive());
  }

  private static String formOfValues(Derivation derivation) {
    int[] count = new int[3];
    for (Expression value : derivation.multiset(Quantities.EIGENVALUES)) {
      double near = Constants.toDouble(value);
      int sign = Exact.isZero(value) ? 0 : near < 0 ? -1 : 1;
      count[1 + sign]++;
    }
    return Judgements.definiteness(count[0], count[1], count[2]);
  }
}
