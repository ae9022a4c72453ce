package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;

/** Laws of gradient descent on bowls in two variables, checked with plain decimals. */
class DescentProperties {
  private static final int TRIES = 40;
  private static final double NEAR = 1e-9;

  private static double number(Derivation derivation, String quantity) {
    return Constants.toDouble(derivation.scalar(new Quantity(quantity)));
  }

  private static Derivation bowl(int a, int b, int d, String... settings) {
    Assume.that(a * d > b * b);
    String f = "%d*x^2/2 + (%d)*x*y + %d*y^2/2".formatted(a, b, d);
    return Analyses.with(Analyses.of(f, "x y", "1 2"), settings);
  }

  /** No step size has a better rate than the best, and its rate is the one promised. */
  @Property(tries = TRIES)
  void noStepSizeBeatsTheBest(
      @ForAll @IntRange(min = 1, max = 9) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = 1, max = 9) int d) {
    Derivation bowl = bowl(a, b, d);
    double root = Math.sqrt((a - d) * (double) (a - d) + 4.0 * b * b);
    double small = (a + d - root) / 2;
    double large = (a + d + root) / 2;
    double best = number(bowl, "best-step-size");
    double rate = number(bowl, "best-rate");
    assertThat(Math.max(Math.abs(1 - best * small), Math.abs(1 - best * large)))
        .isBetween(rate - NEAR, rate + NEAR);
    for (double alpha = best / 4; alpha < 2 * best; alpha += best / 16) {
      assertThat(Math.max(Math.abs(1 - alpha * small), Math.abs(1 - alpha * large)))
          .isGreaterThan(rate - NEAR);
    }
  }

  /** Rows of the run are those of plain arithmetic, and f at them too. */
  @Property(tries = TRIES)
  void aRunIsPlainArithmetic(
      @ForAll @IntRange(min = 1, max = 9) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = 1, max = 9) int d,
      @ForAll @IntRange(min = 2, max = 12) int n) {
    Derivation bowl = bowl(a, b, d, "step-size = 1/" + n, "steps = 3");
    double x = 1;
    double y = 2;
    for (List<Expression> row : bowl.matrix(new Quantity("gradient-descent-table")).rows()) {
      double slope = a * x + b * y;
      double other = b * x + d * y;
      x -= slope / n;
      y -= other / n;
      double f = a * x * x / 2 + b * x * y + d * y * y / 2;
      assertThat(Constants.toDouble(row.get(0))).isBetween(x - 1e-6, x + 1e-6);
      assertThat(Constants.toDouble(row.get(1))).isBetween(y - 1e-6, y + 1e-6);
      assertThat(Constants.toDouble(row.get(2))).isBetween(f - 1e-6 * (1 + f), f + 1e-6 * (1 + f));
    }
  }

  /** The rate to the power k is small enough, and to the power before it is not. */
  @Property(tries = TRIES)
  void noStepTooFewAndNoneTooMany(
      @ForAll @IntRange(min = 2, max = 60) int n, @ForAll @IntRange(min = 1, max = 6) int digits) {
    Derivation derivation =
        Analyses.with(
            Derivation.of(Rules.ALL, List.of(), Map.of()),
            "contraction-rate = " + (n - 1) + "/" + n,
            "digits = " + digits);
    int steps = (int) Math.round(number(derivation, "iterations"));
    MathContext context = new MathContext(60);
    BigDecimal rate = BigDecimal.valueOf(n - 1L).divide(BigDecimal.valueOf(n), context);
    BigDecimal goal = BigDecimal.ONE.movePointLeft(digits);
    assertThat(rate.pow(steps, context)).isLessThanOrEqualTo(goal);
    assertThat(rate.pow(steps - 1, context)).isGreaterThan(goal);
  }

  /** A diagonal scaling is best when D⁻¹H is formed with the diagonal itself. */
  @Property(tries = TRIES)
  void theDiagonalIsTheBestScalingOfTwoVariables(
      @ForAll @IntRange(min = 1, max = 9) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = 1, max = 9) int d,
      @ForAll @IntRange(min = 1, max = 9) int p) {
    Derivation bowl = bowl(a, b, d, "preconditioner = 1 0; 0 " + p);
    double with = number(bowl, "jacobi-condition");
    assertThat(with).isLessThanOrEqualTo(number(bowl, "preconditioned-condition") + NEAR);
    assertThat(with).isLessThanOrEqualTo(number(bowl, "condition-number") + NEAR);
  }
}
