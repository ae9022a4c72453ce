package org.saddlepoint.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.store.Database;
import org.saddlepoint.testing.Bowl;
import org.saddlepoint.testing.MovableClock;

/** What is kept of a learner is what the attempts amount to. */
class BeliefsTest {
  /** Right, slipped, wrong, imprecise, unreadable and of another shape. */
  private static final List<List<String>> ANSWERS =
      List.of(
          List.of("2\t2\n2\t6", "1\t2\n2\t3", "2\t0\n0\t6", "2\t", "7"),
          List.of("4 ± 2√2", "6.83, 1.1716", "2, 6", "6.8, 1.2", "(", "1"),
          List.of("positive-definite", "indefinite", "negative-definite"),
          List.of("3+2√2", "3", "5.8", "5.828", "x"));

  private final MovableClock clock = new MovableClock();
  private final Database database = Database.inMemory(UUID.randomUUID().toString(), clock);
  private final Library library =
      Library.of(
          Bank.load(
              List.of(
                  new SourceFile("spectra/bowl.yaml", Bowl.ofTier(1)),
                  new SourceFile("spectra/deep.yaml", Bowl.ofTier(3)))),
          database.templateSources()::find);
  private final Practice practice =
      new StoredPractice(database, library, new Random(5), clock, "test");
  private final Beliefs beliefs = new Beliefs(database, library);
  private final Learner.Guest guest = new StoredGuests(database.learners()).admit("b".repeat(64));

  @AfterEach
  void close() {
    database.close();
  }

  private org.saddlepoint.store.Learner account() {
    return database.learners().find(guest.id()).orElseThrow();
  }

  private LearnerModel fromAttempts() {
    return beliefs.fromAttempts(
        database.attempts().of(account()), database.problems().of(account()));
  }

  private void live(int steps, long seed) {
    Random chance = new Random(seed);
    for (int i = 0; i < steps; i++) {
      String template = chance.nextBoolean() ? "spectra/bowl" : "spectra/deep";
      long instance = chance.nextInt(6);
      Optional<ProblemKey> key =
          practice.open(guest, new Wish.Template(template, Optional.of(instance)));
      if (key.isPresent()) {
        clock.advance(Duration.ofMinutes(chance.nextInt(40) + 1L));
        act(chance, key.get());
      }
    }
  }

  private void act(Random chance, ProblemKey key) {
    int part = chance.nextInt(Bowl.PARTS.size());
    List<String> answers = ANSWERS.get(part);
    switch (chance.nextInt(12)) {
      case 0 -> practice.giveUp(guest, key);
      case 1, 2 -> practice.hint(guest, key, Bowl.PARTS.get(part));
      case 3 -> practice.skip(guest, key);
      default ->
          practice.submit(
              guest, key, Bowl.PARTS.get(part), answers.get(chance.nextInt(answers.size())));
    }
  }

  @Test
  void whatIsKeptIsWhatTheAttemptsAmountTo() {
    for (long seed = 1; seed <= 3; seed++) {
      live(60, seed);
      LearnerModel kept = database.models().find(account()).orElseThrow();
      assertThat(kept.skills()).containsKeys("eig.two", "hess.matrix");
      assertThat(fromAttempts()).isEqualTo(kept);
    }
  }

  @Test
  void whatWasLostIsMadeAnew() {
    live(40, 9);
    LearnerModel kept = database.models().find(account()).orElseThrow();
    database.models().forget(account());
    assertThat(database.models().find(account())).isEmpty();
    assertThat(beliefs.of(account())).isEqualTo(kept);
    assertThat(database.models().find(account())).contains(kept);
  }

  @Test
  void practiceGoesOnWhileTheModelIsLost() {
    live(20, 4);
    database.models().forget(account());
    live(20, 5);
    assertThat(beliefs.of(account())).isEqualTo(fromAttempts());
  }

  private Mastery eigenvalues() {
    return beliefs.of(account()).of("eig.two");
  }

  private ProblemKey problem(long seed) {
    return practice.open(guest, new Wish.Template("spectra/bowl", Optional.of(seed))).orElseThrow();
  }

  @Test
  void whatCannotBeReadOrIsTooRoughShowsNothing() {
    practice.submit(guest, problem(1), "eigenvalues", "(");
    practice.submit(guest, problem(1), "eigenvalues", "6.8, 1.2");
    assertThat(eigenvalues().level()).isEqualTo(Level.NOT_STARTED);
  }

  @Test
  void aSolutionReadFirstIsAMissAndWhatFollowsIsNoProof() {
    practice.giveUp(guest, problem(1));
    assertThat(eigenvalues().tally().observed()).isEqualTo(1);
    assertThat(eigenvalues().tally().unaided()).isZero();
    practice.submit(guest, problem(1), "eigenvalues", "4 ± 2√2");
    assertThat(eigenvalues().tally().observed()).isEqualTo(1);
  }

  /** hess.matrix: doubled entries in place of the second derivatives, and then put right. */
  @Test
  void oneMissAndItsMendingAreOneAttempt() {
    practice.submit(guest, problem(1), "hessian", "1\t2\n2\t3");
    double missed = beliefs.of(account()).of("hess.matrix").known();
    practice.submit(guest, problem(1), "hessian", "2\t2\n2\t6");
    Mastery mended = beliefs.of(account()).of("hess.matrix");
    assertThat(mended.known()).isGreaterThan(missed);
    assertThat(mended.tally().observed()).isEqualTo(1);
    assertThat(mended.proofs().items()).isEmpty();
  }

  @Test
  void firstAttemptsTellHowHardATemplateIs() {
    practice.submit(guest, problem(1), "eigenvalues", "2, 6");
    Difficulty harder = database.difficulties().byTemplate().get("spectra/bowl");
    assertThat(harder.level()).isGreaterThan(Difficulty.ofTier(1).level());
    practice.submit(guest, problem(1), "eigenvalues", "4 ± 2√2");
    assertThat(database.difficulties().byTemplate().get("spectra/bowl")).isEqualTo(harder);
  }
}
