package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;

/** Conditioning and gradient descent on examples worked by hand. */
class DescentTest {
  /** The example of the text, H = [[2, 2], [2, 6]] with the eigenvalues 4 ± 2√2, from (1, −2). */
  private static Derivation text(String... settings) {
    return Analyses.with(Analyses.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1 -2"), settings);
  }

  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  private static String found(Derivation derivation, String quantity) {
    return Analyses.text(derivation, new Quantity(quantity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // ∇f(1, −2) = (−2, −10).
        "gradient-next | (3/2, 1/2)",
        // f falls from 9 to 9/4 + 3/2 + 3/4.
        "gradient-decrease | 9/2",
        // ∇f(3/2, 1/2) = (4, 6).
        "gradient-descent-point | (1/2, -1)",
        "gradient-descent-run | [[3/2, 1/2], [1/2, -1]]",
        "gradient-descent-table | [[3/2, 1/2, 9/2], [1/2, -1, 9/4]]",
        "gradient-descent-values | (9, 9/2, 9/4)",
        "gradient-descent-norms | (104, 52, 26)",
        // To (5/4, −19/12), where D⁻¹∇f = (x₁ + x₂, x₁/3 + x₂) is (−1/3, −7/6).
        "jacobi-descent-point | (4/3, -31/24)",
        "contraction-factors | (-sqrt(2)/2, sqrt(2)/2)",
        "contraction-rate | sqrt(2)/2",
        "best-step-size | 1/4",
        "best-rate | sqrt(2)/2",
        "axis-ratio | 1 + sqrt(2)",
        "jacobi-matrix | [[1, 1], [1/3, 1]]",
        "jacobi-symmetric | [[1, sqrt(3)/3], [sqrt(3)/3, 1]]",
        "jacobi-condition | 2 + sqrt(3)",
        // 6 ln 10 ÷ (½ ln 2) = 39.86.
        "iterations | 40",
        "steepest-behaviour | alternating",
        "flattest-behaviour | monotone",
      })
  void theExampleOfTheText(String quantity, String value) {
    Derivation derivation = text("step-size = 1/4", "steps = 2", "digits = 6");
    assertThat(found(derivation, quantity)).isEqualTo(value);
  }

  @Test
  void theBoundOfStableStepSizesIsTwoOverTheLargestEigenvalue() {
    assertThat(text().get(new Quantity("stable-step-sizes")))
        .isEqualTo(
            new Value.Range(
                Optional.of(new Value.End(Expression.ZERO, false)),
                Optional.of(new Value.End(Analyses.constant("(2 - sqrt(2))/2"), false))));
  }

  /** H = diag(4, 10), so 1 − αλ = 1 − 4α and 1 − 10α. */
  @ParameterizedTest
  @CsvSource({
    "1/8, converges, stable, monotone, alternating",
    "1/10, converges, stable, monotone, one-step",
    "1/5, swings, boundary, monotone, swinging",
    "1/4, diverges, overshoots, one-step, diverging",
    "1, diverges, overshoots, diverging, diverging",
    "1/20, converges, stable, monotone, monotone",
  })
  void theFactorDecidesWhatHappens(
      String alpha, String verdict, String reason, String flattest, String steepest) {
    Derivation derivation =
        Analyses.with(Analyses.of("2x^2 + 5y^2", "x y", "1 1"), "step-size = " + alpha);
    assertThat(derivation.get(new Quantity("descent-outcome")))
        .isEqualTo(new Value.Reasoned(verdict, reason));
    assertThat(found(derivation, "flattest-behaviour")).isEqualTo(flattest);
    assertThat(found(derivation, "steepest-behaviour")).isEqualTo(steepest);
  }

  @ParameterizedTest
  @CsvSource({
    "9/10, 2, 44",
    "1/2, 3, 10",
    "1/10, 2, 2",
    "1/100, 3, 2",
    "99/100, 6, 1375",
    "4/5, 3, 31",
  })
  void stepsToATolerance(String rate, String digits, String steps) {
    assertThat(found(settings("contraction-rate = " + rate, "digits = " + digits), "iterations"))
        .isEqualTo(steps);
  }

  /** −ln(9/11) = 0.200671 and −ln(999/1001) = 0.002000000667. */
  @Test
  void stepsGrowInProportionToTheConditionNumber() {
    Derivation derivation = settings("first-condition = 10", "second-condition = 1000");
    double ratio = Constants.toDouble(derivation.scalar(new Quantity("iteration-ratio")));
    assertThat(ratio).isBetween(100.335, 100.336);
  }

  @Test
  void errorsAlongTheEigenvectors() {
    Derivation derivation =
        settings("spectrum = 1 6", "step-size = 1/4", "steps = 3", "error-components = 64 -16");
    // 64 (3/4)³ and −16 (−1/2)³.
    assertThat(found(derivation, "error-after-steps")).isEqualTo("(27, 2)");
    assertThat(found(derivation, "contraction-rate")).isEqualTo("3/4");
  }

  /** f = x⁴ from 1: a step α leads to 1 − 4α, which has to lie between −1 and 1. */
  @ParameterizedTest
  @CsvSource({"1/4, true", "49/100, true", "1/2, false", "1, false", "-1/10, false", "0, false"})
  void anyStepSizeThatLowersTheFunctionWillDo(String alpha, boolean holds) {
    Derivation derivation = Analyses.of("x^4", "x", "1");
    Property property =
        Rules.ALL.find(new Quantity("decreasing-step-size")).orElseThrow().property().orElseThrow();
    Value answer = new Value.Scalar(Analyses.constant(alpha));
    assertThat(property.judge(derivation, answer).holds()).isEqualTo(holds);
    assertThat(found(derivation, "decreasing-step-size")).isEqualTo("1/4");
  }

  @Test
  void methodsAreComparedByTheirIds() {
    Derivation derivation =
        Analyses.with(
            Analyses.of("x^2 + 4y^2", "x y", "4 1"),
            "step-size = 1/4",
            "steps = 1",
            "method-a = gradient-descent",
            "method-b = jacobi-descent");
    // To (2, −1) and to (3, 3/4).
    assertThat(found(derivation, "compared-values")).isEqualTo("(8, 45/4)");
    assertThat(derivation.get(new Quantity("method-order")))
        .isEqualTo(new Value.Ranking(List.of("gradient-descent", "jacobi-descent")));
    Derivation unknown = Analyses.with(derivation, "method-b = magic");
    assertThat(found(unknown, "method-order")).isEqualTo("missing: run.unknown-method");
  }

  /** Newton, BFGS and the rest beside gradient descent, on the example of the text. */
  @ParameterizedTest
  @MethodSource("methods")
  void everyMethodCanBeComparedWithGradientDescent(String method) {
    Derivation derivation =
        text(
            "step-size = 1/4",
            "steps = 2",
            "damping = 1",
            "memory-pairs = 5",
            "beta1 = 1/2",
            "beta2 = 1/2",
            "method-a = gradient-descent",
            "method-b = " + method);
    List<Expression> values = derivation.vector(new Quantity("compared-values"));
    assertThat(values.getFirst()).isEqualTo(Analyses.constant("9/4"));
    Rule rule = Rules.ALL.find(new Quantity("compared-values")).orElseThrow();
    assertThat(rule.certificates(derivation)).allMatch(Certificate::holds);
    assertThat(rule.explanation(derivation)).isNotEmpty();
  }

  static Stream<String> methods() {
    return Rules.ALL.rules().stream()
        .flatMap(rule -> rule instanceof RunRule run ? Stream.of(run.method().id()) : Stream.of())
        .distinct()
        .filter(id -> !id.equals("gradient-descent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2 - y^2 | stable-step-sizes | conditioning.not-a-bowl",
        "x^2 - y^2 | best-step-size | conditioning.not-a-bowl",
        "x^2 - y^2 | best-rate | conditioning.not-a-bowl",
        "x^2 - y^2 | axis-ratio | conditioning.not-a-bowl",
        "x^2 - y^2 | jacobi-matrix | conditioning.diagonal",
        "(x + y)^2 | jacobi-condition | conditioning.not-a-bowl",
        "(x + y)^2 | descent-outcome | descent.flat",
        "x^2 + y^2 | iterations | descent.no-contraction",
      })
  void whatMakesNoSenseHasNoValue(String f, String quantity, String reason) {
    Derivation derivation =
        Analyses.with(Analyses.of(f, "x y", "1 1"), "step-size = 1/2", "digits = 3");
    assertThat(found(derivation, quantity)).isEqualTo("missing: " + reason);
  }

  /** Slips as a learner makes them, for the example of the text with α = 1/4. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gradient-next.sign | (1/2, -9/2)",
        "gradient-next.step-size-omitted | (3, 8)",
        "gradient-next.step-given | (1/2, 5/2)",
        "gradient-next.divided-by-step-size | (9, 38)",
        "gradient-next.value-for-gradient | (-5/4, -17/4)",
        "gradient-next.coordinates-swapped | (3/2, -5/2)",
        "gradient-decrease.sign | -9/2",
        "gradient-decrease.first-order | 26",
        "gradient-descent-point.gradient-kept | (2, 3)",
        "gradient-descent-point.one-step-short | (3/2, 1/2)",
        "contraction-factors.sign | ((4 - sqrt(2))/2, (4 + sqrt(2))/2)",
        "best-step-size.one-over-sum | 1/8",
        "best-rate.root-of-condition | sqrt(2) - 1",
        "jacobi-matrix.multiplied | [[4, 4], [12, 36]]",
        "jacobi-matrix.columns | [[1, 1/3], [1, 1]]",
        "jacobi-condition.unchanged | 3 + 2*sqrt(2)",
        "axis-ratio.condition-itself | 3 + 2*sqrt(2)",
        "iterations.rounded-down | 39",
        "iterations.logarithms-mixed | 18",
      })
  void slipsGiveWhatALearnerWrites(String name, String value) {
    Derivation derivation = text("step-size = 1/4", "steps = 2", "digits = 6");
    Slip slip =
        Rules.ALL.rules().stream()
            .flatMap(rule -> rule.slips().stream())
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(slip.value(derivation).map(Analyses::text)).contains(value);
  }

  /** K8: a wrong eigenvalue carried on through the chain. */
  @Test
  void whatFollowsFromWrongEigenvalues() {
    Derivation readOff =
        text()
            .with(
                Quantities.EIGENVALUES,
                new Value.Multiset(List.of(Expression.of(2), Expression.of(6))));
    assertThat(found(readOff, "best-step-size")).isEqualTo("1/4");
    assertThat(found(readOff, "best-rate")).isEqualTo("1/2");
    assertThat(found(readOff, "axis-ratio")).isEqualTo("sqrt(3)");
  }
}
