package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saddlepoint.store.Samples.right;
import static org.saddlepoint.store.Samples.submission;
import static org.saddlepoint.store.Samples.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.testing.MovableClock;

class AttemptsTest {
  private final MovableClock clock = Samples.clock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Attempts attempts = database.attempts();
  private final Learner learner = Samples.learner(database);
  private final DealtProblem problem = Samples.problem(database, learner, "hessian/bowl", 3);

  @AfterEach
  void close() {
    database.close();
  }

  private Attempt recorded(String part, String raw, String token, Attempt.Judgement judgement) {
    return attempts.record(problem, submission(part, raw, token), judgement).attempt();
  }

  @Test
  void keepsEverythingThatWasSentAndSaid() {
    Attempt attempt = recorded("hessian", "[[2, 1], [1, 4]]\t𝜆'\"\\;--", "t1", wrong("H4"));
    assertThat(attempt.instance()).isEqualTo(problem.instance());
    assertThat(attempt.parameters()).isEqualTo("{\"a\": 3}");
    assertThat(attempt.learnerId()).isEqualTo(learner.id());
    assertThat(attempt.at()).isEqualTo(clock.instant());
    assertThat(attempts.of(problem)).containsExactly(attempt);
  }

  @Test
  void countsEachPartFromOne() {
    recorded("trace", "1", "t1", wrong("E1"));
    recorded("determinant", "2", "t2", wrong("E2"));
    recorded("trace", "3", "t3", right());
    assertThat(attempts.of(problem))
        .extracting(attempt -> attempt.submission().part() + attempt.ordinal())
        .containsExactly("trace1", "determinant1", "trace2");
    assertThat(attempts.latestByPart(problem)).containsOnlyKeys("trace", "determinant");
    assertThat(attempts.latestByPart(problem).get("trace").submission().raw()).isEqualTo("3");
  }

  @Test
  void aFormSentTwiceIsOneAttempt() {
    Attempts.Recorded first = attempts.record(problem, submission("trace", "5", "t"), wrong("E1"));
    Attempts.Recorded again = attempts.record(problem, submission("trace", "5", "t"), right());
    assertThat(first.isRepeat()).isFalse();
    assertThat(again).isEqualTo(new Attempts.Recorded(first.attempt(), true));
    assertThat(attempts.of(problem)).containsExactly(first.attempt());
  }

  @Test
  void anotherAnswerFromTheSameFormIsAnotherAttempt() {
    recorded("trace", "5", "t", wrong("E1"));
    recorded("trace", "6", "t", right());
    recorded("determinant", "6", "t", right());
    assertThat(attempts.of(problem)).hasSize(3);
  }

  @Test
  void tabsThatSendAtOnceAreAllKeptInOneOrder() {
    List<String> tokens = IntStream.range(0, 40).mapToObj(i -> "tab" + i % 20).toList();
    tokens.parallelStream().forEach(token -> recorded("trace", "5", token, wrong("E1")));
    List<Attempt> kept = attempts.of(problem);
    assertThat(kept)
        .extracting(attempt -> attempt.submission().token())
        .doesNotHaveDuplicates()
        .hasSize(20);
    assertThat(kept)
        .extracting(Attempt::ordinal)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void slicesJoinToTheWhole() {
    for (int i = 0; i < 25; i++) {
      recorded("trace", "" + i, "t" + i, right());
    }
    for (int count : new int[] {1, 7, 24, 25, 26}) {
      List<String> seen = new ArrayList<>();
      Attempts.Slice slice = attempts.recent(learner, count);
      slice.attempts().forEach(attempt -> seen.add(attempt.submission().raw()));
      while (slice.before().isPresent()) {
        slice = attempts.recent(learner, slice.before().getAsLong(), count);
        assertThat(slice.attempts()).isNotEmpty().hasSizeLessThanOrEqualTo(count);
        slice.attempts().forEach(attempt -> seen.add(attempt.submission().raw()));
      }
      assertThat(seen)
          .containsExactlyElementsOf(IntStream.range(0, 25).mapToObj(i -> "" + (24 - i)).toList());
    }
  }

  @Test
  void recentAttemptsAreTheLearnersOwn() {
    recorded("trace", "1", "t", right());
    Learner stranger = Samples.learner(database);
    assertThat(attempts.recent(stranger, 10))
        .isEqualTo(new Attempts.Slice(List.of(), OptionalLong.empty()));
    assertThatThrownBy(() -> attempts.recent(learner, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> attempts.recent(learner, 501))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsTooLongIsRefusedBeforeItReachesTheTable() {
    recorded("trace", "9".repeat(4_000), "t", right());
    assertThatThrownBy(() -> submission("trace", "9".repeat(4_001), "t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An answer has 4001 characters, at most 4000 can be stored");
    assertThatThrownBy(() -> database.drafts().save(problem, "trace", "9".repeat(4_001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(attempts.of(problem)).hasSize(1);
  }

  @Test
  void aStretchOfAttemptsReadsNoMoreRowsThanItShows() {
    Learner other = Samples.learner(database);
    DealtProblem theirs = Samples.problem(database, other, "hessian/bowl", 4);
    fill(theirs, 3_000);
    fill(problem, 3_000);
    fill(theirs, 3_000);
    String plan =
        database
            .transactions()
            .reading(handle ->
                handle
                    .createQuery("EXPLAIN ANALYZE " + Attempts.RECENT)
                    .bind("learner", learner.id())
                    .bind("before", 5_000L)
                    .bind("count", 20)
                    .mapTo(String.class)
                    .one());
    assertThat(plan).contains("ATTEMPT_BY_LEARNER").doesNotContain("tableScan");
    assertThat(plan.lines().filter(line -> line.contains("scanCount")).toList())
        .isNotEmpty()
        .allMatch(line -> Integer.parseInt(line.replaceAll("\\D", "")) <= 45);
  }

  private void fill(DealtProblem target, int rows) {
    String sql =
        """
        INSERT INTO attempt
          (problem_id, learner_id, part, ordinal, token, raw, hints_used, verdict, score,
           costs_attempt, judged_key, read_as, engine, attempted_at)
        SELECT :problem, :learner, 'trace', x +
          (SELECT COALESCE(MAX(ordinal), 0) FROM attempt WHERE problem_id = :problem),
          't', '5', 0, 'correct', 1, FALSE, '5', '5', '1', :now
        FROM SYSTEM_RANGE(1, :rows)
        """;
    database
        .transactions()
        .durably(handle ->
            handle
                .createUpdate(sql)
                .bind("problem", target.id())
                .bind("learner", target.learnerId())
                .bind("now", clock.instant())
                .bind("rows", rows)
                .execute());
  }
}
