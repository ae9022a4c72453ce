package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saddlepoint.number.Rational;

/** Laws of quasi-Newton updates on bowls in two variables, by plain loops over fractions. */
class QuasiNewtonProperties {
  private static final int TRIES = 25;

  /** LLᵀ of a lower triangle: positive definite. */
  @Provide
  Arbitrary<Fractions> bowls() {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofSize(3)
        .map(l -> {
          Fractions lower =
              Fractions.of(new int[] {l.get(0), 0}, new int[] {l.get(1) - 2, l.get(2)});
          return lower.times(lower.transposed());
        });
  }

  @Provide
  Arbitrary<Fractions> columns() {
    return Arbitraries.integers()
        .between(-3, 3)
        .list()
        .ofSize(2)
        .filter(v -> v.get(0) != 0 || v.get(1) != 0)
        .map(v -> Fractions.column(v.get(0), v.get(1)));
  }

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  private static String row(Fractions column) {
    return column.transposed().text();
  }

  /** The updated matrix maps s to y, and is symmetric and positive definite, as B was. */
  @Property(tries = TRIES)
  void theUpdateMapsTheStepToTheChange(
      @ForAll("bowls") Fractions b,
      @ForAll("columns") Fractions s,
      @ForAll("columns") Fractions y) {
    Assume.that(s.dot(y).signum() > 0);
    Derivation derivation =
        settings(
            "secant-step = " + row(s),
            "gradient-change = " + row(y),
            "approximation = " + b.text());
    Fractions updated = Fractions.matrix(derivation, "bfgs-hessian");
    assertThat(updated.times(s)).isEqualTo(y);
    assertThat(updated.isPositiveDefinite()).isTrue();
  }

  /** The updates of B and of its inverse stay inverse to each other. */
  @Property(tries = TRIES)
  void theProductFormIsTheInverse(
      @ForAll("bowls") Fractions b,
      @ForAll("columns") Fractions s,
      @ForAll("columns") Fractions y) {
    Assume.that(s.dot(y).signum() > 0);
    Fractions inverse =
        Fractions.of(new int[] {0, 1}, new int[] {-1, 0})
            .times(b)
            .times(Fractions.of(new int[] {0, -1}, new int[] {1, 0}))
            .times(b.determinant().reciprocal());
    assertThat(inverse.times(b)).isEqualTo(Fractions.identity(2));
    Derivation derivation =
        settings(
            "secant-step = " + row(s),
            "gradient-change = " + row(y),
            "approximation = " + b.text(),
            "inverse-approximation = " + inverse.text());
    Fractions updated = Fractions.matrix(derivation, "bfgs-inverse");
    assertThat(updated.times(Fractions.matrix(derivation, "bfgs-hessian")))
        .isEqualTo(Fractions.identity(2));
    assertThat(Fractions.vector(derivation, "bfgs-image")).isEqualTo(s);
  }

  @Property(tries = TRIES)
  void noUpdateWhereTheCurvatureIsNotPositive(
      @ForAll("columns") Fractions s, @ForAll("columns") Fractions y) {
    Derivation derivation =
        settings(
            "secant-step = " + row(s),
            "gradient-change = " + row(y),
            "inverse-approximation = 1 0; 0 1");
    boolean holds = s.dot(y).signum() > 0;
    assertThat(Fractions.number(derivation, "curvature-product")).isEqualTo(s.dot(y));
    assertThat(derivation.word(new Quantity("curvature-condition")))
        .isEqualTo(holds ? "condition-holds" : "condition-fails");
    assertThat(derivation.find(new Quantity("bfgs-inverse")) instanceof Finding.Found)
        .isEqualTo(holds);
  }

  /** Two loops over all pairs are as many BFGS updates of γI, multiplied out. */
  @Property(tries = TRIES)
  void twoLoopsAreTheUpdatesOneAfterTheOther(
      @ForAll("bowls") Fractions a,
      @ForAll("columns") Fractions first,
      @ForAll("columns") Fractions second,
      @ForAll("columns") Fractions g) {
    Fractions changes = a.times(first);
    Fractions newer = a.times(second);
    Rational gamma = Rational.of(1, 2);
    Fractions h = updated(updated(Fractions.scalar(2, gamma), first, changes), second, newer);
    Derivation given =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(Quantities.GRADIENT_AT_POINT, Analyses.vector(row(g))));
    Derivation derivation =
        Analyses.with(
            given,
            "stored-steps = " + row(first) + "; " + row(second),
            "stored-changes = " + row(changes) + "; " + row(newer),
            "initial-scale = " + gamma);
    Fractions direction = Fractions.vector(derivation, "lbfgs-direction");
    assertThat(direction).isEqualTo(h.times(g).times(Rational.MINUS_ONE));
    assertThat(direction.dot(g).signum()).isNegative();
  }

  /** V H Vᵀ + ρ s sᵀ with V = I − ρ s yᵀ. */
  private static Fractions updated(Fractions h, Fractions s, Fractions y) {
    Rational rho = s.dot(y).reciprocal();
    Fractions v = Fractions.identity(2).minus(s.times(y.transposed()).times(rho));
    return v.times(h).times(v.transposed()).plus(s.times(s.transposed()).times(rho));
  }
}
