package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Matrices that nobody would put into a problem but anybody may type. */
class RobustnessTest {

  @Test
  void entriesOfVeryDifferentSize() {
    Rational large = Rational.of(BigInteger.TEN.pow(200));
    Rational small = large.reciprocal();
    Matrix<Rational> a =
        Matrix.of(
            List.of(large, Rational.ONE, Rational.ZERO),
            List.of(Rational.ONE, small, Rational.ONE),
            List.of(Rational.ZERO, Rational.ONE, Rational.of(-3)));
    SpectrumProperties.assertThatEveryCheckHolds(a.map(Expression::of));
    assertThat(Spectrum.inertia(a.map(Expression::of))).contains(Congruence.inertia(a));
  }

  /** Eigenvalues 1 ± 10⁻³⁰ apart from their sum, told apart exactly. */
  @Test
  void eigenvaluesThatNearlyCoincide() {
    Rational tiny = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(30));
    Matrix<Expression> a =
        Matrix.of(
                List.of(Rational.ONE, tiny, Rational.ZERO),
                List.of(tiny, Rational.ONE, Rational.ZERO),
                List.of(Rational.ZERO, Rational.ZERO, Rational.ONE))
            .map(Expression::of);
    assertThat(Spectrum.eigenvalues(a))
        .contains(
            List.of(
                Expression.of(Rational.ONE.minus(tiny)),
                Expression.ONE,
                Expression.of(Rational.ONE.plus(tiny))));
  }

  @Test
  void thirtyRowsAreWorkedOut() {
    Matrix<Expression> a = Matrices.randomSymmetric(30, 9, 1).map(Expression::of);
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    assertThat(values).hasSize(30);
    assertThat(EigenCertificate.sumIsTrace(a, values)).isTrue();
    assertThat(EigenCertificate.squaresAgree(a, values)).isTrue();
    assertThat(EigenCertificate.productIsDeterminant(a, values)).isTrue();
    assertThat(EigenCertificate.signsAreThoseOfPivots(a, values)).isTrue();
  }

  @Test
  void enclosuresGetAsNarrowAsAsked() {
    Matrix<Expression> a = Matrices.randomSymmetric(6, 9, 2).map(Expression::of);
    for (Expression value : Spectrum.eigenvalues(a).orElseThrow()) {
      Interval rough = Constants.enclosure(value, 10);
      Interval fine = Constants.enclosure(value, 300);
      assertThat(fine.low()).isGreaterThanOrEqualTo(rough.low());
      assertThat(fine.high()).isLessThanOrEqualTo(rough.high());
      assertThat(fine.high().subtract(fine.low()).precision()).isLessThan(300);
      assertThat(fine.high().subtract(fine.low())).isLessThan(new BigDecimal("1e-295"));
    }
  }

  /** 1·2 − √2·√2 is zero, and proved to be. */
  @Test
  void singularMatricesOfIrrationalEntriesAreSeenToBe() {
    Expression root = Expression.sqrt(Expression.of(2));
    Matrix<Expression> a =
        Matrix.of(
            List.of(Expression.ONE, root, Expression.ZERO),
            List.of(root, Expression.of(2), Expression.ZERO),
            List.of(Expression.ZERO, Expression.ZERO, Expression.PI));
    assertThat(Spectrum.inertia(a)).contains(new Inertia(0, 1, 2));
    assertThat(Congruence.ofConstants(a)).contains(new Inertia(0, 1, 2));
    assertThat(Spectrum.eigenvalues(a))
        .contains(List.of(Expression.ZERO, Expression.of(3), Expression.PI));
  }
}
