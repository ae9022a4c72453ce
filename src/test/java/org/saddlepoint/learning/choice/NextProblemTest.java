package org.saddlepoint.learning.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.Guess;
import org.saddlepoint.learning.mastery.Item;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.learning.mastery.Result;

class NextProblemTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /** Two templates for each of the four tiers of every skill. */
  static final List<Stock> STOCK =
      Curriculum.skills().stream()
          .flatMap(skill ->
              IntStream.rangeClosed(1, 8)
                  .mapToObj(i ->
                      new Stock(
                          skill.id() + "/" + i,
                          skill.id(),
                          (i + 1) / 2,
                          Difficulty.ofTier((i + 1) / 2),
                          Guess.NUMBER)))
          .toList();

  private static Observation seen(String skill, boolean right, int minute) {
    return new Observation(
        new Item(skill + "/1", minute, true),
        skill,
        right ? Result.CORRECT : Result.INCORRECT,
        0,
        Guess.NUMBER,
        false,
        Optional.empty(),
        NOW.minus(Duration.ofHours(2)).plus(Duration.ofMinutes(minute)));
  }

  private static LearnerModel knowing(String... skills) {
    List<Observation> seen = new ArrayList<>();
    for (String skill : skills) {
      for (int i = 0; i < 4; i++) {
        seen.add(seen(skill, true, seen.size()));
      }
    }
    return LearnerModel.of(seen);
  }

  private static Past past(String skill, int kind, int minutesAgo) {
    return new Past(
        skill + "/" + kind, skill, Purpose.FRONTIER, NOW.minus(Duration.ofMinutes(minutesAgo)));
  }

  private static NextProblem next(LearnerModel model, Past... past) {
    return new NextProblem(model, List.of(past), STOCK, NOW);
  }

  @Test
  void everybodyBeginsAtTheRoot() {
    Choice choice = next(LearnerModel.NEW).choose().orElseThrow();
    assertThat(choice.kind().skill()).isEqualTo("grad.partial");
    assertThat(choice.kind().tier()).isEqualTo(1);
    assertThat(choice.reason()).isEqualTo(Reason.of(Purpose.FRONTIER, "grad.partial", 50));
    assertThat(choice.reason().key()).isEqualTo("why.frontier.root");
  }

  /** grad.vector and hess.second are open; the one with more behind it is dealt. */
  @Test
  void theSkillThatUnlocksMostComesFirst() {
    Choice choice =
        next(knowing("grad.partial"), past("grad.partial", 1, 1)).choose().orElseThrow();
    int second = Curriculum.countBuiltOn("hess.second");
    int vector = Curriculum.countBuiltOn("grad.vector");
    assertThat(choice.kind().skill()).isEqualTo(second > vector ? "hess.second" : "grad.vector");
    assertThat(choice.reason().key()).isEqualTo("why.frontier");
  }

  @Test
  void theFirstOfASkillIsFollowedByASecond() {
    LearnerModel model = knowing("grad.partial").with(seen("grad.vector", true, 60));
    Choice choice =
        next(model, past("grad.vector", 1, 1), past("grad.partial", 1, 5)).choose().orElseThrow();
    assertThat(choice.reason()).isEqualTo(Reason.of(Purpose.SECOND, "grad.vector"));
    assertThat(choice.kind().template()).isNotEqualTo("grad.vector/1");
    // L = .96 by now: the hardest tier would be expected to go well three times in four.
    assertThat(choice.kind().tier()).isEqualTo(2);
  }

  @Test
  void afterTwoOfTheSameComesAnother() {
    LearnerModel model = knowing("grad.partial").with(seen("grad.vector", true, 60));
    Choice choice =
        next(model, past("grad.vector", 1, 1), past("grad.vector", 2, 3)).choose().orElseThrow();
    assertThat(choice.kind().skill()).isNotEqualTo("grad.vector");
  }

  @Test
  void aReviewIsDealtWhenItIsDue() {
    LearnerModel model = knowing("grad.partial");
    NextProblem later =
        new NextProblem(
            model, List.of(past("grad.vector", 1, -24 * 60)), STOCK, NOW.plus(Duration.ofDays(1)));
    assertThat(later.due()).containsExactly("grad.partial");
    // One in NEW had: REVIEW is furthest behind.
    Choice choice = later.choose().orElseThrow();
    assertThat(choice.reason()).isEqualTo(Reason.of(Purpose.REVIEW, "grad.partial", 1));
    assertThat(choice.reason().key()).isEqualTo("why.review");
  }

  @Test
  void afterTwoMissesItIsEasier() {
    LearnerModel model =
        LearnerModel.NEW
            .with(seen("grad.partial", true, 1))
            .with(seen("grad.partial", false, 4))
            .with(seen("grad.partial", false, 5));
    Choice choice =
        next(model, past("grad.partial", 5, 1), past("grad.partial", 6, 2)).choose().orElseThrow();
    assertThat(choice.reason().purpose()).isEqualTo(Purpose.RECOVER);
    assertThat(choice.kind().tier()).isEqualTo(1);
  }

  @Test
  void pairsThatAreConfusedFollowEachOther() {
    LearnerModel model =
        knowing("grad.partial", "grad.vector", "hess.second", "hess.matrix")
            .with(seen("hess.quadform", true, 90));
    Past[] past = {
      past("hess.matrix", 1, 1),
      new Past("grad.partial/1", "grad.partial", Purpose.REVIEW, NOW.minusSeconds(120)),
      past("hess.quadform", 2, 4),
      past("hess.quadform", 1, 5)
    };
    Choice choice = next(model, past).choose().orElseThrow();
    assertThat(choice.reason()).isEqualTo(Reason.contrast("hess.quadform", "hess.matrix"));
  }

  @Test
  void theGuardStopsASkillAndNamesWhatIsWeakest() {
    LearnerModel model = knowing("grad.partial", "grad.vector");
    for (int i = 0; i < 8; i++) {
      model = model.with(seen("hess.second", false, 100 + i));
    }
    NextProblem next = next(model, past("hess.second", 1, 1), past("hess.second", 2, 2));
    assertThat(next.choose().orElseThrow().kind().skill()).isNotEqualTo("hess.second");
    assertThat(next.weakestBelow("hess.second")).contains("grad.partial");
    assertThat(next.ofSkill("hess.second").orElseThrow().reason().purpose())
        .isEqualTo(Purpose.CHOSEN);
  }

  @Test
  void aReasonIsReadAsItWasWritten() {
    Reason contrast = Reason.contrast("eig.two", "cond.number");
    assertThat(Reason.read(contrast.line())).isEqualTo(contrast);
    Reason frontier = Reason.of(Purpose.FRONTIER, "dl.choose", 0);
    assertThat(Reason.read(frontier.line())).isEqualTo(frontier);
    assertThat(frontier.key()).isEqualTo("why.frontier.none");
  }

  @Test
  void withoutProblemsThereIsNoChoice() {
    NextProblem empty = new NextProblem(LearnerModel.NEW, List.of(), List.of(), NOW);
    assertThat(empty.choose()).isEmpty();
    assertThat(empty.ofSkill("grad.partial")).isEmpty();
  }

  @Test
  void aPrerequisiteWithoutProblemsIsLookedThrough() {
    List<Stock> only = STOCK.stream().filter(kind -> kind.skill().equals("hess.matrix")).toList();
    assertThat(new NextProblem(LearnerModel.NEW, List.of(), only, NOW).choose())
        .map(choice -> choice.kind().skill())
        .contains("hess.matrix");
  }
}
