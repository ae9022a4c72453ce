package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two examples that the text works out, number for number and line for line. */
class TextExamplesTest {
  private final Derivation bowl = Analyses.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "0 0");
  private final Derivation parabola = Analyses.of("(θ - 3)^2", "theta", "0");

  private static List<String> displayed(Derivation derivation, Quantity quantity) {
    return derivation.steps(List.of(quantity)).stream()
        .filter(step -> step.quantity().equals(quantity))
        .flatMap(step -> step.body().stream())
        .filter(Passage.Show.class::isInstance)
        .map(passage -> ((Passage.Show) passage).formula().text())
        .toList();
  }

  @Test
  void gradientOfTheBowl() {
    assertThat(Analyses.text(bowl, Quantities.GRADIENT)).isEqualTo("(2*x1 + 2*x2, 2*x1 + 6*x2)");
    assertThat(displayed(bowl, Quantities.GRADIENT))
        .containsExactly(
            "∂f/∂x1 = 2*x1 + 2*x2 + 0 = 2*x1 + 2*x2",
            "∂f/∂x2 = 0 + 2*x1 + 6*x2 = 2*x1 + 6*x2",
            "∇f = (∂f/∂x1, ∂f/∂x2) = (2*x1 + 2*x2, 2*x1 + 6*x2)");
  }

  @Test
  void hessianOfTheBowlEntryByEntry() {
    assertThat(Analyses.text(bowl, Quantities.HESSIAN)).isEqualTo("[[2, 2], [2, 6]]");
    assertThat(displayed(bowl, Quantities.HESSIAN))
        .containsExactly(
            "H11 = ∂/∂x1 (2*x1 + 2*x2) = 2",
            "H12 = ∂/∂x2 (2*x1 + 2*x2) = 2",
            "H21 = ∂/∂x1 (2*x1 + 6*x2) = 2",
            "H22 = ∂/∂x2 (2*x1 + 6*x2) = 6",
            "H = [[2, 2], [2, 6]]");
  }

  @Test
  void eigenvaluesOfTheBowl() {
    assertThat(displayed(bowl, Quantities.CHARACTERISTIC_POLYNOMIAL))
        .containsExactly(
            "det(H - lambda I) = (2 - lambda)*(6 - lambda) - 4 = lambda^2 - 8*lambda + 8");
    assertThat(displayed(bowl, Quantities.EIGENVALUES))
        .containsExactly(
            "lambda^2 - 8*lambda + 8 = 0",
            "lambda = (8 ± sqrt(8^2 - 4*8))/2 = (8 ± sqrt(32))/2 = 4 ± 2*sqrt(2)",
            "λ1 = 4 + 2*sqrt(2) ≈ 6.83, λ2 = 4 - 2*sqrt(2) ≈ 1.17");
    assertThat(Analyses.text(bowl, Quantities.EIGENVALUES))
        .isEqualTo("(4 - 2*sqrt(2), 4 + 2*sqrt(2))");
  }

  @Test
  void theBowlHasItsGlobalMinimumAtTheOrigin() {
    assertThat(Analyses.text(bowl, Quantities.DEFINITENESS)).isEqualTo("positive-definite");
    assertThat(Analyses.text(bowl, Quantities.CRITICAL)).isEqualTo("critical");
    assertThat(Analyses.text(bowl, Quantities.CLASSIFICATION)).isEqualTo("minimum");
    assertThat(bowl.steps(List.of(Quantities.CLASSIFICATION)).getLast().body())
        .contains(new Passage.Say(Message.of("rule.classification.minimum-global")));
  }

  /** Unrounded: 6.83/1.17 would give 5.84. */
  @Test
  void conditionNumberOfTheBowl() {
    assertThat(displayed(bowl, Quantities.CONDITION_NUMBER))
        .containsExactly(
            "κ = |lambda|max/|lambda|min = (4 + 2*sqrt(2))/(4 - 2*sqrt(2))",
            "κ = ((4 + 2*sqrt(2))^2)/((4 - 2*sqrt(2))*(4 + 2*sqrt(2))) = (24 + 16*sqrt(2))/8"
                + " = 3 + 2*sqrt(2) ≈ 5.83");
  }

  @Test
  void newtonReachesTheVertexOfTheParabolaInOneStep() {
    assertThat(displayed(parabola, Quantities.DERIVATIVE))
        .containsExactly("f'(theta) = 2*(theta - 3)");
    assertThat(displayed(parabola, Quantities.SECOND_DERIVATIVE)).containsExactly("f''(theta) = 2");
    assertThat(Analyses.text(parabola, Quantities.DERIVATIVE_AT_POINT)).isEqualTo("-6");
    assertThat(displayed(parabola, Quantities.SCALAR_NEWTON_NEXT))
        .containsExactly("theta_1 = theta_0 - f'(theta_0)/f''(theta_0) = 0 - (-6)/2 = 3");
    assertThat(Analyses.text(parabola, Quantities.SCALAR_NEWTON_NEXT)).isEqualTo("3");
  }

  @Test
  void newtonReachesTheMinimumOfTheBowlInOneStep() {
    Derivation elsewhere = Analyses.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1 -2");
    assertThat(Analyses.text(elsewhere, Quantities.NEWTON_STEP)).isEqualTo("(-1, 2)");
    assertThat(Analyses.text(elsewhere, Quantities.NEWTON_NEXT)).isEqualTo("(0, 0)");
  }
}
