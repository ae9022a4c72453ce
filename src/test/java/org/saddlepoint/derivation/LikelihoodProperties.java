package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.number.Rational;

/** Laws of regressions, of information and of the natural gradient, against their definitions. */
class LikelihoodProperties {
  private static final int TRIES = 30;

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  /**
   * The step of iteratively reweighted least squares is the Newton step of the negative
   * log-likelihood written out as a function, and its gradient that function's gradient.
   */
  @Property(tries = TRIES)
  void reweightedLeastSquaresIsNewton(
      @ForAll @Size(3) List<@IntRange(min = -2, max = 2) Integer> first,
      @ForAll @Size(3) List<@IntRange(min = -2, max = 2) Integer> second,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 1) Integer> responses,
      @ForAll boolean isPoisson) {
    Fractions x =
        new Fractions(
            IntStream.range(0, 3)
                .mapToObj(i -> List.of(Rational.of(first.get(i)), Rational.of(second.get(i))))
                .toList());
    Assume.that(x.transposed().times(x).determinant().signum() > 0);
    Derivation regression =
        settings(
            "design = " + x.text(),
            "responses = "
                + responses.stream().map(String::valueOf).collect(Collectors.joining(" ")),
            "coefficients = 0 0",
            "family = " + (isPoisson ? "poisson" : "logistic"));
    String loss =
        IntStream.range(0, 3)
            .mapToObj(i -> loss(first.get(i), second.get(i), responses.get(i), isPoisson))
            .collect(Collectors.joining(" + "));
    Derivation function = Analyses.of(loss, "b c", "0 0");
    assertThat(Fractions.vector(regression, "likelihood-gradient"))
        .isEqualTo(Fractions.vector(function, "gradient-at-point"));
    assertThat(Fractions.matrix(regression, "likelihood-hessian"))
        .isEqualTo(Fractions.matrix(function, "hessian-at-point"));
    assertThat(Fractions.vector(regression, "scoring-step"))
        .isEqualTo(Fractions.vector(function, "newton-step"));
  }

  private static String loss(int x, int z, int y, boolean isPoisson) {
    String eta = "((%d)*b + (%d)*c)".formatted(x, z);
    return isPoisson
        ? "exp(%s) - %d*%s".formatted(eta, y, eta)
        : "ln(1 + exp(%s)) - %d*%s".formatted(eta, y, eta);
  }

  /** The mean of the squared score over the outcomes of the model itself. */
  @Property(tries = TRIES)
  void informationIsTheExpectedSquareOfTheScore(
      @ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 1, max = 5) int n) {
    Rational p = Rational.of(k, 10);
    Rational q = Rational.ONE.minus(p);
    Rational expected =
        p.times(p.reciprocal().pow(2)).plus(q.times(q.reciprocal().negate().pow(2)));
    Derivation bernoulli = settings("model = bernoulli", "parameter = " + p, "sample-size = " + n);
    assertThat(Fractions.number(bernoulli, "fisher-information")).isEqualTo(expected);
    assertThat(Fractions.number(bernoulli, "sample-information"))
        .isEqualTo(expected.times(Rational.of(n)));
    assertThat(Fractions.number(bernoulli, "variance-bound"))
        .isEqualTo(expected.times(Rational.of(n)).reciprocal());
    Derivation poisson = settings("model = poisson", "parameter = " + k);
    assertThat(Fractions.number(poisson, "fisher-information").toDouble())
        .isCloseTo(poissonInformation(k), within(1e-9));
  }

  /** Σ p(y) (y/θ − 1)². */
  private static double poissonInformation(double theta) {
    double probability = Math.exp(-theta);
    double sum = 0;
    for (int y = 0; y < 200; y++) {
      sum += probability * (y / theta - 1) * (y / theta - 1);
      probability *= theta / (y + 1);
    }
    return sum;
  }

  /**
   * With θ = Mφ the information is MᵀFM and the gradient Mᵀg, and both natural steps are the same
   * movement of θ as before.
   */
  @Property(tries = TRIES)
  void theNaturalGradientDoesNotDependOnTheParameters(
      @ForAll @IntRange(min = 1, max = 3) int l,
      @ForAll @IntRange(min = -2, max = 2) int m,
      @ForAll @IntRange(min = -3, max = 3) int p,
      @ForAll @IntRange(min = 1, max = 3) int q,
      @ForAll @IntRange(min = -2, max = 2) int shear) {
    Fractions lower = Fractions.of(new int[] {l, 0}, new int[] {m, 2});
    Fractions f = lower.times(lower.transposed());
    Fractions g = Fractions.column(p, q);
    Fractions change = Fractions.of(new int[] {2, shear}, new int[] {0, 1});
    Derivation before = natural(f, g);
    Derivation after =
        natural(change.transposed().times(f).times(change), change.transposed().times(g));
    assertThat(f.times(Fractions.vector(before, "natural-gradient"))).isEqualTo(g);
    assertThat(change.times(Fractions.vector(after, "natural-gradient")))
        .isEqualTo(Fractions.vector(before, "natural-gradient"));
    double[] bounded = decimals(before);
    double[] other = decimals(after);
    assertThat(2 * other[0] + shear * other[1]).isCloseTo(bounded[0], within(1e-9));
    assertThat(other[1]).isCloseTo(bounded[1], within(1e-9));
    double quadratic =
        f.at(0, 0).toDouble() * bounded[0] * bounded[0]
            + 2 * f.at(0, 1).toDouble() * bounded[0] * bounded[1]
            + f.at(1, 1).toDouble() * bounded[1] * bounded[1];
    assertThat(quadratic / 2).isCloseTo(0.02, within(1e-9));
    assertThat(bounded[0] * p + bounded[1] * q).isNegative();
  }

  private static Derivation natural(Fractions f, Fractions g) {
    return settings(
        "fisher-matrix = " + f.text(),
        "loss-gradient = " + g.transposed().text(),
        "divergence = 1/50");
  }

  private static double[] decimals(Derivation derivation) {
    return derivation.vector(new Quantity("natural-trust-step")).stream()
        .mapToDouble(Constants::toDouble)
        .toArray();
  }
}
