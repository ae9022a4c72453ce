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
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.store.Database;
import org.saddlepoint.testing.Bowl;
import org.saddlepoint.testing.MovableClock;

/** A learner's walk over the text's own quadratic; only its constant term is drawn. */
class PracticeTest {
  private static final String RIGHT_HESSIAN = "2\t2\n2\t6";
  private static final String RIGHT_EIGENVALUES = "4 ± 2√2";

  private final MovableClock clock = new MovableClock();
  private final Database database = Database.inMemory(UUID.randomUUID().toString(), clock);
  private final Guests guests = new StoredGuests(database.learners());
  private final Learner.Guest guest = guests.admit("a".repeat(64));
  private Bank bank =
      Bank.load(
          List.of(
              new SourceFile("spectra/bowl.yaml", Bowl.ofTier(1)),
              new SourceFile("spectra/deep-bowl.yaml", Bowl.ofTier(3))));
  private Practice practice = practice();
  private final ProblemKey key = open(new Wish.Template("spectra/bowl", Optional.of(7L)));

  private Practice practice() {
    Library library = Library.of(bank, database.templateSources()::find);
    return new StoredPractice(database, library, new Random(5), clock, "test");
  }

  private ProblemKey open(Wish wish) {
    return practice.open(guest, wish).orElseThrow();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Outcome submit(String part, String raw) {
    clock.advance(Duration.ofSeconds(1));
    return practice.submit(guest, key, part, raw).orElseThrow();
  }

  private ProblemView problem() {
    return practice.problem(guest, key).orElseThrow();
  }

  private PartView part(String id) {
    return problem().part(id).orElseThrow();
  }

  private static String words(Outcome outcome) {
    return PlainText.of(outcome.feedback());
  }

  @Test
  void thePartsHaveFieldsThatFit() {
    assertThat(part("hessian").shape()).isEqualTo(new AnswerShape.Matrix(2, 2));
    assertThat(part("eigenvalues").shape())
        .isInstanceOfSatisfying(
            AnswerShape.Line.class,
            line -> assertThat(line.kind()).isEqualTo(AnswerShape.Kind.SET));
    assertThat(part("definiteness").shape())
        .isInstanceOfSatisfying(
            AnswerShape.Choice.class,
            choice ->
                assertThat(choice.options())
                    .extracting(AnswerShape.Option::id)
                    .contains("positive-definite", "indefinite"));
    assertThat(part("hessian").label()).isEqualTo("Hessian H");
    assertThat(part("eigenvalues").rule()).contains("three significant digits");
    assertThat(problem().harderExists()).isTrue();
    assertThat(problem().easierExists()).isFalse();
    assertThat(problem().solutionOpen()).isFalse();
    assertThat(problem().curvature()).isEmpty();
  }

  @Test
  void lookingStoresNothing() {
    assertThat(practice.problem(new Learner.Stranger(), key)).isPresent();
    assertThat(practice.start(guest).resume()).isEmpty();
    assertThat(practice.progress(guest).attempts()).isEmpty();
  }

  @Test
  void aProblemIsSolvedPartByPart() {
    Outcome outcome = submit("hessian", RIGHT_HESSIAN);
    assertThat(outcome.verdict()).isEqualTo(VerdictWord.CORRECT);
    assertThat(outcome.score()).isEqualTo(1);
    assertThat(outcome.counted()).isFalse();
    assertThat(part("hessian").solved()).isTrue();
    assertThat(part("hessian").latest()).contains(outcome);
    StartView.Resume resume = practice.start(guest).resume().orElseThrow();
    assertThat(resume.key()).isEqualTo(key);
    assertThat(resume.solvedParts()).isEqualTo(1);
    submit("eigenvalues", RIGHT_EIGENVALUES);
    submit("definiteness", "positive-definite");
    assertThat(problem().solved()).isFalse();
    submit("condition-number", "5.83");
    assertThat(problem().solved()).isTrue();
    assertThat(problem().solutionOpen()).isTrue();
    assertThat(problem().curvature()).contains(new ProblemView.Curvature(2, 2, 6));
    assertThat(practice.start(guest).resume()).isEmpty();
    assertThat(practice.progress(guest).attempts())
        .extracting(ProgressView.AttemptLine::label)
        .containsExactly(
            "Condition number κ", "Definiteness of H", "Eigenvalues of H", "Hessian H");
  }

  @Test
  void aSlipIsNamedWithoutTheValue() {
    Outcome outcome = submit("hessian", "2\t4\n4\t6");
    assertThat(outcome.verdict()).isIn(VerdictWord.INCORRECT, VerdictWord.PARTIAL);
    assertThat(outcome.note()).startsWith("H4 ");
    assertThat(outcome.counted()).isTrue();
    assertThat(outcome.components()).isEmpty();
    assertThat(part("hessian").attempts()).isEqualTo(1);
  }

  @Test
  void whichEntriesAreRightIsToldFromTheSecondTryOn() {
    submit("hessian", "2\t4\n4\t6");
    Outcome second = submit("hessian", "2\t3\n2\t6");
    assertThat(second.components())
        .containsExactly(
            new Outcome.Component(1, 1, true),
            new Outcome.Component(1, 2, false),
            new Outcome.Component(2, 1, true),
            new Outcome.Component(2, 2, true));
    assertThat(part("hessian").latest()).contains(second);
  }

  @Test
  void theSameAnswerAgainIsFree() {
    submit("condition-number", "7");
    Outcome again = submit("condition-number", "14/2");
    assertThat(again.repeated()).isTrue();
    assertThat(again.counted()).isFalse();
    assertThat(words(again)).startsWith("You gave this answer before");
    assertThat(part("condition-number").attempts()).isEqualTo(1);
    assertThat(submit("condition-number", "8").counted()).isTrue();
  }

  @Test
  void whatCannotBeReadCostsNothingAndStaysInTheField() {
    Outcome outcome = submit("condition-number", "3 + (2");
    assertThat(outcome.verdict()).isEqualTo(VerdictWord.UNREADABLE);
    assertThat(outcome.counted()).isFalse();
    assertThat(words(outcome)).contains("never closed");
    assertThat(part("condition-number").draft()).isEqualTo("3 + (2");
    assertThat(part("condition-number").attempts()).isZero();
  }

  @Test
  void anAnswerThatFollowsFromAnEarlierMistakeIsPartlyRight() {
    submit("eigenvalues", "4 ± √2");
    Outcome outcome = submit("condition-number", "(9 + 4√2)/7");
    assertThat(outcome.verdict()).isEqualTo(VerdictWord.PARTIAL);
    assertThat(words(outcome)).contains("earlier answer");
  }

  @Test
  void anUnreadableEarlierAnswerDoesNotHideTheOneBefore() {
    submit("eigenvalues", "4 ± √2");
    submit("eigenvalues", "4 ± √2 (");
    assertThat(submit("condition-number", "(9 + 4√2)/7").verdict()).isEqualTo(VerdictWord.PARTIAL);
  }

  @Test
  void draftsComeBackUntilSomethingIsSent() {
    practice.saveDraft(guest, key, "hessian", "2\t\n\t");
    assertThat(part("hessian").draft()).isEqualTo("2\t\n\t");
    practice = practice();
    assertThat(part("hessian").draft()).isEqualTo("2\t\n\t");
    submit("hessian", RIGHT_HESSIAN);
    assertThat(part("hessian").draft()).isEqualTo(RIGHT_HESSIAN);
    practice.saveDraft(guest, key, "nothing", "2");
    assertThat(problem().parts()).hasSize(4);
  }

  @Test
  void hintsComeInThreeLevelsAndTheLastOpensTheSolution() {
    for (int level = 1; level <= HintView.LEVELS; level++) {
      assertThat(part("eigenvalues").hintLeft()).isTrue();
      HintView hint = practice.hint(guest, key, "eigenvalues").orElseThrow();
      assertThat(hint.level()).isEqualTo(level);
      assertThat(PlainText.of(hint.text())).doesNotContain("rule.").isNotBlank();
    }
    assertThat(part("eigenvalues").hints()).hasSize(3);
    assertThat(practice.hint(guest, key, "eigenvalues").orElseThrow().level()).isEqualTo(3);
    assertThat(problem().solutionOpen()).isTrue();
    submit("eigenvalues", RIGHT_EIGENVALUES);
    assertThat(practice.progress(guest).attempts().getFirst().assisted()).isTrue();
  }

  @Test
  void threeCountedTriesOpenTheSolution() {
    submit("condition-number", "7");
    submit("condition-number", "8");
    assertThat(problem().solutionOpen()).isFalse();
    assertThat(practice.solution(guest, key)).isEmpty();
    submit("condition-number", "9");
    assertThat(problem().solutionOpen()).isTrue();
    assertThat(practice.solution(guest, key)).isPresent();
  }

  @Test
  void theSolutionShowsWhereTheAnswerLeftThePath() {
    submit("hessian", "2\t4\n4\t6");
    assertThat(practice.solution(guest, key)).isEmpty();
    practice.giveUp(guest, key);
    SolutionView solution = practice.solution(guest, key).orElseThrow();
    assertThat(solution.steps()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(solution.steps())
        .filteredOn(step -> step.divergence().isPresent())
        .singleElement()
        .satisfies(step -> assertThat(step.title()).isEqualTo("Hessian"));
    assertThat(solution.steps()).allSatisfy(step -> assertThat(step.checks()).isNotEmpty());
    assertThat(problem().gaveUp()).isTrue();
  }

  @Test
  void givingUpEarnsNothingAfterwards() {
    practice.giveUp(guest, key);
    submit("hessian", RIGHT_HESSIAN);
    submit("eigenvalues", RIGHT_EIGENVALUES);
    submit("definiteness", "positive-definite");
    submit("condition-number", "3+2√2");
    assertThat(card("eig.two").solved()).isZero();
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.LEARNING);
  }

  private SkillCard card(String skill) {
    return practice.topic(guest, skill).orElseThrow().card();
  }

  private void solve(String template, long seed) {
    ProblemKey solved = open(new Wish.Template(template, Optional.of(seed)));
    practice.submit(guest, solved, "hessian", RIGHT_HESSIAN);
    practice.submit(guest, solved, "eigenvalues", RIGHT_EIGENVALUES);
    practice.submit(guest, solved, "definiteness", "positive-definite");
    practice.submit(guest, solved, "condition-number", "3+2√2");
  }

  @Test
  void levelsGrowWithWhatIsSolvedAtOnce() {
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.NOT_STARTED);
    solve("spectra/bowl", 1);
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.NEARLY);
    solve("spectra/bowl", 2);
    solve("spectra/bowl", 3);
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.NEARLY);
    solve("spectra/deep-bowl", 4);
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.PROFICIENT);
    clock.advance(Duration.ofDays(1));
    solve("spectra/deep-bowl", 5);
    assertThat(card("eig.two").standing().level()).isEqualTo(Level.SECURE);
    assertThat(card("eig.two").solved()).isEqualTo(5);
    assertThat(card("eig.two").unaided()).isEqualTo(5);
  }

  @Test
  void freshProblemsAreNotThoseHadBefore() {
    submit("hessian", RIGHT_HESSIAN);
    for (int i = 0; i < 20; i++) {
      ProblemKey next = open(new Wish.Sibling(key, Wish.Change.FRESH));
      assertThat(next.template()).isEqualTo("spectra/bowl");
      assertThat(next).isNotEqualTo(key);
      practice.saveDraft(guest, next, "hessian", "1");
    }
    assertThat(open(new Wish.Sibling(key, Wish.Change.HARDER)).template())
        .isEqualTo("spectra/deep-bowl");
    assertThat(practice.open(guest, new Wish.Sibling(key, Wish.Change.EASIER))).isEmpty();
  }

  @Test
  void aSkillBeginsWithItsEasiestProblemsAndGoesOn() {
    Wish wish = new Wish.Skill("eig.two");
    assertThat(open(wish).template()).isEqualTo("spectra/bowl");
    solve("spectra/bowl", 1);
    assertThat(open(wish).template()).isEqualTo("spectra/deep-bowl");
    assertThat(practice.open(guest, new Wish.Skill("dl.adam"))).isEmpty();
    assertThat(practice.open(guest, new Wish.Skill("nothing"))).isEmpty();
  }

  @Test
  void todayKnowsWhatIsNextWhatIsOpenAndWhatWasDone() {
    assertThat(practice.today(new Learner.Stranger())).isEmpty();
    assertThat(practice.today(guest)).isEmpty();
    solve("spectra/bowl", 1);
    submit("hessian", RIGHT_HESSIAN);
    TodayView today = practice.today(guest).orElseThrow();
    assertThat(today.next().orElseThrow().skill().id()).isEqualTo("eig.two");
    assertThat(today.next().orElseThrow().number()).isEqualTo(3);
    assertThat(today.next().orElseThrow().why()).isNotBlank();
    assertThat(today.resume().orElseThrow().key()).isEqualTo(key);
    assertThat(today.last())
        .extracting(TodayView.Done::came)
        .containsExactly(TodayView.Came.OPEN, TodayView.Came.SOLVED);
    assertThat(today.due()).isEmpty();
    assertThat(today.offers()).isEmpty();
  }

  @Test
  void whatIsSkippedIsOverWithoutBlame() {
    practice.skip(guest, key);
    practice.skip(guest, key);
    submit("hessian", RIGHT_HESSIAN);
    TodayView today = practice.today(guest).orElseThrow();
    assertThat(today.resume()).isEmpty();
    assertThat(today.last())
        .extracting(TodayView.Done::came)
        .containsExactly(TodayView.Came.SKIPPED);
  }

  @Test
  void theReasonOfADealtProblemStays() {
    assertThat(practice.problem(new Learner.Stranger(), key).orElseThrow().why()).isEmpty();
    submit("hessian", "1\t2\n2\t3");
    String why = problem().why();
    assertThat(why).isNotBlank();
    for (long seed = 1; seed < 4; seed++) {
      solve("spectra/bowl", seed);
    }
    assertThat(problem().why()).isEqualTo(why);
  }

  @Test
  void afterEightMissesSomethingElseIsOffered() {
    for (long seed = 20; seed < 29; seed++) {
      ProblemKey missed = open(new Wish.Template("spectra/bowl", Optional.of(seed)));
      practice.submit(guest, missed, "eigenvalues", "1, 9");
    }
    TodayView.Offer offer = practice.today(guest).orElseThrow().offers().getFirst();
    assertThat(offer.skill().id()).isEqualTo("eig.two");
    assertThat(offer.tries()).isEqualTo(9);
    assertThat(offer.flagged()).isFalse();
    assertThat(practice.example("eig.two").orElseThrow().steps()).isNotEmpty();
    assertThat(practice.example("dl.adam")).isEmpty();
    // Only this skill has problems here, and it rests.
    assertThat(practice.open(guest, new Wish.Next())).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(practice.open(guest, new Wish.Next())).isPresent();
  }

  @Test
  void whatDoesNotExistIsEmpty() {
    ProblemKey unknown = new ProblemKey("spectra/bowl", "c0ffee", 7);
    assertThat(practice.problem(guest, unknown)).isEmpty();
    assertThat(practice.submit(guest, unknown, "hessian", "1")).isEmpty();
    assertThat(practice.submit(guest, key, "nothing", "1")).isEmpty();
    assertThat(practice.hint(guest, key, "nothing")).isEmpty();
    assertThat(practice.topic(guest, "nothing")).isEmpty();
    assertThat(practice.open(guest, new Wish.Template("spectra/none", Optional.empty()))).isEmpty();
    assertThat(practice.open(guest, new Wish.Template("spectra/bowl", Optional.of(-1L)))).isEmpty();
    assertThat(practice.read(unknown, "hessian", "1")).isEqualTo(new Echo.Nothing());
  }

  @Test
  void aTemplateThatWasEditedStillShowsWhatWasDealt() {
    submit("hessian", RIGHT_HESSIAN);
    ProblemView before = problem();
    bank =
        Bank.load(
            List.of(
                new SourceFile("spectra/bowl.yaml", Bowl.ofTier(1).replace("3*x2^2", "5*x2^2"))));
    practice = practice();
    assertThat(problem().parts()).isEqualTo(before.parts());
    assertThat(problem().statement()).isEqualTo(before.statement());
    assertThat(submit("eigenvalues", RIGHT_EIGENVALUES).verdict()).isEqualTo(VerdictWord.CORRECT);
    bank = Bank.load(List.of());
    practice = practice();
    assertThat(problem().parts()).hasSize(4);
  }

  @Test
  void othersSeeNothingOfIt() {
    submit("hessian", RIGHT_HESSIAN);
    Learner.Guest other = guests.admit("b".repeat(64));
    PartView seen = practice.problem(other, key).orElseThrow().part("hessian").orElseThrow();
    assertThat(seen.draft()).isEmpty();
    assertThat(seen.latest()).isEmpty();
    assertThat(practice.progress(other).attempts()).isEmpty();
  }

  @Test
  void theEchoSaysHowItReads() {
    assertThat(practice.read(key, "condition-number", " ")).isEqualTo(new Echo.Nothing());
    assertThat(practice.read(key, "condition-number", "3+2√2"))
        .isInstanceOfSatisfying(
            Echo.Understood.class, echo -> assertThat(echo.formula().tex()).contains("\\sqrt{2}"));
    assertThat(practice.read(key, "condition-number", "3+2√"))
        .isInstanceOfSatisfying(
            Echo.NotUnderstood.class, echo -> assertThat(echo.position()).isBetween(3, 4));
    assertThat(practice.read(key, "definiteness", "indefinite")).isEqualTo(new Echo.Nothing());
  }

  @Test
  void whileAGridIsFilledTheEchoSpeaksOnlyOfWhatIsWrong() {
    assertThat(practice.read(key, "hessian", "2\t\n\t")).isEqualTo(new Echo.Nothing());
    assertThat(practice.read(key, "hessian", "\t\n2\t6")).isEqualTo(new Echo.Nothing());
    assertThat(practice.read(key, "hessian", "\tq9\n\t"))
        .isInstanceOfSatisfying(
            Echo.NotUnderstood.class,
            echo -> {
              assertThat(echo.sentence()).contains("q9");
              assertThat(echo.position()).isEqualTo(1);
            });
    assertThat(practice.read(key, "hessian", "2+\t\n\t"))
        .isInstanceOfSatisfying(
            Echo.NotUnderstood.class,
            echo -> assertThat(echo.sentence()).contains("missing at the end"));
    assertThat(practice.read(key, "hessian", "2\t2\n2\t6")).isInstanceOf(Echo.Understood.class);
  }

  @Test
  void theValuesOfASetAreNotTickedOffOneByOne() {
    submit("eigenvalues", "1, 2");
    assertThat(submit("eigenvalues", "3").components()).isEmpty();
  }

  @Test
  void anUnfinishedGridIsToldWhereAndCostsNothing() {
    Outcome outcome = submit("hessian", "2\t2\n\t6");
    assertThat(outcome.verdict()).isEqualTo(VerdictWord.UNREADABLE);
    assertThat(outcome.counted()).isFalse();
    assertThat(outcome.feedback().toString()).contains("is still empty");
    assertThat(outcome.feedback().toString()).doesNotContain("could look like");
    assertThat(part("hessian").draft()).isEqualTo("2\t2\n\t6");
  }

  @Test
  void theExampleAtAFieldUsesTheVariablesOfItsAnswer() {
    String polynomial = Bowl.ofTier(1).replace("ask: hessian", "ask: characteristic-polynomial");
    bank = Bank.load(List.of(new SourceFile("spectra/polynomial.yaml", polynomial)));
    practice = practice();
    ProblemKey next = open(new Wish.Template("spectra/polynomial", Optional.empty()));
    PartView first = practice.problem(guest, next).orElseThrow().parts().getFirst();
    assertThat(first.shape())
        .isInstanceOfSatisfying(
            AnswerShape.Line.class, line -> assertThat(line.example()).contains("lambda"));
  }

  @Test
  void aVeryLongAnswerIsRefusedAndKeptAsFarAsItGoes() {
    Outcome outcome = submit("hessian", "1".repeat(100_000));
    assertThat(outcome.verdict()).isEqualTo(VerdictWord.UNREADABLE);
    practice.saveDraft(guest, key, "hessian", "𝟙".repeat(50_000));
    assertThat(part("hessian").draft()).isNotEmpty();
  }

  @Test
  void slipsThatComeBackAreListed() {
    submit("hessian", "2\t4\n4\t6");
    ProblemKey next = open(new Wish.Template("spectra/bowl", Optional.of(8L)));
    practice.submit(guest, next, "hessian", "2\t4\n4\t6");
    assertThat(practice.progress(guest).slips())
        .singleElement()
        .satisfies(slip -> {
          assertThat(slip.id()).isEqualTo("H4");
          assertThat(slip.times()).isEqualTo(2);
        });
  }
}
