package org.saddlepoint.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;

class LearnerModelProperties {
  private static final List<String> SKILLS = Curriculum.skills().stream().map(Skill::id).toList();
  private static final List<String> FEW = List.of("grad.partial", "grad.vector", "hess.second");

  @Provide
  Arbitrary<List<Observation>> histories() {
    return history(FEW);
  }

  private static Arbitrary<List<Observation>> history(List<String> skills) {
    return observations(skills)
        .list()
        .ofMaxSize(40)
        .map(list -> {
          List<Observation> timed = new ArrayList<>();
          Instant at = Seen.START;
          for (Observation next : list) {
            at = at.plus(Duration.between(Seen.START, next.at()));
            timed.add(at(next, at));
          }
          return timed;
        });
  }

  private static Observation at(Observation seen, Instant at) {
    return new Observation(
        seen.item(),
        seen.skill(),
        seen.result(),
        seen.hints(),
        seen.guess(),
        seen.chosen(),
        seen.blamed(),
        at);
  }

  private static Arbitrary<Observation> observations(List<String> skills) {
    Arbitrary<Item> items =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.longs().between(1, 9),
                Arbitraries.of(true, false))
            .as(Item::new);
    return Combinators.combine(
            items,
            Arbitraries.of(skills),
            Arbitraries.of(Result.values()),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Guess.STRUCTURE, Guess.NUMBER, Guess.oneOf(4), Guess.oneOf(2)),
            Arbitraries.of(true, false),
            Arbitraries.of(SKILLS).optional(),
            Arbitraries.of(1, 5, 60, 1_500, 9_000))
        .as((item, skill, result, hints, guess, chosen, blamed, minutes) ->
            new Observation(item, skill, result, hints, guess, chosen, blamed, Seen.at(minutes)));
  }

  @Provide
  Arbitrary<Observation> single() {
    return observations(FEW);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void probabilitiesStayBetweenNoAndYes(@ForAll("histories") List<Observation> history) {
    LearnerModel.of(history)
        .skills()
        .values()
        .forEach(mastery -> assertThat(mastery.known()).isGreaterThan(0).isLessThan(1));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anUnaidedRightAnswerLowersNothing(
      @ForAll("histories") List<Observation> history, @ForAll("single") Observation next) {
    LearnerModel before = LearnerModel.of(history);
    Instant at = history.isEmpty() ? Seen.START : history.getLast().at();
    Observation right = Seen.helped(at(as(next, Result.CORRECT), at), 0);
    LearnerModel after = before.with(right);
    for (String skill : SKILLS) {
      assertThat(after.of(skill).known()).isGreaterThanOrEqualTo(before.of(skill).known());
      assertThat(after.level(skill)).isGreaterThanOrEqualTo(before.level(skill));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aMissRaisesNoLevelAndCostsOneAtMost(
      @ForAll("histories") List<Observation> history, @ForAll("single") Observation next) {
    LearnerModel before = LearnerModel.of(history);
    Instant at = history.isEmpty() ? Seen.START : history.getLast().at();
    LearnerModel after = before.with(at(as(next, Result.INCORRECT), at));
    for (String skill : SKILLS) {
      int was = before.level(skill).ordinal();
      int is = after.level(skill).ordinal();
      boolean begun = was == 0 && is == Level.LEARNING.ordinal();
      assertThat(begun || (is <= was && is >= was - 1)).isTrue();
    }
  }

  private static Observation as(Observation seen, Result result) {
    return new Observation(
        seen.item(),
        seen.skill(),
        result,
        seen.hints(),
        seen.guess(),
        seen.chosen(),
        seen.blamed(),
        seen.at());
  }

  /** cls.degen builds on cls.second, glm.irls on newton.2d: neither answer speaks for the other. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfIndependentSkillsDoesNotMatter(
      @ForAll("one") List<Observation> one, @ForAll("other") List<Observation> other) {
    List<Observation> first = new ArrayList<>(one);
    first.addAll(other);
    List<Observation> second = new ArrayList<>(other);
    second.addAll(one);
    for (String skill : List.of("cls.degen", "cls.second", "newton.2d", "glm.irls")) {
      Mastery here = LearnerModel.of(first).of(skill);
      Mastery there = LearnerModel.of(second).of(skill);
      assertThat(there.known()).isEqualTo(here.known());
      assertThat(there.tally()).isEqualTo(here.tally());
      assertThat(there.proofs()).isEqualTo(here.proofs());
    }
  }

  @Provide
  Arbitrary<List<Observation>> one() {
    return unblamed("cls.degen");
  }

  @Provide
  Arbitrary<List<Observation>> other() {
    return unblamed("glm.irls");
  }

  private static Arbitrary<List<Observation>> unblamed(String skill) {
    return observations(List.of(skill)).map(seen -> Seen.blaming(seen, skill)).list().ofMaxSize(12);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatWasFoldedCanBeFoldedOn(
      @ForAll("histories") List<Observation> history,
      @ForAll @DoubleRange(min = 0, max = 1) double where) {
    int cut = (int) (where * history.size());
    LearnerModel later = LearnerModel.of(history.subList(0, cut));
    for (Observation next : history.subList(cut, history.size())) {
      later = later.with(next);
    }
    assertThat(later).isEqualTo(LearnerModel.of(history));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void reviewsMoveApartWhileTheySucceed(@ForAll @DoubleRange(min = 0.99, max = 3) double lateness) {
    Memory memory = Memory.from(Seen.START);
    Duration before = Duration.ZERO;
    for (int i = 0; i < 12; i++) {
      Duration gap = Duration.between(memory.since(), memory.due());
      assertThat(gap).isGreaterThanOrEqualTo(before);
      before = gap;
      memory = memory.succeeded(memory.since().plusSeconds((long) (gap.toSeconds() * lateness)));
    }
    assertThat(before.compareTo(Duration.ofDays(7)) > 0).isEqualTo(lateness >= 1);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nothingProvesByACoin(@ForAll("histories") List<Observation> history) {
    LearnerModel model = LearnerModel.NEW;
    for (Observation seen : history) {
      Observation tossed =
          new Observation(
              seen.item(),
              seen.skill(),
              seen.result(),
              seen.hints(),
              Guess.oneOf(2),
              true,
              Optional.empty(),
              seen.at());
      model = model.with(tossed);
    }
    assertThat(model.skills().values()).noneMatch(Mastery::isProficient);
  }
}
