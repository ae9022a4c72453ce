package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** Laws of Adam, of Kronecker factors and of Shampoo, against their definitions. */
class DeepProperties {
  private static final int TRIES = 30;

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  /** Whatever the gradient and the decay rates, the first step is α against each sign. */
  @Property(tries = TRIES)
  void adamsFirstStepIsTheSign(
      @ForAll @Size(3) List<@IntRange(min = -50, max = 50) Integer> gradient,
      @ForAll @IntRange(min = 0, max = 9) int first,
      @ForAll @IntRange(min = 0, max = 9) int second) {
    Assume.that(!gradient.contains(0));
    Derivation derivation =
        settings(
            "gradients = %d %d %d".formatted(gradient.get(0), gradient.get(1), gradient.get(2)),
            "beta1 = %d/10".formatted(first),
            "beta2 = %d/10".formatted(second),
            "step-size = 1/100");
    Fractions step = Fractions.vector(derivation, "adam-step");
    for (int i = 0; i < 3; i++) {
      assertThat(step.at(i, 0)).isEqualTo(Rational.of(-Integer.signum(gradient.get(i)), 100));
    }
  }

  /** The corrected averages are weighted means: the weights β^(t−s) divided by their sum. */
  @Property(tries = TRIES)
  void correctedAveragesAreWeightedMeans(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -5, max = 5) Integer> gradients,
      @ForAll @IntRange(min = 1, max = 9) int first,
      @ForAll @IntRange(min = 1, max = 9) int second) {
    Derivation derivation =
        settings(
            "gradients = " + String.join("; ", gradients.stream().map(g -> g + " 1").toList()),
            "beta1 = %d/10".formatted(first),
            "beta2 = %d/10".formatted(second),
            "step-size = 1/10");
    assertThat(Fractions.vector(derivation, "adam-first-moment").at(0, 0))
        .isEqualTo(mean(gradients, Rational.of(first, 10)));
    assertThat(Fractions.vector(derivation, "adam-second-moment").at(0, 0))
        .isEqualTo(mean(gradients.stream().map(g -> g * g).toList(), Rational.of(second, 10)));
    assertThat(Fractions.vector(derivation, "adam-second-moment").at(1, 0)).isEqualTo(Rational.ONE);
  }

  private static Rational mean(List<Integer> numbers, Rational beta) {
    Rational weight = Rational.ONE;
    Rational sum = Rational.ZERO;
    Rational weights = Rational.ZERO;
    for (Integer number : numbers.reversed()) {
      sum = sum.plus(weight.times(Rational.of(number)));
      weights = weights.plus(weight);
      weight = weight.times(beta);
    }
    return sum.dividedBy(weights);
  }

  /** (A ⊗ G) vec X = vec V for X = G⁻¹VA⁻¹: the big matrix is never inverted, but multiplied. */
  @Property(tries = 15)
  void theInverseOfAProductIsThatOfItsFactors(
      @ForAll @IntRange(min = 1, max = 3) int a,
      @ForAll @IntRange(min = -2, max = 2) int b,
      @ForAll @IntRange(min = 1, max = 3) int c,
      @ForAll @IntRange(min = -2, max = 2) int d,
      @ForAll @Size(4) List<@IntRange(min = -4, max = 4) Integer> v) {
    Fractions lower = Fractions.of(new int[] {a, 0}, new int[] {b, 1});
    Fractions other = Fractions.of(new int[] {c, 0}, new int[] {d, 1});
    String factors = "factor-a = " + lower.times(lower.transposed()).text();
    String outer = "factor-g = " + other.times(other.transposed()).text();
    Derivation derivation =
        settings(
            factors,
            outer,
            "layer-gradient = %d %d; %d %d".formatted(v.get(0), v.get(2), v.get(1), v.get(3)));
    Fractions x = Fractions.matrix(derivation, "kfac-gradient");
    Fractions stacked =
        new Fractions(
            List.of(
                List.of(x.at(0, 0)),
                List.of(x.at(1, 0)),
                List.of(x.at(0, 1)),
                List.of(x.at(1, 1))));
    for (int row = 1; row <= 4; row++) {
      Rational sum = Rational.ZERO;
      for (int column = 1; column <= 4; column++) {
        Derivation entry =
            settings(factors, outer, "entry-row = " + row, "entry-column = " + column);
        sum = sum.plus(Fractions.number(entry, "kronecker-entry").times(stacked.at(column - 1, 0)));
      }
      assertThat(sum).isEqualTo(Rational.of(v.get(row - 1)));
    }
  }

  /** L and R are sums of squares, and with one diagonal gradient the step is its signs. */
  @Property(tries = TRIES)
  void shampooOnDiagonalGradients(
      @ForAll @IntRange(min = -6, max = 6) int a,
      @ForAll @IntRange(min = 1, max = 6) int b,
      @ForAll @IntRange(min = -6, max = 6) int c,
      @ForAll @IntRange(min = 1, max = 6) int d) {
    Assume.that(a != 0);
    Fractions g = Fractions.of(new int[] {a, 0}, new int[] {0, b});
    Derivation one = settings("layer-gradient = " + g.text());
    assertThat(Fractions.matrix(one, "shampoo-gradient"))
        .isEqualTo(Fractions.of(new int[] {Integer.signum(a), 0}, new int[] {0, 1}));
    Derivation two =
        settings("layer-gradient = " + g.text(), "earlier-gradient = %d 0; 0 %d".formatted(c, d));
    double[] expected = {a / Math.hypot(a, c), 0, 0, b / Math.hypot(b, d)};
    int place = 0;
    for (List<Expression> row : two.matrix(new Quantity("shampoo-gradient")).rows()) {
      for (Expression entry : row) {
        assertThat(Constants.toDouble(entry)).isCloseTo(expected[place++], within(1e-9));
      }
    }
  }

  /** Left and right products of any gradients, and their traces: both sum the same squares. */
  @Property(tries = TRIES)
  void shampooSumsOuterProducts(
      @ForAll @Size(6) List<@IntRange(min = -4, max = 4) Integer> now,
      @ForAll @Size(6) List<@IntRange(min = -4, max = 4) Integer> before) {
    Fractions g = wide(now);
    Fractions h = wide(before);
    Derivation derivation =
        settings("layer-gradient = " + g.text(), "earlier-gradient = " + h.text());
    Fractions left = Fractions.matrix(derivation, "shampoo-left");
    Fractions right = Fractions.matrix(derivation, "shampoo-right");
    assertThat(left).isEqualTo(g.times(g.transposed()).plus(h.times(h.transposed())));
    assertThat(right).isEqualTo(g.transposed().times(g).plus(h.transposed().times(h)));
    assertThat(left.at(0, 0).plus(left.at(1, 1)))
        .isEqualTo(right.at(0, 0).plus(right.at(1, 1)).plus(right.at(2, 2)));
  }

  private static Fractions wide(List<Integer> entries) {
    return Fractions.of(
        new int[] {entries.get(0), entries.get(1), entries.get(2)},
        new int[] {entries.get(3), entries.get(4), entries.get(5)});
  }
}
