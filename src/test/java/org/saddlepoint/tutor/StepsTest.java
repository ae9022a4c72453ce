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
import org.saddlepoint.learning.Rung;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.store.Database;
import org.saddlepoint.testing.Bowl;
import org.saddlepoint.testing.MovableClock;

/** The text's own quadratic asked for its class alone: the way there by steps. */
class StepsTest {
  private static final String GRADIENT = "step:gradient";
  private static final String HESSIAN = "step:hessian";
  private static final String POLYNOMIAL = "step:characteristic-polynomial";
  private static final String EIGENVALUES = "step:eigenvalues";

  private final MovableClock clock = new MovableClock();
  private final Database database = Database.inMemory(UUID.randomUUID().toString(), clock);
  private final Guests guests = new StoredGuests(database.learners());
  private final Learner.Guest guest = guests.admit("a".repeat(64));
  private final Library library =
      Library.of(
          Bank.load(
              List.of(new SourceFile("spectra/bowl.yaml", Bowl.asking(1, "condition-number")))),
          database.templateSources()::find);
  private final Practice practice =
      new StoredPractice(database, library, new Random(5), clock, "test");
  private final ProblemKey key =
      practice.open(guest, new Wish.Template("spectra/bowl", Optional.of(7L))).orElseThrow();

  @AfterEach
  void close() {
    database.close();
  }

  private Outcome submit(String part, String raw) {
    clock.advance(Duration.ofSeconds(1));
    return practice.submit(guest, key, part, raw).orElseThrow();
  }

  private ProblemView on(Rung rung) {
    return practice.problem(guest, key, Optional.of(rung)).orElseThrow();
  }

  private List<String> places(Rung rung) {
    return on(rung).path().items().stream()
        .map(item ->
            switch (item) {
              case PathView.Item.Asked(var part) -> part.id();
              case PathView.Item.Shown shown -> "shown " + shown.id();
              case PathView.Item.Waiting waiting -> "waiting " + waiting.id();
            })
        .toList();
  }

  @Test
  void theWholeWayIsAskedAndWhatIsOnlyCarriedOverIsShown() {
    assertThat(places(Rung.SOLO)).containsExactly("condition-number");
    assertThat(places(Rung.GUIDED))
        .containsExactly(
            GRADIENT,
            HESSIAN,
            "waiting hessian-at-point",
            POLYNOMIAL,
            EIGENVALUES,
            "condition-number");
    assertThat(on(Rung.GUIDED).parts())
        .extracting(PartView::id)
        .containsExactly("condition-number");
  }

  @Test
  void toBeCompletedTheFirstStepsAreAskedAndTheLaterOnesWorkedOnceThoseAreRight() {
    assertThat(places(Rung.COMPLETE))
        .containsExactly(
            GRADIENT,
            HESSIAN,
            "waiting hessian-at-point",
            "waiting characteristic-polynomial",
            "waiting eigenvalues",
            "condition-number");
    submit(GRADIENT, "2x1 + 2x2\t2x1 + 6x2");
    assertThat(places(Rung.COMPLETE)).contains("waiting eigenvalues");
    submit(HESSIAN, "2\t2\n2\t6");
    assertThat(places(Rung.COMPLETE))
        .containsExactly(
            GRADIENT,
            HESSIAN,
            "shown hessian-at-point",
            "shown characteristic-polynomial",
            "shown eigenvalues",
            "condition-number");
  }

  @Test
  void aSlipIsFoundAtItsStepAndWhatFollowsFromItIsHalfRight() {
    Outcome slip = submit(HESSIAN, "2\t4\n4\t6");
    assertThat(slip.note()).startsWith("H4");
    Outcome follows = submit(EIGENVALUES, "4 + 2sqrt(5), 4 - 2sqrt(5)");
    assertThat(follows.note()).startsWith("F- follow");
    assertThat(submit(HESSIAN, "2\t2\n2\t6").verdict()).isEqualTo(VerdictWord.CORRECT);
    assertThat(submit("condition-number", "3 + 2sqrt(2)").verdict()).isEqualTo(VerdictWord.CORRECT);
    List<SolutionView.Step> diverged =
        practice.solution(guest, key).orElseThrow().steps().stream()
            .filter(step -> step.divergence().isPresent())
            .toList();
    assertThat(diverged).hasSize(1);
    assertThat(diverged.getFirst().title()).containsIgnoringCase("Hessian");
  }

  @Test
  void stepsEarnNothingOfThemselvesAndNeedNotBeDone() {
    submit(GRADIENT, "2x1 + 2x2\t2x1 + 6x2");
    submit(HESSIAN, "2\t2\n2\t6");
    submit(POLYNOMIAL, "lambda^2 - 8 lambda + 8");
    submit(EIGENVALUES, "4 + 2sqrt(2), 4 - 2sqrt(2)");
    assertThat(on(Rung.GUIDED).solved()).isFalse();
    assertThat(on(Rung.GUIDED).solutionOpen()).isFalse();
    submit("condition-number", "3 + 2sqrt(2)");
    assertThat(on(Rung.GUIDED).solved()).isTrue();
  }

  @Test
  void wrongStepsDoNotOpenTheSolution() {
    for (String wrong : List.of("1", "2", "3", "4")) {
      submit(EIGENVALUES, wrong + ", 77");
    }
    assertThat(on(Rung.GUIDED).solutionOpen()).isFalse();
  }

  @Test
  void eachStepSpeaksForItsOwnSkill() {
    submit(HESSIAN, "2\t2\n2\t6");
    var model = new Beliefs(database, library).of(database.learners().find(1).orElseThrow());
    assertThat(model.skills().get("hess.matrix").tally().observed()).isOne();
    assertThat(model.skills()).doesNotContainKey("cond.number");
    assertThat(database.difficulties().byTemplate().get("spectra/bowl").count()).isZero();
    database.models().forget(database.learners().find(1).orElseThrow());
    assertThat(new Beliefs(database, library).of(database.learners().find(1).orElseThrow()))
        .isEqualTo(model);
  }

  @Test
  void theChoiceIsKeptForTheProblem() {
    assertThat(practice.problem(guest, key).orElseThrow().path().rung())
        .as("a new skill opens with its steps")
        .isEqualTo(Rung.GUIDED);
    assertThat(practice.problem(new Learner.Stranger(), key).orElseThrow().path().rung())
        .isEqualTo(Rung.SOLO);
    practice.choose(guest, key, Rung.COMPLETE);
    assertThat(practice.problem(guest, key).orElseThrow().path().rung()).isEqualTo(Rung.COMPLETE);
    assertThat(on(Rung.SOLO).path().rung()).as("for once").isEqualTo(Rung.SOLO);
    practice.choose(guest, key, Rung.SOLO);
    assertThat(practice.problem(guest, key).orElseThrow().path().rung()).isEqualTo(Rung.SOLO);
  }

  @Test
  void workedStepsCountAsHelp() {
    practice.choose(guest, key, Rung.COMPLETE);
    submit("condition-number", "3 + 2sqrt(2)");
    assertThat(practice.progress(guest).attempts())
        .singleElement()
        .matches(ProgressView.AttemptLine::assisted);
  }
}
