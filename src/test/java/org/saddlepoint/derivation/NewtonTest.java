package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newton's method where it can be followed by hand: iterates, rates, costs. */
class NewtonTest {

  private static String text(Derivation derivation, String quantity) {
    return Analyses.text(derivation, new Quantity(quantity));
  }

  /** f′ = 3 − 1/x and f″ = 1/x², so that x₊ = x − (3 − 1/x)x² = 2x − 3x²: 1/2, 1/4, 5/16. */
  @Test
  void aLogarithmWithoutDivision() {
    Derivation derivation = Analyses.of("3x - ln(x)", "x", "1/2");
    assertThat(text(derivation, "scalar-newton-next")).isEqualTo("1/4");
    assertThat(text(derivation, "scalar-newton-second")).isEqualTo("5/16");
    assertThat(text(derivation, "newton-map")).isEqualTo("2*x - 3*x^2");
  }

  /** From above 2/3 the first step of that map leaves the domain: 2·1 − 3 = −1. */
  @Test
  void aStepThatLeavesTheDomain() {
    Derivation derivation = Analyses.of("3x - ln(x)", "x", "1");
    assertThat(text(derivation, "scalar-newton-next")).isEqualTo("-1");
  }

  /** With f = x³ − 3x: f″ = 6x, downwards at −1/2, where the parabola has its top; flat at 0. */
  @ParameterizedTest
  @CsvSource({
    "2, parabola-minimum, second-derivative-positive",
    "-1/2, parabola-maximum, second-derivative-negative",
    "0, no-step, second-derivative-zero"
  })
  void whereTheParabolaHasItsPoint(String point, String verdict, String reason) {
    Derivation derivation = Analyses.of("x^3 - 3x", "x", point);
    assertThat(derivation.get(new Quantity("newton-target")))
        .isEqualTo(new Value.Reasoned(verdict, reason));
  }

  /**
   * The brackets are −6 and −4. 10a + 12b = 56 and 12a − 6b = 28 give 34a = 112, so that the step
   * is (56/17, 98/51).
   */
  @Test
  void himmelblauFromTwoOne() {
    Derivation derivation = Analyses.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "x y", "2 1");
    assertThat(text(derivation, "gradient-at-point")).isEqualTo("(-56, -28)");
    assertThat(text(derivation, "hessian-at-point")).isEqualTo("[[10, 12], [12, -6]]");
    assertThat(text(derivation, "newton-next")).isEqualTo("(90/17, 149/51)");
    assertThat(text(derivation, "definiteness")).isEqualTo("indefinite");
  }
}
