package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.quasinewton.QuasiQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;

/** Saddles, safeguards and quasi-Newton methods, worked by hand. */
class SafeguardsTest {
  private static Derivation settings(String... settings) {
    return Analyses.with(Derivation.of(Rules.ALL, List.of(), Map.of()), settings);
  }

  private static String text(Derivation derivation, String quantity) {
    return Analyses.text(derivation, new Quantity(quantity));
  }

  /** f = ½(ax² − by²): gᵀd = by² − ax², so that both signs occur. */
  @ParameterizedTest
  @CsvSource({"1 3, 7, ascent, rises", "3 1, -25, descent, falls", "2 2, 0, level, stays"})
  void newtonGoesUpOrDown(String point, String slope, String verdict, String fall) {
    String f =
        slope.equals("7") ? "x^2 - 1/2*y^2" : slope.equals("0") ? "x^2 - y^2" : "3/2*x^2 - y^2";
    Derivation derivation = Analyses.of(f, "x y", point);
    assertThat(text(derivation, "newton-slope")).isEqualTo(slope);
    assertThat(derivation.get(SaddleQuantities.NEWTON_DESCENT))
        .isInstanceOfSatisfying(
            Value.Reasoned.class, found -> assertThat(found.id()).isEqualTo(verdict));
    assertThat(text(derivation, "newton-fall")).isEqualTo(fall);
  }

  @Test
  void clippingKeepsTheEigenvectors() {
    // Eigenvalues 3 along (1, 1) and −1 along (1, −1).
    Derivation derivation = Analyses.with(Analyses.ofMatrix("1 2; 2 1"), "floor = 2");
    assertThat(text(derivation, "absolute-hessian")).isEqualTo("[[2, 1], [1, 2]]");
    assertThat(text(derivation, "clipped-hessian")).isEqualTo("[[5/2, 1/2], [1/2, 5/2]]");
  }

  /**
   * H = diag(3, 1) and δ = 2, H = diag(3, −1), and H = diag(−3, −1), with g = (6, 2). Where nothing
   * is negative nothing can be dropped, and where all is, Newton's step is the sign lost.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 0; 0 1 | clipped-step | N3 (2, 1) S8 (-2, -2)",
        "3 0; 0 -1 | clipped-step | N3 (2, 1) S8 (-2, 2) S7 (-2, 0)",
        "3 0; 0 -1 | saddle-free-step | N3 (2, 2) S8 (-2, 2) S7 (-2, 0)",
        "-3 0; 0 -1 | saddle-free-step | N3 (2, 2) S7 (0, 0)"
      })
  void mendedStepsThatGoWrongDiffer(String matrix, String step, String slips) {
    Derivation given =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.HESSIAN_AT_POINT,
                new Value.Grid(Analyses.matrix(matrix)),
                Quantities.GRADIENT_AT_POINT,
                new Value.Vector(Analyses.matrix("6 2").rows().getFirst())));
    Derivation derivation = Analyses.with(given, "floor = 2");
    assertThat(
            Rules.ALL.find(new Quantity(step)).orElseThrow().slips().stream()
                .filter(Slip::principal)
                .flatMap(slip ->
                    slip
                        .value(derivation)
                        .map(value -> slip.id() + " " + Analyses.text(value))
                        .stream())
                .collect(Collectors.joining(" ")))
        .isEqualTo(slips);
  }

  /** 1.5^k ≥ 1000: k = ⌈17.04⌉; 2^k ≥ 1024 exactly at k = 10. */
  @ParameterizedTest
  @CsvSource({"1/2, 1/1000, 18", "1, 1/1024, 10", "1, 1/1025, 11", "1/10, 1/10, 25"})
  void countsStepsExactly(String stepSize, String offset, String steps) {
    Derivation derivation =
        Analyses.with(
            Analyses.ofMatrix("1 0; 0 -1"), "step-size = " + stepSize, "offset = " + offset);
    assertThat(text(derivation, "escape-steps")).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({"1/2, 3, 10", "1/2, 6, 20", "1/10, 4, 5", "9/10, 1, 22"})
  void countsDimensions(String probability, String exponent, String dimension) {
    Derivation derivation = settings("probability = " + probability, "exponent = " + exponent);
    assertThat(text(derivation, "dimension-needed")).isEqualTo(dimension);
  }

  @Test
  void theDampingBoundIsNoDamping() {
    Derivation derivation = Analyses.ofMatrix("1 2; 2 1");
    Property property =
        Rules.ALL.find(SaddleQuantities.SUFFICIENT_DAMPING).orElseThrow().property().orElseThrow();
    assertThat(text(derivation, "damping-infimum")).isEqualTo("1");
    assertThat(text(derivation, "sufficient-damping")).isEqualTo("2");
    assertThat(holds(property, derivation, "1")).isFalse();
    assertThat(holds(property, derivation, "1000001/1000000")).isTrue();
  }

  private static boolean holds(Property property, Derivation derivation, String number) {
    return property.judge(derivation, new Value.Scalar(Analyses.constant(number))).holds();
  }

  /** The example of the curriculum. */
  @Test
  void updatesTheInverseFromTheIdentity() {
    Derivation derivation =
        settings("secant-step = 1 1", "gradient-change = 4 3", "inverse-approximation = 1 0; 0 1");
    assertThat(text(derivation, "bfgs-inverse")).isEqualTo("[[25/49, -17/49], [-17/49, 39/49]]");
    assertThat(text(derivation, "bfgs-image")).isEqualTo("(1, 1)");
  }

  /** On a quadratic of two variables, BFGS with exact line search arrives after two steps. */
  @Test
  void arrivesAfterAsManyStepsAsVariables() {
    Derivation derivation =
        Analyses.with(Analyses.of("x^2 + x*y + 2y^2 - x", "x y", "3 -2"), "steps = 2");
    assertThat(derivation.matrix(QuasiQuantities.BFGS_RUN).rows().getLast())
        .isEqualTo(List.of(Analyses.constant("4/7"), Analyses.constant("-1/7")));
  }

  /** With all pairs and the same initial matrix the two loops are BFGS. */
  @Test
  void twoLoopsAreBfgs() {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.GRADIENT_AT_POINT,
                new Value.Vector(Analyses.matrix("3 -1").rows().getFirst())));
    Derivation both =
        Analyses.with(
            derivation,
            "secant-step = 1 1",
            "gradient-change = 4 3",
            "inverse-approximation = 1 0; 0 1",
            "initial-scale = 1");
    assertThat(text(both, "lbfgs-direction")).isEqualTo(text(both, "bfgs-direction"));
  }

  @Test
  void noUpdateWithoutCurvature() {
    Derivation derivation =
        settings("secant-step = 1 1", "gradient-change = -4 3", "inverse-approximation = 1 0; 0 1");
    assertThat(text(derivation, "bfgs-inverse")).isEqualTo("missing: quasinewton.no-curvature");
  }
}
