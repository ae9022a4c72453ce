package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process in which guests sign up is killed in the middle of it. Whoever was told to be signed in
 * is so afterwards, with the guest's work; and nobody has half an account.
 */
class PeopleKillTest {
  private static final int PEOPLE = 40;

  @TempDir Path directory;

  @Test
  @Timeout(60)
  void whoeverWasSignedInIsSoAfterwards() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (OtherProcess writer = OtherProcess.running(Writer.class, directory)) {
      Optional<String> line = writer.line();
      while (line.isPresent()) {
        acknowledged.add(line.get());
        if (acknowledged.size() == PEOPLE) {
          writer.kill();
        }
        line = writer.line();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(PEOPLE);
    try (Database database = Samples.opened(directory, Clock.systemUTC())) {
      // The last line may have been cut off by the kill.
      acknowledged.stream().limit(PEOPLE).forEach(secret -> check(database, secret));
      assertThat(withoutLearner(database)).isZero();
    }
  }

  private static void check(Database database, String secret) {
    Session session = database.sessions().find(secret).orElseThrow();
    Account account = database.accounts().find(session.account()).orElseThrow();
    assertThat(account.email()).isEqualTo(secret + "@example.org");
    Learner learner = database.learners().find(account.learner()).orElseThrow();
    assertThat(database.problems().of(learner)).hasSize(1);
    assertThat(database.learners().find(secret)).as("the guest is no more").isEmpty();
  }

  private static long withoutLearner(Database database) {
    String sql =
        """
        SELECT COUNT(*) FROM account
        WHERE NOT EXISTS (SELECT 1 FROM learner WHERE learner.account_id = account.id)
        """;
    return database
        .transactions()
        .reading(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  /** Signs up one guest after the other and prints the secret of each session. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Database database = Samples.opened(Path.of(arguments[0]), Clock.systemUTC());
      var term = new Session.Term(Duration.ofHours(8), Duration.ofDays(1));
      while (true) {
        String secret = Samples.secretHash();
        Learner guest = database.learners().admit(secret);
        Samples.problem(database, guest, "hessian/bowl", 1);
        var entry =
            new Account.Entry("Ada", secret + "@example.org", Optional.of("hash"), Role.STUDENT);
        Account account = database.accounts().add(entry, Optional.of(guest)).orElseThrow();
        database.sessions().open(account, secret, "Firefox, Linux", term);
        System.out.println(secret);
      }
    }
  }
}
