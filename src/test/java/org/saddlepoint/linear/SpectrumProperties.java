package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Enclosures;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

class SpectrumProperties {
  private final LinearAlgebra<Rational> algebra = new LinearAlgebra<>(Rationals.EXACT);

  @Provide
  Arbitrary<Matrix<Rational>> rational() {
    return Matrices.symmetric(1, 7);
  }

  /** An orthogonal rational matrix, and the eigenvalues to be had in its columns' directions. */
  @Provide
  Arbitrary<Tuple2<Matrix<Rational>, List<Rational>>> backwards() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(n ->
            Combinators.combine(reflection(n), reflection(n), Matrices.entries().list().ofSize(n))
                .as((p, q, values) -> Tuple.of(algebra.multiply(p, q), values)))
        .withoutEdgeCases();
  }

  /** I − 2vvᵀ/vᵀv. */
  private static Arbitrary<Matrix<Rational>> reflection(int n) {
    return Arbitraries.integers()
        .between(-3, 3)
        .list()
        .ofSize(n)
        .map(v -> {
          long square = v.stream().mapToLong(x -> (long) x * x).sum();
          var rows = new ArrayList<List<Rational>>();
          for (int i = 0; i < n; i++) {
            var row = new ArrayList<Rational>();
            for (int j = 0; j < n; j++) {
              Rational one = i == j ? Rational.ONE : Rational.ZERO;
              row.add(square == 0 ? one : one.minus(Rational.of(2L * v.get(i) * v.get(j), square)));
            }
            rows.add(row);
          }
          return new Matrix<>(rows);
        });
  }

  @Property(tries = 120)
  void everyCheckHolds(@ForAll("rational") Matrix<Rational> a) {
    assertThatEveryCheckHolds(a.map(Expression::of));
  }

  static void assertThatEveryCheckHolds(Matrix<Expression> a) {
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    assertThat(values).hasSize(a.height());
    assertThat(EigenCertificate.sumIsTrace(a, values)).as("sum").isTrue();
    assertThat(EigenCertificate.productIsDeterminant(a, values)).as("product").isTrue();
    assertThat(EigenCertificate.squaresAgree(a, values)).as("squares").isTrue();
    assertThat(EigenCertificate.slicesHold(a, values)).as("slices").isTrue();
    assertThat(values).allMatch(value -> EigenCertificate.residualVanishes(a, value), "residual");
  }

  @Property(tries = 120)
  void signsAreThoseOfThePivots(@ForAll("rational") Matrix<Rational> a) {
    List<Expression> values = Spectrum.eigenvalues(a.map(Expression::of)).orElseThrow();
    assertThat(EigenCertificate.signsAreThoseOfPivots(a.map(Expression::of), values)).isTrue();
  }

  @Property(tries = 120)
  void theCharacteristicPolynomialVanishes(@ForAll("rational") Matrix<Rational> a) {
    var enclosures = new Enclosures(60);
    List<Rational> p = algebra.characteristicPolynomial(a);
    for (Expression value : Spectrum.eigenvalues(a.map(Expression::of)).orElseThrow()) {
      Interval x = Constants.enclosure(value, 60);
      Interval y = enclosures.zero();
      for (Rational c : p) {
        y = enclosures.add(enclosures.multiply(y, x), enclosures.of(c));
      }
      assertThat(y.low().signum()).isNotPositive();
      assertThat(y.high().signum()).isNotNegative();
      assertThat(y.high().subtract(y.low()).doubleValue()).isLessThan(1e-40);
    }
  }

  @Property(tries = 150)
  void rotationsInDoublePrecisionComeNear(@ForAll("rational") Matrix<Rational> a) {
    double[] near = DoubleJacobi.eigenvalues(a);
    List<Expression> values = Spectrum.eigenvalues(a.map(Expression::of)).orElseThrow();
    for (int i = 0; i < near.length; i++) {
      assertThat(Constants.toDouble(values.get(i))).isCloseTo(near[i], within(1e-10));
    }
  }

  /** Q D Qᵀ has the entries of D as eigenvalues, however often they occur. */
  @Property(tries = 150)
  void eigenvaluesPutInComeOut(
      @ForAll("backwards") Tuple2<Matrix<Rational>, List<Rational>> given) {
    Matrix<Rational> q = given.get1();
    List<Rational> expected = given.get2().stream().sorted().toList();
    Matrix<Rational> a = algebra.multiply(q, diagonalTimes(given.get2(), q.transpose()));
    assertThat(Spectrum.eigenvalues(a.map(Expression::of)))
        .contains(expected.stream().map(Expression::of).toList());
  }

  private static Matrix<Rational> diagonalTimes(List<Rational> diagonal, Matrix<Rational> a) {
    var rows = new ArrayList<List<Rational>>();
    for (int i = 0; i < diagonal.size(); i++) {
      Rational factor = diagonal.get(i);
      rows.add(a.rows().get(i).stream().map(factor::times).toList());
    }
    return new Matrix<>(rows);
  }

  /** A ⊕ A has each eigenvalue of A twice as often, and they are the same expressions. */
  @Property(tries = 80)
  void aCopyBesideDoublesEveryEigenvalue(@ForAll("rational") Matrix<Rational> a) {
    int n = a.height();
    var rows = new ArrayList<List<Rational>>();
    for (int i = 0; i < 2 * n; i++) {
      var row = new ArrayList<>(Collections.nCopies(2 * n, Rational.ZERO));
      for (int j = 0; j < n; j++) {
        // Interleaved, so that the blocks have to be found.
        row.set(2 * j + i % 2, a.at(i / 2, j));
      }
      rows.add(row);
    }
    List<Expression> once = Spectrum.eigenvalues(a.map(Expression::of)).orElseThrow();
    List<Expression> twice =
        Spectrum.eigenvalues(new Matrix<>(rows).map(Expression::of)).orElseThrow();
    assertThat(twice).isEqualTo(once.stream().flatMap(x -> List.of(x, x).stream()).toList());
  }

  @Provide
  Arbitrary<Matrix<Expression>> ofConstants() {
    Expression[] units = {
      Expression.ONE,
      Expression.E,
      Expression.PI,
      Expression.sqrt(Expression.of(2)),
      Expression.exp(Expression.of(-2))
    };
    Arbitrary<Expression> entry =
        Combinators.combine(Arbitraries.integers().between(-2, 2), Arbitraries.of(units))
            .as((k, unit) -> k == 0 ? Expression.ZERO : Expression.product(Expression.of(k), unit));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            n -> entry.list().ofSize(n).list().ofSize(n).map(Matrix::new).map(Matrices::mirrored))
        .withoutEdgeCases();
  }

  @Property(tries = 40)
  void everyCheckHoldsForConstants(@ForAll("ofConstants") Matrix<Expression> a) {
    assertThatEveryCheckHolds(a);
  }

  @Property(tries = 40)
  void inertiaOfConstantsIsThatOfThePivots(@ForAll("ofConstants") Matrix<Expression> a) {
    assertThat(Spectrum.inertia(a)).isEqualTo(Congruence.ofConstants(a)).isPresent();
  }
}
