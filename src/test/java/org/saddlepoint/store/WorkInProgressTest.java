package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.testing.MovableClock;

/** Drafts, hints and what the work adds up to. */
class WorkInProgressTest {
  private final MovableClock clock = Samples.clock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Learner learner = Samples.learner(database);
  private final DealtProblem problem = Samples.problem(database, learner, "hessian/bowl", 3);

  @AfterEach
  void close() {
    database.close();
  }

  private void submit(DealtProblem target, String part, int hints, Attempt.Judgement judgement) {
    clock.advance(Duration.ofSeconds(1));
    String token = clock.instant().toString();
    database.attempts().record(target, new Attempt.Submission(part, "5", hints, token), judgement);
  }

  @Test
  void theLatestDraftOfEachPartIsKept() {
    Drafts drafts = database.drafts();
    assertThat(drafts.unsent(problem)).isEmpty();
    drafts.save(problem, "trace", "1");
    drafts.save(problem, "determinant", "");
    drafts.save(problem, "trace", "12");
    assertThat(drafts.unsent(problem))
        .containsOnlyKeys("trace", "determinant")
        .containsEntry("trace", new Drafts.Draft("trace", "12", clock.instant()))
        .containsEntry("determinant", new Drafts.Draft("determinant", "", clock.instant()));
  }

  @Test
  void aDraftOlderThanTheLastAnswerIsSent() {
    Drafts drafts = database.drafts();
    drafts.save(problem, "trace", "1");
    drafts.save(problem, "determinant", "2");
    submit(problem, "trace", 0, Samples.right());
    assertThat(drafts.unsent(problem)).containsOnlyKeys("determinant");
    drafts.save(problem, "trace", "17");
    assertThat(drafts.unsent(problem)).containsKeys("trace", "determinant");
  }

  @Test
  void draftsSavedAtOnceLeaveOneOfThem() {
    IntStream.range(0, 24)
        .parallel()
        .forEach(i -> database.drafts().save(problem, "trace", "draft " + i));
    assertThat(database.drafts().unsent(problem).get("trace").raw()).matches("draft \\d+");
  }

  @Test
  void aHintTakenTwiceIsTakenOnce() {
    Hints hints = database.hints();
    assertThat(hints.levelByPart(problem)).isEmpty();
    hints.take(problem, "trace", 1);
    hints.take(problem, "trace", 2);
    hints.take(problem, "trace", 1);
    hints.take(problem, "determinant", 1);
    assertThat(hints.levelByPart(problem))
        .containsEntry("trace", 2)
        .containsEntry("determinant", 1)
        .hasSize(2);
    assertThatThrownBy(() -> hints.take(problem, "trace", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void progressCountsWhatWasSolvedAndHow() {
    DealtProblem atOnce = Samples.problem(database, learner, "hessian/bowl", 10);
    submit(atOnce, "trace", 0, Samples.right());
    database.problems().end(atOnce, Ending.SOLVED);
    DealtProblem withHint = Samples.problem(database, learner, "hessian/bowl", 11);
    submit(withHint, "trace", 1, Samples.right());
    database.problems().end(withHint, Ending.SOLVED);
    DealtProblem secondTry = Samples.problem(database, learner, "hessian/saddle", 12);
    submit(secondTry, "trace", 0, Samples.wrong("H4"));
    submit(secondTry, "trace", 0, Samples.right());
    database.problems().end(secondTry, Ending.SOLVED);
    DealtProblem withdrawn = Samples.problem(database, learner, "eigen/pair", 13);
    submit(withdrawn, "trace", 0, Samples.wrong("E1"));
    database.problems().end(withdrawn, Ending.WITHDRAWN);
    Summaries summaries = database.summaries();
    assertThat(summaries.progress(learner))
        .containsExactly(
            new Summaries.Progress("hessian/bowl", "hess.two", 2, 2, 1),
            new Summaries.Progress("hessian/saddle", "hess.two", 1, 1, 1));
    assertThat(summaries.progress(Samples.learner(database))).isEmpty();
  }

  @Test
  void slipsAreCountedMostFrequentFirst() {
    submit(problem, "trace", 0, Samples.wrong("E1"));
    submit(problem, "hessian", 0, Samples.wrong("H4"));
    submit(problem, "hessian", 0, Samples.wrong("H4"));
    submit(problem, "hessian", 0, Samples.right());
    assertThat(database.summaries().slips(learner))
        .containsExactly(
            new Summaries.SlipCount("H4", 2, clock.instant().minusSeconds(1)),
            new Summaries.SlipCount("E1", 1, clock.instant().minusSeconds(3)));
  }
}
