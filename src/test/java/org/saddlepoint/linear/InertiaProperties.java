package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.number.Rational;

class InertiaProperties {
  private final LinearAlgebra<Rational> algebra = new LinearAlgebra<>(Rationals.EXACT);

  @Provide
  Arbitrary<Matrix<Rational>> symmetric() {
    return Matrices.symmetric(1, 8);
  }

  @Provide
  Arbitrary<Tuple2<Matrix<Rational>, Matrix<Rational>>> withChangeOfBasis() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(n -> Matrices.square(n).flatMap(s -> Matrices.square(n).map(a -> Tuple.of(a, s))))
        .map(pair -> Tuple.of(Matrices.mirrored(pair.get1()), pair.get2()))
        .withoutEdgeCases();
  }

  @Property(tries = 400)
  void descartesAndCongruenceAgree(@ForAll("symmetric") Matrix<Rational> a) {
    assertThat(Spectrum.inertia(a.map(Expression::of))).contains(Congruence.inertia(a));
  }

  /** Sylvester's law: A and Sᵀ A S have one inertia where S is invertible. */
  @Property(tries = 200)
  void aChangeOfBasisKeepsTheInertia(
      @ForAll("withChangeOfBasis") Tuple2<Matrix<Rational>, Matrix<Rational>> given) {
    Matrix<Rational> s = given.get2();
    Assume.that(!algebra.determinant(s).isZero());
    Matrix<Rational> changed = algebra.multiply(s.transpose(), algebra.multiply(given.get1(), s));
    assertThat(Spectrum.inertia(changed.map(Expression::of)))
        .isEqualTo(Spectrum.inertia(given.get1().map(Expression::of)));
    assertThat(Congruence.inertia(changed)).isEqualTo(Congruence.inertia(given.get1()));
  }

  @Property(tries = 200)
  void theOppositeMatrixHasTheOppositeSigns(@ForAll("symmetric") Matrix<Rational> a) {
    assertThat(Spectrum.inertia(a.map(Rational::negate).map(Expression::of)))
        .isEqualTo(Spectrum.inertia(a.map(Expression::of)).map(Inertia::negate));
  }

  /** B Bᵀ has no negative eigenvalue, and as many zeros as B lacks rank. */
  @Property(tries = 200)
  void aGramMatrixIsSemidefinite(@ForAll("symmetric") Matrix<Rational> b) {
    Inertia inertia =
        Spectrum.inertia(algebra.multiply(b, b.transpose()).map(Expression::of)).orElseThrow();
    assertThat(inertia.negative()).isZero();
    assertThat(inertia.zero()).isEqualTo(Congruence.inertia(b).zero());
  }
}
