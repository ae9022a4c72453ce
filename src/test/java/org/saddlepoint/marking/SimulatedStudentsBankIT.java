package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    assertThat(figures.neverRecognised()).isEmpty();
  }

  @Test
  void everySlipIsRefutedByACertificate() {
    var figures = new StudentsFigures();
    figures.refute(TEMPLATES, 0, 1);
    assertThat(figures.believed.values()).isEmpty();
  }
}
