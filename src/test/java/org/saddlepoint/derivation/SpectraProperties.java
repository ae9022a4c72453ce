package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.number.Rational;

/** Laws of eigenvectors, definiteness and classes, where the answer is known from the making. */
class SpectraProperties {
  private static final int TRIES = 25;

  @Provide
  Arbitrary<Fractions> symmetric() {
    return Arbitraries.integers()
        .between(-4, 4)
        .list()
        .ofSize(6)
        .map(e ->
            Fractions.of(
                new int[] {e.get(0), e.get(1), e.get(2)},
                new int[] {e.get(1), e.get(3), e.get(4)},
                new int[] {e.get(2), e.get(4), e.get(5)}));
  }

  /** Eigenvalues, minors and pivots are three ways to one word. */
  @Property(tries = TRIES)
  void threeWaysToOneWord(@ForAll("symmetric") Fractions h) {
    Derivation derivation = Analyses.ofMatrix(h.text());
    String word = derivation.word(Quantities.DEFINITENESS);
    assertThat(derivation.word(new Quantity("definiteness-by-minors"))).isEqualTo(word);
    assertThat(word.equals("positive-definite")).isEqualTo(h.isPositiveDefinite());
    assertThat(word.equals("negative-definite"))
        .isEqualTo(h.times(Rational.MINUS_ONE).isPositiveDefinite());
    if (derivation.find(new Quantity("pivots")) instanceof Finding.Found) {
      Fractions pivots = Fractions.vector(derivation, "pivots");
      assertThat(pivots.at(0, 0).times(pivots.at(1, 0)).times(pivots.at(2, 0)))
          .isEqualTo(h.determinant());
      assertThat(derivation.word(new Quantity("definiteness-by-pivots"))).isEqualTo(word);
    }
  }

  /** A congruence changes eigenvalues, but not their signs (Sylvester). */
  @Property(tries = TRIES)
  void signsSurviveACongruence(
      @ForAll("symmetric") Fractions h,
      @ForAll @IntRange(min = -2, max = 2) int a,
      @ForAll @IntRange(min = -2, max = 2) int b) {
    Fractions c = Fractions.of(new int[] {1, a, b}, new int[] {0, 2, a}, new int[] {0, 0, -1});
    Derivation other = Analyses.ofMatrix(c.transposed().times(h).times(c).text());
    assertThat(other.word(Quantities.DEFINITENESS))
        .isEqualTo(Analyses.ofMatrix(h.text()).word(Quantities.DEFINITENESS));
  }

  /** Made of eigenvalues and directions: these come back, and the axes with them. */
  @Property(tries = TRIES)
  void theEigenpairsAreThoseItIsMadeOf(
      @ForAll @IntRange(min = -5, max = 5) int first,
      @ForAll @IntRange(min = 1, max = 3) int gap,
      @ForAll @IntRange(min = 1, max = 3) int u,
      @ForAll @IntRange(min = -3, max = 3) int v) {
    int second = first + gap * (u * u + v * v);
    Fractions p = Fractions.column(u, v);
    Fractions h =
        Fractions.scalar(2, Rational.of(first))
            .plus(p.times(p.transposed()).times(Rational.of(gap)));
    Derivation derivation = Analyses.ofMatrix(h.text());
    Value.Pairs pairs = (Value.Pairs) derivation.get(new Quantity("eigenpairs"));
    assertThat(pairs.pairs()).hasSize(2);
    for (Value.Pair pair : pairs.pairs()) {
      Fractions vector = Fractions.column(pair.vector());
      Rational value = Fractions.rational(pair.value());
      assertThat(value).isIn(Rational.of(first), Rational.of(second));
      assertThat(h.times(vector)).isEqualTo(vector.times(value));
      assertThat(vector.dot(vector).signum()).isPositive();
    }
    assertThat(Fractions.rational(derivation.scalar(Quantities.LARGEST_EIGENVALUE)))
        .isEqualTo(Rational.of(second));
    Fractions steepest = Fractions.vector(derivation, "steepest-axis");
    assertThat(h.times(steepest)).isEqualTo(steepest.times(Rational.of(second)));
  }

  /** Minima of f are maxima of −f, saddles stay saddles, and nothing moves. */
  @Property(tries = 15)
  void aFunctionUpsideDown(
      @ForAll @IntRange(min = 1, max = 3) int p,
      @ForAll @IntRange(min = -2, max = 2) int r,
      @ForAll @IntRange(min = -2, max = 2) int l) {
    Assume.that(l != 0);
    String f = "x^4 - %d*x^2 + (%d)*(y + (%d)*x)^2".formatted(2 * p * p, l, r);
    Map<String, String> upright = classes(f);
    Map<String, String> turned = classes("-(" + f + ")");
    assertThat(upright).hasSize(3);
    assertThat(turned.keySet()).isEqualTo(upright.keySet());
    Map<String, String> opposite =
        Map.of("minimum", "maximum", "maximum", "minimum", "saddle", "saddle");
    upright.forEach((at, word) -> assertThat(turned.get(at)).isEqualTo(opposite.get(word)));
    assertThat(upright.get("(0, 0)")).isEqualTo(l > 0 ? "saddle" : "maximum");
    assertThat(upright.get("(%d, %d)".formatted(p, -r * p)))
        .isEqualTo(l > 0 ? "minimum" : "saddle");
  }

  private static Map<String, String> classes(String f) {
    Value.Points points =
        (Value.Points) Analyses.of(f, "x y", "").get(new Quantity("classified-points"));
    return points.places().stream()
        .collect(
            Collectors.toMap(
                place -> Formulas.point(place.at()).text(), place -> place.word().orElseThrow()));
  }

  /** At the ends of the range of c for which H + cB is positive definite it is singular. */
  @Property(tries = TRIES)
  void definiteBetweenTheEndsAlone(
      @ForAll @IntRange(min = 1, max = 5) int a,
      @ForAll @IntRange(min = 1, max = 5) int d,
      @ForAll @IntRange(min = -12, max = 12) int twice) {
    Derivation derivation =
        Analyses.ofMatrix("%d 0; 0 %d".formatted(a * a, d * d))
            .with(new Quantity("parameter-matrix"), new Value.Grid(Analyses.matrix("0 1; 1 0")));
    Value.Range range = (Value.Range) derivation.get(new Quantity("positive-definite-range"));
    Rational low = Fractions.rational(range.low().orElseThrow().at());
    Rational high = Fractions.rational(range.high().orElseThrow().at());
    Rational c = Rational.of(twice, 2);
    Fractions h =
        new Fractions(
            List.of(List.of(Rational.of((long) a * a), c), List.of(c, Rational.of((long) d * d))));
    assertThat(low.compareTo(c) < 0 && c.compareTo(high) < 0).isEqualTo(h.isPositiveDefinite());
    assertThat(range.low().orElseThrow().isIncluded()).isFalse();
  }
}
