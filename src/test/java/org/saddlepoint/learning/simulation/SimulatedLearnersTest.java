package org.saddlepoint.learning.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Made-up learners with fixed seeds, and what docs/learner-model.md says of them. */
class SimulatedLearnersTest {
  private static final int SIZE = 12;
  private static final int LENGTH = 300;
  private static final Path DOCUMENT = Path.of("docs/learner-model.md");
  private static final Path PICTURE = Path.of("docs/learner-model.svg");
  private static final String FIGURES_BEGIN = "<!-- figures -->\n";
  private static final String FIGURES_END = "<!-- end of figures -->";

  private static Map<Pupil, Cohort> cohorts;

  @BeforeAll
  static void practise() {
    cohorts =
        Pupil.ALL.stream()
            .collect(Collectors.toMap(Function.identity(), p -> Cohort.of(p, SIZE, LENGTH)));
  }

  private static List<Cohort> all() {
    return Pupil.ALL.stream().map(cohorts::get).toList();
  }

  @Test
  void theStrongArePromotedSoonAndGoOn() {
    Cohort strong = cohorts.get(Pupil.STRONG);
    assertThat(strong.problemsToFirst().orElse(LENGTH)).isLessThanOrEqualTo(5);
    assertThat(strong.proficientAfter(LENGTH)).isGreaterThan(25);
    assertThat(strong.falselyProficient()).isLessThan(0.01);
    assertThat(strong.stoppedAfter(LENGTH)).isLessThan(0.5);
  }

  @Test
  void whatCountsAsProficientComesNearerToWhatIsKnown() {
    for (Pupil pupil : List.of(Pupil.STRONG, Pupil.AVERAGE, Pupil.WEAK)) {
      Cohort cohort = cohorts.get(pupil);
      double early = cohort.proficientAfter(60) / cohort.knownAfter(60);
      double late = cohort.proficientAfter(LENGTH) / cohort.knownAfter(LENGTH);
      assertThat(late).as(pupil.name()).isBetween(early, 1.0);
    }
  }

  @Test
  void guessingLeadsNowhereAndTossingACoinNeverAnywhere() {
    assertThat(cohorts.get(Pupil.GUESSING).proficientAfter(LENGTH)).isLessThan(0.2);
    assertThat(cohorts.get(Pupil.TOSSING).lives())
        .allSatisfy(
            life -> assertThat(life.problems()).allMatch(problem -> problem.proficient() == 0));
  }

  @Test
  void theWeakAreStoppedBeforeTheySpinTheirWheels() {
    Cohort weak = cohorts.get(Pupil.WEAK);
    assertThat(weak.stoppedAfter(40)).isGreaterThan(0.5);
    assertThat(weak.falselyProficient()).isLessThan(0.02);
    assertThat(weak.proficientAfter(LENGTH))
        .isLessThan(cohorts.get(Pupil.AVERAGE).proficientAfter(LENGTH));
  }

  @Test
  void forgettingBringsReviewsBack() {
    Cohort forgetting = cohorts.get(Pupil.FORGETTING);
    Cohort strong = cohorts.get(Pupil.STRONG);
    assertThat(forgetting.reviews(0)).isZero();
    assertThat(forgetting.reviews(1)).isPositive();
    assertThat(forgetting.reviewsPerSkill(LENGTH)).isGreaterThan(strong.reviewsPerSkill(LENGTH));
    assertThat(forgetting.proficientAfter(LENGTH)).isLessThan(strong.proficientAfter(LENGTH));
    assertThat(forgetting.reviewsRight()).isBetween(0.6, strong.reviewsRight());
  }

  /** {@code -Dlearner-model.figures=write} makes them anew in place of comparing. */
  @Test
  void theDocumentHoldsTheseFigures() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(FIGURES_BEGIN) + FIGURES_BEGIN.length();
    int end = document.indexOf(FIGURES_END);
    String table = Table.of(all(), LENGTH);
    String picture = new Plot(LENGTH).of(all());
    if (System.getProperty("learner-model.figures", "").equals("write")) {
      document = document.substring(0, begin) + table + document.substring(end);
      Files.writeString(DOCUMENT, document);
      Files.writeString(PICTURE, picture);
    } else {
      assertThat(document.substring(begin, end)).isEqualTo(table);
      assertThat(PICTURE).hasContent(picture);
    }
  }
}
