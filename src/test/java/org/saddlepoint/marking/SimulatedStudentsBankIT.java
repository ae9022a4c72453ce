package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saddlepoint.derivation.Analyses;
import org.saddlepoint.problem.Template;

/**
 * Students who make one mistake of the catalogue each, over the whole bank. More seeds on demand:
 * {@link StudentsFigures#main}.
 */
class SimulatedStudentsBankIT {
  private static final List<Template> TEMPLATES = Students.templates();
  private static final int SEEDS = 2;

  /**
   * Slips that give the same value as one with a lower number wherever they apply, or that need
   * more than one coordinate where there is only one.
   */
  private static final Set<String> NEVER_SEEN_ALONE =
      Set.of(
          "C13 classification.semidefinite-as-definite",
          "C13 definiteness.semidefinite-as-definite",
          "C13 definiteness-by-minors.semidefinite-as-definite",
          "C13 definiteness-by-pivots.semidefinite-as-definite",
          "C6 classification.entries-positive",
          "C6 definiteness.entries-positive",
          "C6 definiteness-by-minors.entries-positive",
          "C6 definiteness-by-pivots.entries-positive",
          "D24 method-order.after-one-step",
          "E13b largest-eigenvalue.by-magnitude",
          "H27 axis-shape.by-mixed-entry",
          "H27b coupling-effect.by-other-curvature",
          "Q3 quadratic-steps.constant-ignored",
          "S2 newton-slope.always-negative");

  @Test
  void aMistakeIsRecognisedAsItselfAndNothingElse() {
    var figures = new StudentsFigures();
    figures.oneEach(TEMPLATES, 0, SEEDS);
    System.out.println("Simulated students: " + figures);
    assertThat(figures.another).isEmpty();
    assertThat(figures.notWrong).isEmpty();
    assertThat(figures.shareOfThemselves())
        .as("%s", figures.unrecognised.values())
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void everySlipIsRecognisedAsItselfSomewhere() {
    var figures = new StudentsFigures();
    SlipRecognitionTest.PROBLEMS.forEach(figures::missing);
    figures.missing(TEMPLATES, 0, 1);
    figures.missing(Analyses.pool());
    figures.missing(TEMPLATES, 1, StudentsFigures.MORE_SEEDS);
    assertThat(figures.neverRecognised()).isSubsetOf(NEVER_SEEN_ALONE);
  }

  @Test
  void everySlipIsRefutedByACertificate() {
    var figures = new StudentsFigures();
    figures.refute(TEMPLATES, 0, 1);
    assertThat(figures.believed.values()).isEmpty();
  }
}
