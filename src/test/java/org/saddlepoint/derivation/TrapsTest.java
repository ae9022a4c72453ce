package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the text is not to be taken literally. */
class TrapsTest {

  @ParameterizedTest
  @CsvSource({
    "2 0; 0 3, positive-definite, minimum, 3/2",
    "-2 0; 0 -3, negative-definite, maximum, 3/2",
    "2 0; 0 -3, indefinite, saddle, 3/2",
    "1 0 0; 0 0 0; 0 0 -1, indefinite, saddle, Infinity",
    "0 0; 0 5, positive-semidefinite, degenerate, Infinity",
    "0 0; 0 -5, negative-semidefinite, degenerate, Infinity",
    "1 2; 2 4, positive-semidefinite, degenerate, Infinity",
    "0 0; 0 0, zero, degenerate, missing: derivation.zero-matrix",
    "1 2; 2 1, indefinite, saddle, 3",
    "-7, negative-definite, maximum, 1",
  })
  void zerosDecideNothingWhereBothSignsOccur(
      String rows, String definiteness, String type, String kappa) {
    Derivation derivation = Analyses.ofMatrix(rows);
    assertThat(Analyses.text(derivation, Quantities.DEFINITENESS)).isEqualTo(definiteness);
    assertThat(Analyses.text(derivation, Quantities.CLASSIFICATION)).isEqualTo(type);
    assertThat(Analyses.text(derivation, Quantities.CONDITION_NUMBER)).isEqualTo(kappa);
  }

  @ParameterizedTest
  @CsvSource({
    "x^2 + 2y^2 + x, lands.minimum, '(-1/2, 0)'",
    "-x^2 - 2y^2 + x, lands.maximum, '(1/2, 0)'",
    "x^2 - 2y^2 + x, lands.saddle, '(-1/2, 0)'",
  })
  void newtonOnAQuadraticReachesTheStationaryPointOfWhateverKind(
      String f, String said, String next) {
    Derivation derivation = Analyses.of(f, "x y", "3 4");
    assertThat(Analyses.text(derivation, Quantities.NEWTON_NEXT)).isEqualTo(next);
    assertThat(derivation.steps(List.of(Quantities.NEWTON_NEXT)).getLast().body())
        .contains(new Passage.Say(Message.of("rule.newton-next." + said)));
  }

  @Test
  void aSingularHessianHasNoNewtonStep() {
    Derivation derivation = Analyses.of("x^2 + y", "x y", "1 1");
    assertThat(Analyses.text(derivation, Quantities.NEWTON_STEP))
        .isEqualTo("missing: derivation.singular");
    assertThat(Analyses.text(derivation, Quantities.NEWTON_NEXT))
        .isEqualTo("missing: derivation.singular");
  }

  @Test
  void aPointThatIsNotCriticalHasNoClass() {
    assertThat(Analyses.text(Analyses.of("x^2 + y^2", "x y", "1 0"), Quantities.CLASSIFICATION))
        .isEqualTo("missing: derivation.not-critical");
  }

  /** Its simplified derivatives have values at 0; the function has none. */
  @Test
  void derivativesWhereTheFunctionIsUndefinedAreUndefined() {
    Derivation derivation = Analyses.of("x^2/x", "x", "0");
    assertThat(Analyses.text(derivation, Quantities.GRADIENT_AT_POINT)).startsWith("missing");
    assertThat(Analyses.text(derivation, Quantities.HESSIAN_AT_POINT)).startsWith("missing");
  }

  @Test
  void aSolutionSaysWhereAQuantityHasNoValueAndGoesOn() {
    Derivation derivation = Analyses.of("x^2 + y", "x y", "1 1");
    List<Step> steps =
        derivation.steps(List.of(Quantities.NEWTON_NEXT, Quantities.CONDITION_NUMBER));
    assertThat(steps)
        .extracting(step -> step.quantity().id())
        .contains("newton-step", "condition-number")
        .doesNotContain("newton-next");
  }
}
