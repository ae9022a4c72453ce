package org.saddlepoint.learning.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.mastery.Item;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.learning.mastery.Result;

/** Laws of every choice in the life of a learner who is right now and then. */
class NextProblemProperties {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final int LENGTH = 60;
  private static final Set<String> STOCKED =
      NextProblemTest.STOCK.stream().map(Stock::skill).collect(Collectors.toSet());

  /** A choice with what was known when it was made. */
  private record Made(LearnerModel model, List<Past> past, Instant at, Choice choice) {}

  private static List<Made> life(long seed, double ability) {
    Random chance = new Random(seed);
    List<Made> made = new ArrayList<>();
    List<Past> past = new ArrayList<>();
    LearnerModel model = LearnerModel.NEW;
    Instant at = START;
    for (int i = 0; i < LENGTH; i++) {
      at = at.plus(i % 10 == 9 ? Duration.ofHours(20) : Duration.ofMinutes(2));
      Optional<Choice> next = new NextProblem(model, past, NextProblemTest.STOCK, at).choose();
      if (next.isEmpty()) {
        break;
      }
      Choice choice = next.get();
      made.add(new Made(model, List.copyOf(past), at, choice));
      boolean right = chance.nextDouble() < ability;
      model = model.with(observation(choice, i, right, at));
      past.addFirst(
          new Past(choice.kind().template(), choice.kind().skill(), choice.reason().purpose(), at));
    }
    return made;
  }

  private static Observation observation(Choice choice, int seed, boolean right, Instant at) {
    return new Observation(
        new Item(choice.kind().template(), seed, choice.kind().tier() > 1),
        choice.kind().skill(),
        right ? Result.CORRECT : Result.INCORRECT,
        0,
        choice.kind().guess(),
        false,
        Optional.empty(),
        at);
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void prerequisitesAreRespected(
      @ForAll @IntRange(max = 9_999) int seed,
      @ForAll @DoubleRange(min = 0, max = 1) double ability) {
    for (Made made : life(seed, ability)) {
      String skill = made.choice().kind().skill();
      assertThat(
              made.model().of(skill).isProficient()
                  || Curriculum.prerequisites(skill).stream()
                      .allMatch(needed -> made.model().of(needed).isProficient()))
          .as(skill)
          .isTrue();
    }
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void noTemplateComesTwiceWithinThree(
      @ForAll @IntRange(max = 9_999) int seed,
      @ForAll @DoubleRange(min = 0, max = 1) double ability) {
    for (Made made : life(seed, ability)) {
      assertThat(made.past().stream().limit(2).map(Past::template))
          .doesNotContain(made.choice().kind().template());
    }
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  void noSkillComesThreeTimesRunningWhereThereIsAnother(
      @ForAll @IntRange(max = 9_999) int seed,
      @ForAll @DoubleRange(min = 0, max = 1) double ability) {
    for (Made made : life(seed, ability)) {
      String skill = made.choice().kind().skill();
      List<String> before = made.past().stream().limit(2).map(Past::skill).toList();
      if (before.equals(List.of(skill, skill))) {
        Grounds grounds = new Grounds(made.model(), STOCKED, made.at());
        assertThat(grounds.mastered()).isSubsetOf(skill);
        assertThat(grounds.frontier()).isSubsetOf(skill);
      }
    }
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
  void theSameRecordGivesTheSameChoice(
      @ForAll @IntRange(max = 9_999) int seed,
      @ForAll @DoubleRange(min = 0.3, max = 1) double ability) {
    assertThat(life(seed, ability)).isEqualTo(life(seed, ability));
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
  void theChoiceGivesItsOwnReasonAsTheWhy(
      @ForAll @IntRange(max = 9_999) int seed,
      @ForAll @DoubleRange(min = 0.3, max = 1) double ability) {
    Made made = life(seed, ability).getLast();
    NextProblem next = new NextProblem(made.model(), made.past(), NextProblemTest.STOCK, made.at());
    assertThat(next.why(made.choice().kind().skill())).isEqualTo(made.choice().reason());
  }
}
