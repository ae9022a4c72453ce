package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.number.Rational;

/** Laws of what keeps Newton's method from saddles, by plain loops over fractions. */
class SafeguardsProperties {
  private static final int TRIES = 25;

  private static Derivation given(Fractions h, Fractions g, String... settings) {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.HESSIAN_AT_POINT,
                new Value.Grid(Analyses.matrix(h.text())),
                Quantities.GRADIENT_AT_POINT,
                Analyses.vector(g.transposed().text())));
    return Analyses.with(derivation, settings);
  }

  /** The symmetric matrix with one eigenvalue along (u, v) and the other along (−v, u). */
  private static Fractions along(int u, int v, Rational first, Rational second) {
    Fractions p = Fractions.column(u, v);
    Fractions q = Fractions.column(-v, u);
    return p.times(p.transposed())
        .times(first)
        .plus(q.times(q.transposed()).times(second))
        .times(Rational.of(1, (long) u * u + (long) v * v));
  }

  /** The damped step solves its equations, and more damping makes it shorter and turns it to −g. */
  @Property(tries = TRIES)
  void moreDampingIsAShorterStep(
      @ForAll @IntRange(min = -6, max = 6) int a,
      @ForAll @IntRange(min = -4, max = 4) int b,
      @ForAll @IntRange(min = -6, max = 6) int d,
      @ForAll @IntRange(min = -5, max = 5) int p,
      @ForAll @IntRange(min = -5, max = 5) int q) {
    Assume.that(p != 0 || q != 0);
    Fractions h = Fractions.of(new int[] {a, b}, new int[] {b, d});
    Fractions g = Fractions.column(p, q);
    Rational before = null;
    // By Gershgorin every eigenvalue is above −11.
    for (int damping : List.of(11, 12, 20, 100)) {
      Derivation derivation = given(h, g, "damping = " + damping);
      Fractions step = Fractions.vector(derivation, "damped-step");
      Fractions damped = h.plus(Fractions.scalar(2, Rational.of(damping)));
      assertThat(damped.isPositiveDefinite()).isTrue();
      assertThat(damped.times(step)).isEqualTo(g.times(Rational.MINUS_ONE));
      assertThat(step.dot(g).signum()).isNegative();
      Rational length = step.dot(step);
      assertThat(before == null || length.compareTo(before) < 0).isTrue();
      before = length;
    }
  }

  /** Each eigenvector keeps its direction, and its eigenvalue becomes max(λ, δ), or |λ|. */
  @Property(tries = TRIES)
  void mendingKeepsTheEigenvectors(
      @ForAll @IntRange(min = 1, max = 3) int u,
      @ForAll @IntRange(min = -3, max = 3) int v,
      @ForAll @IntRange(min = -6, max = 6) int first,
      @ForAll @IntRange(min = -6, max = 6) int second,
      @ForAll @IntRange(min = 1, max = 4) int floor) {
    Assume.that(first != 0 && second != 0);
    Fractions h = along(u, v, Rational.of(first), Rational.of(second));
    Fractions g = Fractions.column(2, -5);
    Derivation derivation = given(h, g, "floor = " + floor);
    Fractions clipped =
        along(u, v, Rational.of(Math.max(first, floor)), Rational.of(Math.max(second, floor)));
    Fractions absolute = along(u, v, Rational.of(Math.abs(first)), Rational.of(Math.abs(second)));
    assertThat(Fractions.matrix(derivation, "clipped-hessian")).isEqualTo(clipped);
    assertThat(Fractions.matrix(derivation, "absolute-hessian")).isEqualTo(absolute);
    assertThat(absolute.times(absolute)).isEqualTo(h.times(h));
    Fractions downhill = Fractions.vector(derivation, "saddle-free-step");
    assertThat(absolute.times(downhill)).isEqualTo(g.times(Rational.MINUS_ONE));
    assertThat(downhill.dot(g).signum()).isNegative();
    assertThat(clipped.times(Fractions.vector(derivation, "clipped-step")))
        .isEqualTo(g.times(Rational.MINUS_ONE));
  }

  /** The slope of the Newton step is −dᵀHd: downhill on bowls, uphill on domes. */
  @Property(tries = TRIES)
  void theSlopeOfTheNewtonStepIsMinusItsCurvature(
      @ForAll @IntRange(min = -6, max = 6) int a,
      @ForAll @IntRange(min = -4, max = 4) int b,
      @ForAll @IntRange(min = -6, max = 6) int d,
      @ForAll @IntRange(min = -5, max = 5) int p,
      @ForAll @IntRange(min = 1, max = 5) int q) {
    Assume.that(a * d != b * b);
    Fractions h = Fractions.of(new int[] {a, b}, new int[] {b, d});
    Derivation derivation = given(h, Fractions.column(p, q));
    Fractions step = Fractions.vector(derivation, "newton-step");
    Rational slope = Fractions.number(derivation, "newton-slope");
    assertThat(slope).isEqualTo(step.dot(h.times(step)).negate());
    if (a * d > b * b) {
      assertThat(slope.signum()).isEqualTo(a > 0 ? -1 : 1);
    }
  }

  /** On a quadratic the model is f itself, so that whatever is promised is kept. */
  @Property(tries = TRIES)
  void theRatioOfAQuadraticIsOne(
      @ForAll @IntRange(min = -5, max = 5) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = -5, max = 5) int d,
      @ForAll @IntRange(min = -3, max = 3) int s,
      @ForAll @IntRange(min = -3, max = 3) int t) {
    Derivation derivation =
        Analyses.with(
            Analyses.of("%d*x^2 + (%d)*x*y + (%d)*y^2 + x".formatted(a, b, d), "x y", "1 -2"),
            "trial-step = %d %d".formatted(s, t));
    Rational before = Rational.of(a - 2L * b + 4L * d + 1);
    long x = 1L + s;
    long y = t - 2L;
    Rational reduction = before.minus(Rational.of(a * x * x + b * x * y + d * y * y + x));
    assertThat(Fractions.number(derivation, "actual-reduction")).isEqualTo(reduction);
    assertThat(Fractions.number(derivation, "predicted-reduction")).isEqualTo(reduction);
    if (reduction.signum() > 0) {
      assertThat(Fractions.number(derivation, "trust-ratio")).isEqualTo(Rational.ONE);
    }
  }

  /** Minimum, maximum and saddle are all that independent signs can make: counted one by one. */
  @Property(tries = 8)
  void signsCountedOneByOne(@ForAll @IntRange(min = 1, max = 10) int n) {
    int saddles = 0;
    int negative = 0;
    for (int signs = 0; signs < 1 << n; signs++) {
      int count = Integer.bitCount(signs);
      saddles += count > 0 && count < n ? 1 : 0;
      negative += count;
    }
    Derivation derivation =
        Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), "dimension = " + n);
    assertThat(Fractions.number(derivation, "minimum-probability"))
        .isEqualTo(Rational.of(1, 1 << n));
    assertThat(Fractions.number(derivation, "saddle-probability"))
        .isEqualTo(Rational.of(saddles, 1 << n));
    assertThat(Fractions.number(derivation, "expected-negative"))
        .isEqualTo(Rational.of(negative, 1 << n));
  }
}
