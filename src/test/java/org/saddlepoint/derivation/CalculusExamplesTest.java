package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.expression.Expression;

/** Rules of the first chapter, worked by hand. */
class CalculusExamplesTest {
  private static String value(Derivation derivation, String quantity) {
    return Analyses.text(derivation, new Quantity(quantity));
  }

  private static Derivation by(String f, String point, String... names) {
    return Analyses.of(f, "x y", point)
        .with(
            new Quantity("by"),
            new Value.Vector(List.of(names).stream().map(Expression::variable).toList()));
  }

  /** f = x²y³ + 2x: f_x = 2xy³ + 2, f_xy = 6xy², f_xyy = 12xy. */
  @Test
  void differentiatesInTheOrderAsked() {
    Derivation derivation = by("x^2*y^3 + 2x", "1 2", "x", "y", "y");
    assertThat(value(derivation, "partial-derivative")).isEqualTo("2*x*y^3 + 2");
    assertThat(value(derivation, "second-partial")).isEqualTo("6*x*y^2");
    assertThat(value(derivation, "third-partial")).isEqualTo("12*x*y");
    assertThat(value(derivation, "partial-derivative-at-point")).isEqualTo("18");
    assertThat(value(derivation, "second-partial-at-point")).isEqualTo("24");
    assertThat(value(derivation, "second-partials")).isEqualTo("(2*y^3, 6*x*y^2, 6*x^2*y)");
    assertThat(value(derivation, "mixed-partials")).isEqualTo("(6*x*y^2, 6*x*y^2)");
  }

  @Test
  void saysWhereTheOrderIsMissing() {
    assertThat(value(Analyses.of("x*y", "x y", "1 1"), "partial-derivative"))
        .startsWith("missing:");
    assertThat(value(by("x*y", "1 1", "x", "z"), "second-partial"))
        .isEqualTo("missing: derivation.by");
    assertThat(value(by("x*y", "1 1", "x"), "second-partial")).isEqualTo("missing: derivation.by");
  }

  /** f = x² + 2xy + 3y² at (1, −2): g = (−2, −10), H = [[2, 2], [2, 6]]. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steepest-descent | (2, 10)",
        "directional-derivative | -46/5",
        "directional-curvature | 162/25",
        "predicted-change | 32",
        "true-change | 32",
        "model-error | 0",
        "stationary-point | (0, 0)",
        "form-matrix | [[1, 1], [1, 3]]",
        "form-vector | (0, 0)",
      })
  void followsTheExampleOfTheText(String quantity, String expected) {
    Derivation derivation =
        Analyses.of("x^2 + 2x*y + 3y^2", "x y", "1 -2")
            .with(
                Map.of(
                    new Quantity("direction"), vector(3, 4),
                    new Quantity("displacement"), vector(-2, 6)));
    assertThat(value(derivation, quantity)).isEqualTo(expected);
  }

  private static Value vector(long... entries) {
    return new Value.Vector(Arrays.stream(entries).mapToObj(Expression::of).toList());
  }

  /** Trap of the curriculum: H = A + Aᵀ, which is not 2A where A is not symmetric. */
  @Test
  void addsTheTranspose() {
    Derivation derivation =
        Analyses.of("x", "x y", "")
            .with(
                Map.of(
                    new Quantity("quadratic-matrix"),
                    new Value.Grid(Analyses.matrix("1 5; 2 4")),
                    new Quantity("quadratic-vector"),
                    vector(3, -1)));
    assertThat(value(derivation, "form-hessian")).isEqualTo("[[2, 7], [7, 8]]");
    assertThat(value(derivation, "form-gradient")).isEqualTo("(2*x + 7*y + 3, 7*x + 8*y - 1)");
    assertThat(value(derivation, "form-function")).isEqualTo("x^2 + 7*x*y + 4*y^2 + 3*x - y");
    assertThat(value(derivation, "symmetric-part")).isEqualTo("[[1, 7/2], [7/2, 4]]");
  }

  /** x³/6 + xy + y²: H = [[x, 1], [1, 2]], singular where 2x = 1. */
  @Test
  void findsWhereTheHessianIsSingular() {
    assertThat(value(Analyses.of("x^3/6 + x*y + y^2", "x y", ""), "singular-at"))
        .isEqualTo("(1/2)");
    assertThat(value(Analyses.of("x^4/12 + x^2 + y^2", "x y", ""), "singular-at")).isEqualTo("()");
    assertThat(value(Analyses.of("x^4 + y^4", "x y", ""), "singular-at"))
        .isEqualTo("missing: derivation.one-entry-variable");
  }

  /** exp(x)·y at (0, 1): 1 + x + (y − 1) + ½x² + x(y − 1). */
  @Test
  void modelsToSecondOrder() {
    assertThat(value(Analyses.of("exp(x)*y", "x y", "0 1"), "taylor-model"))
        .isEqualTo("x^2/2 + x*(y - 1) + x + y");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 6", "100, 5050", "1000000000, 500000000500000000"})
  void countsIndependentEntries(String n, String expected) {
    Derivation derivation =
        Analyses.of("x", "x", "")
            .with(new Quantity("matrix-size"), new Value.Scalar(Analyses.constant(n)));
    assertThat(value(derivation, "independent-entries")).isEqualTo(expected);
  }

  @Test
  void readsTheSignsOfTheEntries() {
    Derivation derivation = by("x^2 - 3x*y - y^2", "1 1", "y", "x");
    assertThat(value(derivation, "axis-curvature")).isEqualTo("-2");
    assertThat(value(derivation, "axis-shape")).isEqualTo("curves-down");
    assertThat(derivation.get(new Quantity("coupling-effect")))
        .isEqualTo(new Value.Reasoned("slope-falls", "mixed-negative"));
    assertThat(value(by("x^2 + y", "1 1", "y", "x"), "axis-shape")).isEqualTo("stays-straight");
  }

  /** At a critical point −∇f is ∇f, which is no mistake that could be seen. */
  @Test
  void noSignIsLostOfAZeroGradient() {
    Derivation derivation = Analyses.of("x^2 - x*y + y^2", "x y", "0 0");
    assertThat(
            Rules.ALL.find(Quantities.GRADIENT_AT_POINT).orElseThrow().slips().stream()
                .filter(slip -> slip.id().equals("G7"))
                .flatMap(slip -> slip.value(derivation).stream()))
        .isEmpty();
  }
}
