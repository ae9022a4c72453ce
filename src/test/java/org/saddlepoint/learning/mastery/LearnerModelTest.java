package org.saddlepoint.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand with S = .10 and T = .15; eig.vectors is not on the spine, so L starts at .20. */
class LearnerModelTest {
  private static final String SKILL = "eig.vectors";
  private static final Offset<Double> ROUNDING = within(0.0005);
  private static final long DAY = 24 * 60;

  private static LearnerModel after(Observation... seen) {
    return LearnerModel.of(List.of(seen));
  }

  private static double known(Observation... seen) {
    return after(seen).of(SKILL).known();
  }

  /** .18/(.18 + .8·.05) = .818; .818 + .182·.15 = .845; then .7605/(.7605 + .0077) … */
  @Test
  void twoTypedNumbersAreAlmostCertainty() {
    assertThat(known(Seen.right(SKILL, 1))).isCloseTo(0.845, ROUNDING);
    assertThat(known(Seen.right(SKILL, 1), Seen.right(SKILL, 2))).isCloseTo(0.991, ROUNDING);
  }

  /** Odds .25·3.6 = .9, p = .4737, L = .5526; odds 4.447, L = .8440; odds 19.47, L = .9585. */
  @Test
  void fourOptionsNeedThree() {
    Observation[] seen =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> Seen.chosen(SKILL, Guess.oneOf(4), i))
            .toArray(Observation[]::new);
    assertThat(known(seen[0])).isCloseTo(0.5526, ROUNDING);
    assertThat(known(seen[0], seen[1])).isCloseTo(0.8440, ROUNDING);
    assertThat(known(seen)).isCloseTo(0.9585, ROUNDING);
  }

  @Test
  void aCoinNeedsSixAndProvesNothing() {
    List<Observation> six =
        IntStream.rangeClosed(1, 6).mapToObj(i -> Seen.chosen(SKILL, Guess.oneOf(2), i)).toList();
    assertThat(LearnerModel.of(six.subList(0, 5)).of(SKILL).known()).isLessThan(0.965);
    assertThat(LearnerModel.of(six).of(SKILL).known()).isGreaterThan(0.97);
    assertThat(LearnerModel.of(six).level(SKILL)).isEqualTo(Level.NEARLY);
  }

  /** .02/(.02 + .8·.95) = .0256; .0256 + .9744·.15 = .1718. */
  @Test
  void aMissLowersAndTeaches() {
    assertThat(known(Seen.wrong(SKILL, 1))).isCloseTo(0.1718, ROUNDING);
    assertThat(after(Seen.wrong(SKILL, 1)).level(SKILL)).isEqualTo(Level.LEARNING);
  }

  /** Odds .25·18 = 4.5 for a whole right; half of it by weight: .25·√18 = 1.0607, p = .5147. */
  @Test
  void aHintHalvesTheEvidence() {
    assertThat(known(Seen.helped(Seen.right(SKILL, 1), 1)))
        .isCloseTo(0.5147 + 0.4853 * 0.15, ROUNDING);
  }

  @Test
  void aStepDoneByTheLastHintIsNotKnown() {
    assertThat(known(Seen.helped(Seen.right(SKILL, 1), 3))).isEqualTo(known(Seen.wrong(SKILL, 1)));
  }

  /** Odds .25·18^.7 = 1.890, p = .6540. */
  @Test
  void whatFollowsFromAnEarlierValueIsMostOfTheWay() {
    assertThat(known(Seen.of(SKILL, Result.FOLLOWED, 1)))
        .isCloseTo(0.6540 + 0.3460 * 0.15, ROUNDING);
  }

  @Test
  void puttingItRightAfterwardsCountsALittleAndIsNoAttempt() {
    Mastery wrong = after(Seen.wrong(SKILL, 1)).of(SKILL);
    Mastery mended = after(Seen.wrong(SKILL, 1), Seen.of(SKILL, Result.MENDED, 1)).of(SKILL);
    assertThat(mended.known()).isBetween(wrong.known(), 0.5);
    assertThat(mended.tally()).isEqualTo(wrong.tally());
  }

  /** hess.second builds on grad.partial (spine: L = .30): odds .4286·18^.25 = .8828. */
  @Test
  void aRightAnswerSpeaksForWhatItBuildsOn() {
    LearnerModel model = after(Seen.right("hess.second", 1));
    assertThat(model.of("grad.partial").known()).isCloseTo(0.4689, ROUNDING);
    assertThat(model.level("grad.partial")).isEqualTo(Level.NOT_STARTED);
  }

  @Test
  void aKnownSlipSharesTheBlame() {
    Observation miss = Seen.blaming(Seen.wrong(SKILL, 1), "eig.charpoly");
    LearnerModel model = after(miss);
    assertThat(model.of(SKILL).known()).isGreaterThan(known(Seen.wrong(SKILL, 1)));
    // odds .4286·(.1/.95)^.5 = .1391
    assertThat(model.of("eig.charpoly").known()).isCloseTo(0.1221, ROUNDING);
    assertThat(known(Seen.blaming(Seen.wrong(SKILL, 1), SKILL)))
        .isEqualTo(known(Seen.wrong(SKILL, 1)));
  }

  @Test
  void threeProblemsAreProficientAndTwoAreNot() {
    assertThat(after(Seen.right(SKILL, 1), Seen.right(SKILL, 2)).level(SKILL))
        .isEqualTo(Level.NEARLY);
    assertThat(after(Seen.right(SKILL, 1), Seen.right(SKILL, 2), Seen.right(SKILL, 3)).level(SKILL))
        .isEqualTo(Level.PROFICIENT);
  }

  @Test
  void threePartsOfOneProblemAreOneProof() {
    Observation one = Seen.right(SKILL, 1);
    assertThat(after(one, one, one, one).level(SKILL)).isEqualTo(Level.NEARLY);
  }

  @Test
  void onlyEasyProblemsAreNotEnough() {
    Observation[] easy =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> onEasy(Seen.right(SKILL, i)))
            .toArray(Observation[]::new);
    assertThat(after(easy).level(SKILL)).isEqualTo(Level.NEARLY);
  }

  private static Observation onEasy(Observation seen) {
    return new Observation(
        new Item(seen.item().template(), seen.item().seed(), false),
        seen.skill(),
        seen.result(),
        seen.hints(),
        seen.guess(),
        seen.chosen(),
        seen.blamed(),
        seen.at());
  }

  private static LearnerModel proficient() {
    return after(Seen.right(SKILL, 1), Seen.right(SKILL, 2), Seen.right(SKILL, 3));
  }

  @Test
  void aDayLaterAndMixedItIsSecure() {
    assertThat(proficient().with(Seen.right(SKILL, 100)).level(SKILL)).isEqualTo(Level.PROFICIENT);
    assertThat(proficient().with(Seen.right(SKILL, 3 + DAY)).level(SKILL)).isEqualTo(Level.SECURE);
    assertThat(
            proficient()
                .with(Seen.wrong("gd.step", 2 + DAY))
                .with(Seen.right(SKILL, 3 + DAY))
                .level(SKILL))
        .isEqualTo(Level.SECURE);
    Observation helped = Seen.helped(Seen.right(SKILL, 3 + DAY), 1);
    assertThat(proficient().with(helped).level(SKILL)).isEqualTo(Level.PROFICIENT);
  }

  @Test
  void aMissInALaterSessionCostsOneLevel() {
    LearnerModel secure = proficient().with(Seen.right(SKILL, 3 + DAY));
    LearnerModel once = secure.with(Seen.wrong(SKILL, 3 + 2 * DAY));
    assertThat(once.level(SKILL)).isEqualTo(Level.PROFICIENT);
    assertThat(once.with(Seen.wrong(SKILL, 3 + 3 * DAY)).level(SKILL)).isEqualTo(Level.NEARLY);
  }

  @Test
  void missesNeverLeadBackToTheStart() {
    LearnerModel model = proficient();
    for (int i = 0; i < 20; i++) {
      model = model.with(Seen.wrong(SKILL, DAY * (i + 1)));
    }
    assertThat(model.level(SKILL)).isEqualTo(Level.LEARNING);
  }

  @Test
  void theGuardSpeaksAfterEightAndAfterTwelve() {
    LearnerModel model = LearnerModel.NEW;
    for (int i = 1; i <= 12; i++) {
      model = model.with(Seen.wrong(SKILL, i));
      Guard expected = i < 8 ? Guard.NONE : i < 12 ? Guard.OFFER : Guard.FLAG;
      assertThat(Guard.of(model.of(SKILL))).isEqualTo(expected);
    }
    assertThat(Guard.of(proficient().of(SKILL))).isEqualTo(Guard.NONE);
  }
}
