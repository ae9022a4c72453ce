package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same steps are harder with heavier numbers. */
class DifficultyTest {
  private static int eigenvalues(String rows) {
    return Analyses.ofMatrix(rows).difficulty(List.of(Quantities.EIGENVALUES));
  }

  @Test
  void rootsAreHarderThanWholeNumbers() {
    assertThat(eigenvalues("2 2; 2 6")).isGreaterThan(eigenvalues("2 2; 2 5"));
  }

  @Test
  void fractionsAreHarderThanWholeNumbers() {
    assertThat(eigenvalues("1/2 1; 1 1/3")).isGreaterThan(eigenvalues("1 2; 2 4"));
  }

  @Test
  void minusSignsAndLongNumbersCountALittle() {
    assertThat(eigenvalues("-2 2; 2 -5")).isGreaterThanOrEqualTo(eigenvalues("2 2; 2 5"));
    assertThat(eigenvalues("20 20; 20 50")).isGreaterThan(eigenvalues("2 2; 2 5"));
  }

  @Test
  void moreStepsAreHarder() {
    Derivation derivation = Analyses.ofMatrix("2 2; 2 6");
    assertThat(derivation.difficulty(List.of(Quantities.CONDITION_NUMBER)))
        .isGreaterThan(derivation.difficulty(List.of(Quantities.EIGENVALUES)));
  }
}
