package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saddlepoint.derivation.spectra.SpectraQuantities;

/** Lines of worked solutions that a reader would otherwise have to find alone; values by hand. */
class SpokenStepsTest {
  private static List<Passage> body(Derivation derivation, Quantity quantity) {
    return derivation.steps(List.of(quantity)).getLast().body();
  }

  private static List<String> lines(Derivation derivation, Quantity quantity) {
    return body(derivation, quantity).stream()
        .filter(Passage.Show.class::isInstance)
        .map(passage -> ((Passage.Show) passage).formula().text())
        .toList();
  }

  private static Passage said(String key) {
    return new Passage.Say(Message.of(key));
  }

  @Test
  void longSumsAreDifferentiatedWithoutZeros() {
    Derivation four = Analyses.of("x^2 + y^2 + 3x + 5y", "x y", "1 2");
    assertThat(lines(four, Quantities.GRADIENT)).startsWith("∂f/∂x = 2*x + 3", "∂f/∂y = 2*y + 5");
    Derivation none = Analyses.of("x^2 + x^3 + x + 5", "x y", "1 2");
    assertThat(lines(none, Quantities.GRADIENT)).contains("∂f/∂y = 0");
  }

  @Test
  void quotientsShowTheirRule() {
    Derivation logarithm = Analyses.of("ln(1 + x^2 + y^2)", "x y", "1 2");
    assertThat(lines(logarithm, Quantities.HESSIAN))
        .anyMatch(line -> line.contains("(2*(x^2 + y^2 + 1) - 2*x*2*x)/((x^2 + y^2 + 1)^2)"));
    assertThat(body(logarithm, Quantities.HESSIAN)).contains(said("rule.hessian.quotient"));
  }

  @Test
  void threeRationalEigenvaluesAreFoundOneByOne() {
    Derivation three = Analyses.of("5/2 x^2 + 2z^2 + 3/2 y^2 + 2x z + 2 y z", "x z y", "0 0 0");
    assertThat(lines(three, Quantities.EIGENVALUES))
        .contains(
            "(lambda - 1)*(lambda^2 - 11*lambda + 28) = 0",
            "(lambda - 1)*(lambda - 4)*(lambda - 7) = 0");
  }

  /** (x − y²)(x − 3y²) is negative on x = 2y². */
  @Test
  void aLowerPointIsLookedForAlongCurves() {
    Derivation parabolas =
        Analyses.with(Analyses.of("(x - y^2)*(x - 3y^2)", "x y", "0 0"), "nearness = 1/5");
    assertThat(lines(parabolas, SpectraQuantities.LOWER_POINT))
        .containsExactly(
            "f(c*t^2, t) = c^2*t^4 - 4*c*t^4 + 3*t^4",
            "f(2*t^2, t) = -t^4",
            "f(1/50, 1/10) = -1/10000",
            "f(0, 0) = 0");
    Derivation line = Analyses.with(Analyses.of("x^2 - y^2", "x y", "0 0"), "nearness = 1/5");
    assertThat(body(line, SpectraQuantities.LOWER_POINT)).contains(said("rule.lower-point.start"));
  }

  @Test
  void whatAMinimumRestsOnIsShown() {
    Derivation bowl = Analyses.of("x^2 + x y + y^2 - 3x", "x y", "2 -1");
    assertThat(lines(bowl, SpectraQuantities.MINIMISER))
        .startsWith("Δ1 = 2", "Δ2 = 2*2 - 1*1 = 3", "∇f = (0, 0)");
    Derivation cubic = Analyses.of("x^3 + x^2 + y^2", "x y", "0 0");
    assertThat(lines(cubic, SpectraQuantities.IS_GLOBAL)).contains("f(-t, 0) = t^2 - t^3");
  }

  @Test
  void aMissingConstantTermIsFactoredOut() {
    Derivation valley = Analyses.of("1/2 x^2 + 2x y + 2y^2", "x y", "0 0");
    assertThat(lines(valley, Quantities.EIGENVALUES)).contains("lambda*(lambda - 5) = 0");
    assertThat(body(valley, Quantities.CLASSIFICATION))
        .contains(said("rule.classification.degenerate-positive-semidefinite"));
  }

  @Test
  void eliminationIsSolvedLineByLine() {
    Derivation chain = Analyses.of("x^2 + x y + y^2 + y z + z^2 - 4x - 8y - 8z", "x y z", "0 0 0");
    assertThat(lines(chain, Quantities.NEWTON_STEP))
        .contains("4/3 d3 = 4 => d3 = 3", "3/2 d2 + 3 = 6 => d2 = 2", "2 d1 + 2 = 4 => d1 = 1");
  }

  @Test
  void aStepToTheTopOfTheModelIsSaidToBeOne() {
    Derivation quartic = Analyses.of("x^4/4 - 7x^2 - 14x", "x", "-2");
    assertThat(body(quartic, Quantities.SCALAR_NEWTON_NEXT))
        .contains(said("rule.scalar-newton-next.model.maximum"));
    Derivation cubic = Analyses.of("2/3 x^3 + x y - 2y^2 - x + 12y", "x y", "1 2");
    assertThat(body(cubic, Quantities.NEWTON_NEXT)).contains(said("rule.newton-next.model.saddle"));
  }
}
