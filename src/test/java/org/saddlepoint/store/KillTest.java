package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saddlepoint.store.Samples.right;
import static org.saddlepoint.store.Samples.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that records answers as fast as it can is killed in the middle of it, again and again
 * on the same database. What it had acknowledged has to be there, whole and in order, and the
 * database has to go on working. SIGKILL leaves the operating system's cache alone: this says
 * nothing about a power failure, which is what the checkpoint is for.
 */
class KillTest {
  private static final int KILLS = 4;
  private static final int WRITERS = 6;
  private static final int MOST_ANSWERS = 1_500;
  private static final List<String> PARTS = List.of("trace", "determinant", "eigenvalues");

  @TempDir Path directory;

  @Test
  @Timeout(120)
  void everyAcknowledgedAnswerSurvives() throws Exception {
    long seed = System.nanoTime();
    System.out.println("kill test: seed " + seed + ", " + KILLS + " kills");
    Random random = new Random(seed);
    Acknowledged all = new Acknowledged();
    for (int kill = 0; kill < KILLS; kill++) {
      try (OtherProcess writer = OtherProcess.running(Writer.class, directory)) {
        int answers = 1 + random.nextInt(MOST_ANSWERS);
        all.readUntil(writer, answers);
      }
      all.check(directory);
    }
  }

  /** What the writers were told is safe. */
  private static final class Acknowledged {
    private final Map<String, List<String>> tokens = new HashMap<>();
    private final Map<String, Integer> drafts = new HashMap<>();

    void readUntil(OtherProcess writer, int answers) {
      int seen = 0;
      Optional<String> line = writer.line();
      while (line.isPresent()) {
        List<String> words = List.of(line.get().split(" ", -1));
        switch (words.get(0)) {
          case "learner" -> tokens.put(words.get(1), new ArrayList<>());
          case "answer" -> tokens.get(words.get(1)).add(words.get(2));
          case "draft" -> drafts.put(words.get(1), Integer.parseInt(words.get(2)));
          default -> {} // the last line, cut off by the kill
        }
        if (++seen == answers) {
          writer.kill();
        }
        line = writer.line();
      }
      assertThat(seen).isGreaterThanOrEqualTo(answers);
    }

    void check(Path directory) {
      try (Database database = Samples.opened(directory, Clock.systemUTC())) {
        tokens.forEach((secret, acknowledged) -> check(database, secret, acknowledged));
      }
    }

    private void check(Database database, String secret, List<String> acknowledged) {
      Learner learner = database.learners().find(secret).orElseThrow();
      Optional<DealtProblem> dealt = database.problems().findLatestOpen(learner);
      assertThat(dealt.isPresent() || acknowledged.isEmpty()).isTrue();
      dealt.ifPresent(problem -> check(database, secret, acknowledged, problem));
    }

    private void check(
        Database database, String secret, List<String> acknowledged, DealtProblem problem) {
      List<Attempt> attempts = database.attempts().of(problem);
      assertThat(attempts.stream().map(attempt -> attempt.submission().token()).toList())
          .containsAll(acknowledged)
          .doesNotHaveDuplicates();
      assertThat(attempts)
          .allMatch(a -> a.submission().raw().equals(Writer.raw(a.submission().token())));
      attempts.stream()
          .collect(Collectors.groupingBy(attempt -> attempt.submission().part()))
          .values()
          .forEach(KillTest::assertCountedFromOne);
      Optional.ofNullable(drafts.get(secret))
          .ifPresent(draft ->
              assertThat(Integer.parseInt(database.drafts().unsent(problem).get("note").raw()))
                  .isGreaterThanOrEqualTo(draft));
      // No row is left locked by a transaction that died.
      String token = "check" + attempts.size();
      Attempt.Submission more = submission("trace", Writer.raw(token), token);
      assertThat(database.attempts().record(problem, more, right()).isRepeat()).isFalse();
    }
  }

  private static void assertCountedFromOne(List<Attempt> attempts) {
    assertThat(attempts)
        .extracting(Attempt::ordinal)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, attempts.size()).boxed().toList());
  }

  /** Records answers without a pause and prints each one that was acknowledged. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Database database = Samples.opened(Path.of(arguments[0]), Clock.systemUTC());
      for (int i = 0; i < WRITERS; i++) {
        Thread.ofPlatform().start(() -> write(database));
      }
    }

    private static void write(Database database) {
      String secret = Samples.secretHash();
      Learner learner = database.learners().admit(secret);
      System.out.println("learner " + secret);
      DealtProblem problem = Samples.problem(database, learner, "hessian/bowl", 1);
      for (int n = 0; n < 1_000_000; n++) {
        String token = "n" + n;
        Attempt.Submission sent = submission(PARTS.get(n % PARTS.size()), raw(token), token);
        database.attempts().record(problem, sent, right());
        System.out.println("answer " + secret + " " + token);
        if (n % 10 == 0) {
          database.drafts().save(problem, "note", "" + n);
          System.out.println("draft " + secret + " " + n);
        }
      }
    }

    static String raw(String token) {
      return ("[[" + token + ", λ], [1/2, √2]] ").repeat(5);
    }
  }
}
