package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.number.Rational;

class LinearAlgebraProperties {
  private final LinearAlgebra<Rational> algebra = new LinearAlgebra<>(Rationals.EXACT);

  @Provide
  Arbitrary<Matrix<Rational>> squares() {
    return Matrices.square(1, 7);
  }

  @Provide
  Arbitrary<List<Matrix<Rational>>> pairs() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(n -> Matrices.square(n).list().ofSize(2))
        .withoutEdgeCases();
  }

  /** Cayley–Hamilton: p(A) = 0, for minors and for Berkowitz alike. */
  @Property(tries = 150)
  void aMatrixIsARootOfItsCharacteristicPolynomial(@ForAll("squares") Matrix<Rational> a) {
    List<Rational> p = algebra.characteristicPolynomial(a);
    Matrix<Rational> value = algebra.identity(a.height()).map(x -> Rational.ZERO);
    for (Rational coefficient : p) {
      Matrix<Rational> raised = algebra.multiply(value, a);
      value = sum(raised, algebra.identity(a.height()).map(x -> x.times(coefficient)));
    }
    assertThat(value.rows()).allSatisfy(row -> assertThat(row).allMatch(Rational::isZero));
    assertThat(p).hasSize(a.height() + 1);
    assertThat(p.getFirst()).isEqualTo(Rational.ONE);
  }

  /** Faddeev and Le Verrier's recursion, which divides, is another way to the same polynomial. */
  @Property(tries = 150)
  void agreesWithFaddeevAndLeVerrier(@ForAll("squares") Matrix<Rational> a) {
    int n = a.height();
    var coefficients = new ArrayList<>(List.of(Rational.ONE));
    Matrix<Rational> m = algebra.identity(n);
    for (int k = 1; k <= n; k++) {
      Matrix<Rational> product = algebra.multiply(a, m);
      Rational c = algebra.trace(product).negate().dividedBy(Rational.of(k));
      coefficients.add(c);
      m = sum(product, algebra.identity(n).map(x -> x.times(c)));
    }
    assertThat(algebra.characteristicPolynomial(a)).isEqualTo(coefficients);
  }

  @Property(tries = 150)
  void determinantsMultiply(@ForAll("pairs") List<Matrix<Rational>> pair) {
    Rational product =
        algebra.determinant(pair.getFirst()).times(algebra.determinant(pair.getLast()));
    assertThat(algebra.determinant(algebra.multiply(pair.getFirst(), pair.getLast())))
        .isEqualTo(product);
  }

  @Property(tries = 150)
  void theTraceOfAProductDoesNotDependOnTheOrder(@ForAll("pairs") List<Matrix<Rational>> pair) {
    Matrix<Rational> a = pair.getFirst();
    Matrix<Rational> b = pair.getLast();
    assertThat(algebra.trace(algebra.multiply(a, b)))
        .isEqualTo(algebra.trace(algebra.multiply(b, a)));
  }

  @Property(tries = 150)
  void aMatrixTimesItsInverseIsTheIdentity(@ForAll("squares") Matrix<Rational> a) {
    Optional<Matrix<Rational>> inverse = algebra.inverse(a);
    assertThat(inverse.isEmpty()).isEqualTo(algebra.determinant(a).isZero());
    inverse.ifPresent(b -> {
      assertThat(algebra.multiply(a, b)).isEqualTo(algebra.identity(a.height()));
      assertThat(algebra.multiply(b, a)).isEqualTo(algebra.identity(a.height()));
    });
  }

  @Property(tries = 150)
  void aSolutionSolves(@ForAll("squares") Matrix<Rational> a) {
    List<Rational> b = a.rows().stream().map(row -> row.getLast().plus(Rational.ONE)).toList();
    Optional<List<Rational>> x = algebra.solve(a, b);
    assertThat(x.isEmpty()).isEqualTo(algebra.determinant(a).isZero());
    x.ifPresent(solution -> assertThat(algebra.multiply(a, solution)).isEqualTo(b));
  }

  private static Matrix<Rational> sum(Matrix<Rational> a, Matrix<Rational> b) {
    var rows = new ArrayList<List<Rational>>();
    for (int i = 0; i < a.height(); i++) {
      var row = new ArrayList<Rational>();
      for (int j = 0; j < a.width(); j++) {
        row.add(a.at(i, j).plus(b.at(i, j)));
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }
}
