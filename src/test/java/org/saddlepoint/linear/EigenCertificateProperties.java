package org.saddlepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.number.Rational;

/** A check that never refuses anything proves nothing: wrong values must be refused. */
class EigenCertificateProperties {
  private final LinearAlgebra<Rational> algebra = new LinearAlgebra<>(Rationals.EXACT);

  @Provide
  Arbitrary<Matrix<Rational>> symmetric() {
    return Matrices.symmetric(1, 5);
  }

  /** Off by 10⁻²⁰ of its size, which no rounding on a page would show. */
  @Property(tries = 80)
  void aValueSlightlyOffIsRefused(
      @ForAll("symmetric") Matrix<Rational> given, @ForAll @IntRange(max = 4) int which) {
    Assume.that(given.rows().stream().flatMap(List::stream).anyMatch(x -> !x.isZero()));
    Matrix<Expression> a = given.map(Expression::of);
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    int i = which % values.size();
    Expression off =
        Expression.sum(values.get(i), Expression.of(Rational.of(new BigDecimal("1e-20"))));
    List<Expression> wrong = with(values, i, off);
    assertThat(EigenCertificate.sumIsTrace(a, wrong)).isFalse();
    assertThat(EigenCertificate.slicesHold(a, wrong)).isFalse();
    assertThat(EigenCertificate.residualVanishes(a, off)).isFalse();
  }

  @Property(tries = 80)
  void oppositeSignsAreRefused(@ForAll("symmetric") Matrix<Rational> given) {
    Matrix<Expression> a = given.map(Expression::of);
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    List<Expression> wrong = values.reversed().stream().map(Expression::negate).toList();
    Inertia signs = Spectrum.inertia(a).orElseThrow();
    assertThat(EigenCertificate.signsAreThoseOfPivots(a, wrong))
        .isEqualTo(signs.negative() == signs.positive());
    boolean traceless = algebra.trace(given).isZero();
    assertThat(EigenCertificate.sumIsTrace(a, wrong)).isEqualTo(traceless);
    boolean odd = given.height() % 2 == 1;
    boolean singular = algebra.determinant(given).isZero();
    assertThat(EigenCertificate.productIsDeterminant(a, wrong)).isEqualTo(singular || !odd);
  }

  /** Eigenvalues of which one is given twice and another left out. */
  @Property(tries = 80)
  void aWrongMultiplicityIsRefused(@ForAll("symmetric") Matrix<Rational> given) {
    Matrix<Expression> a = given.map(Expression::of);
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    Assume.that(!values.getFirst().equals(values.getLast()));
    List<Expression> wrong = with(values, 0, values.get(values.lastIndexOf(values.getFirst()) + 1));
    assertThat(EigenCertificate.slicesHold(a, wrong)).isFalse();
    assertThat(EigenCertificate.sumIsTrace(a, wrong)).isFalse();
    assertThat(wrong).allMatch(value -> EigenCertificate.residualVanishes(a, value));
  }

  @Property(tries = 80)
  void tooFewOrTooManyValuesAreRefused(@ForAll("symmetric") Matrix<Rational> given) {
    Matrix<Expression> a = given.map(Expression::of);
    List<Expression> values = Spectrum.eigenvalues(a).orElseThrow();
    assertThat(EigenCertificate.slicesHold(a, values.subList(1, values.size()))).isFalse();
    assertThat(EigenCertificate.slicesHold(a, with(values, values.size(), values.getLast())))
        .isFalse();
  }

  @Property(tries = 80)
  void onlySolutionsSolve(@ForAll("symmetric") Matrix<Rational> given) {
    List<Rational> b = given.rows().stream().map(row -> row.getFirst().plus(Rational.ONE)).toList();
    List<Rational> minusB = b.stream().map(Rational::negate).toList();
    Matrix<Expression> a = given.map(Expression::of);
    List<Expression> right = b.stream().map(Expression::of).toList();
    algebra
        .solve(given, minusB)
        .ifPresent(x -> {
          List<Expression> solution = x.stream().map(Expression::of).toList();
          assertThat(EigenCertificate.annihilates(a, solution, right)).isTrue();
          assertThat(
                  EigenCertificate.annihilates(
                      a, with(solution, 0, Expression.of(x.getFirst().plus(Rational.ONE))), right))
              .isFalse();
        });
  }

  @Property(tries = 40)
  void determinantsInEnclosuresHoldTheExactOne(@ForAll("symmetric") Matrix<Rational> given) {
    Ball enclosed = BallMatrix.of(given.map(Expression::of), 60).determinant();
    Rational exact = algebra.determinant(given);
    Rational distance = Rational.of(enclosed.middle()).minus(exact).abs();
    assertThat(distance).isLessThanOrEqualTo(Rational.of(enclosed.radius()));
    assertThat(enclosed.radius()).isLessThan(new BigDecimal("1e-40"));
  }

  @Property(tries = 60)
  void ballsHoldWhatIsWorkedOutExactly(
      @ForAll @IntRange(min = -999, max = 999) int n,
      @ForAll @IntRange(min = 1, max = 999) int d,
      @ForAll @IntRange(min = -99, max = 99) int m) {
    Rational x = Rational.of(n, d);
    Rational y = Rational.of(m, 7);
    Ball bx = Ball.of(Expression.of(x), 30);
    Ball by = Ball.of(Expression.of(y), 40);
    assertHolds(bx.plus(by), x.plus(y));
    assertHolds(bx.minus(by), x.minus(y));
    assertHolds(bx.times(by), x.times(y));
    if (n != 0) {
      assertHolds(bx.reciprocal(), x.reciprocal());
    }
  }

  private static void assertHolds(Ball ball, Rational exact) {
    assertThat(Rational.of(ball.middle()).minus(exact).abs())
        .isLessThanOrEqualTo(Rational.of(ball.radius()));
    assertThat(ball.radius()).isLessThan(new BigDecimal("1e-20"));
  }

  private static <T> List<T> with(List<T> list, int index, T value) {
    var changed = new ArrayList<>(list);
    if (index < list.size()) {
      changed.set(index, value);
    } else {
      changed.add(value);
    }
    return changed;
  }
}
