package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saddlepoint.store.Samples.right;
import static org.saddlepoint.store.Samples.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private final Clock clock = Samples.clock();

  @TempDir Path directory;

  private String refusal(Path place) {
    return switch (Database.open(place, clock)) {
      case Opening.Refused refused -> refused.sentence();
      case Opening.Opened opened -> {
        opened.database().close();
        yield "opened";
      }
    };
  }

  @Test
  void everythingIsThereAfterReopening() {
    Path place = directory.resolve("not/made yet");
    String secret = Samples.secretHash();
    Attempt attempt;
    DealtProblem problem;
    try (Database database = Samples.opened(place, clock)) {
      problem = Samples.problem(database, database.learners().admit(secret), "hessian/bowl", 3);
      Attempt.Submission sent = submission("trace", "8", "t");
      attempt = database.attempts().record(problem, sent, right()).attempt();
      database.drafts().save(problem, "determinant", "1/");
      database.hints().take(problem, "determinant", 2);
    }
    try (Database database = Samples.opened(place, clock)) {
      Learner learner = database.learners().find(secret).orElseThrow();
      assertThat(database.problems().findLatestOpen(learner)).contains(problem);
      assertThat(database.attempts().of(problem)).containsExactly(attempt);
      assertThat(database.drafts().unsent(problem).get("determinant").raw()).isEqualTo("1/");
      assertThat(database.hints().levelByPart(problem)).containsEntry("determinant", 2);
      assertThat(database.templateSources().find("hessian/bowl", "v1")).isPresent();
    }
  }

  @Test
  void theSameMomentComesBackInTheHourThatHappensTwice() {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    try {
      for (String moment : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
        Clock autumn = Clock.fixed(Instant.parse(moment), ZoneId.systemDefault());
        try (Database database = Samples.emptyDatabase(autumn)) {
          Learner learner = database.learners().admit("hash");
          assertThat(database.learners().find("hash")).contains(learner);
          assertThat(learner.created()).isEqualTo(moment);
        }
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void whileAnotherProcessHasItTheSentenceSaysSo() throws Exception {
    try (OtherProcess other = OtherProcess.running(Holder.class, directory)) {
      assertThat(other.line()).contains("held");
      assertThat(refusal(directory))
          .isEqualTo("The database in " + directory + " is in use by another process.");
    }
    assertThat(refusal(directory)).isEqualTo("opened");
  }

  /** Opens the database and holds it until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws InterruptedException {
      try (Database database = Samples.opened(Path.of(arguments[0]), Clock.systemUTC())) {
        Samples.learner(database);
        System.out.println("held");
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void aPlaceThatCannotHoldADatabaseIsRefusedInOneSentence() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "not a folder");
    assertThat(refusal(file)).isEqualTo("The folder " + file + " for the database cannot be made.");
    assertThat(refusal(file.resolve("below"))).endsWith("cannot be made.");
    assertThat(refusal(directory.resolve("a;b"))).endsWith("its name has a semicolon.");
    assertThat(directory.resolve("a;b")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path file = Files.writeString(directory.resolve("saddlepoint.mv.db"), "x".repeat(20_000));
    assertThat(refusal(directory))
        .startsWith("The database in " + directory + " cannot be opened: ")
        .doesNotContain("\n");
    assertThat(file).hasContent("x".repeat(20_000));
  }

  @Test
  void aDatabaseFromANewerVersionIsRefused() {
    try (Database database = Samples.opened(directory, clock)) {
      String sql =
          """
          INSERT INTO "flyway_schema_history"
            ("installed_rank", "version", "description", "type", "script", "checksum",
             "installed_by", "execution_time", "success")
          VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, TRUE)
          """;
      database.transactions().durably(handle -> handle.execute(sql));
    }
    assertThat(refusal(directory))
        .startsWith("The database in " + directory + " does not fit this version of Saddlepoint: ")
        .doesNotContain("\n");
  }

  @Test
  void closingTwiceIsClosingOnceAndNothingWorksAfterwards() {
    Database database = Samples.opened(directory, clock);
    database.close();
    database.close();
    assertThatThrownBy(() -> Samples.learner(database))
        .isInstanceOf(StoreException.class)
        .hasMessage("The database is closed.");
  }

  @Test
  void interruptedCallersHarmNobody() throws Exception {
    try (Database database = Samples.opened(directory, clock)) {
      Learner learner = Samples.learner(database);
      DealtProblem problem = Samples.problem(database, learner, "hessian/bowl", 1);
      AtomicInteger recorded = new AtomicInteger();
      Thread[] callers = new Thread[4];
      for (int i = 0; i < callers.length; i++) {
        String part = "part" + i;
        callers[i] =
            Thread.ofPlatform()
                .start(() -> {
                  for (int n = 0; n < 100; n++) {
                    database.attempts().record(problem, submission(part, "1", "" + n), right());
                    recorded.incrementAndGet();
                  }
                });
      }
      for (Thread caller : callers) {
        while (caller.isAlive()) {
          caller.interrupt();
          Thread.sleep(1);
        }
      }
      assertThat(recorded).hasValue(400);
      assertThat(database.attempts().of(problem)).hasSize(400);
    }
    assertThat(refusal(directory)).isEqualTo("opened");
  }
}
