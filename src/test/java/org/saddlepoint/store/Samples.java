package org.saddlepoint.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.saddlepoint.testing.MovableClock;

/** Databases and rows for the tests of this package. */
final class Samples {
  private Samples() {}

  static Database emptyDatabase(Clock clock) {
    return Database.inMemory(UUID.randomUUID().toString(), clock);
  }

  static Database opened(Path directory, Clock clock) {
    return switch (Database.open(directory, clock)) {
      case Opening.Opened opened -> opened.database();
      case Opening.Refused refused -> throw new AssertionError(refused.sentence());
    };
  }

  static Learner learner(Database database) {
    return database.learners().admit(secretHash());
  }

  /** One that nobody else has. */
  static String secretHash() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  static Problems.Deal deal(String template, long seed) {
    String skill = template.startsWith("hessian/") ? "hess.two" : "eig.two";
    return new Problems.Deal(
        new Instance(template, "v1", seed), skill, "{\"a\": " + seed + "}", Optional.empty());
  }

  static DealtProblem problem(Database database, Learner learner, String template, long seed) {
    database.templateSources().keep(template, "v1", "title: " + template);
    return database.problems().open(learner, deal(template, seed));
  }

  static Attempt.Submission submission(String part, String raw, String token) {
    return new Attempt.Submission(part, raw, 0, token);
  }

  static Attempt.Judgement right() {
    return new Attempt.Judgement(
        "correct", 1, false, "4", "4", Optional.empty(), Optional.empty(), "1.0");
  }

  static Attempt.Judgement wrong(String slip) {
    return new Attempt.Judgement(
        "incorrect", 0, true, "4", "5", Optional.of(slip), Optional.of(slip + " a.note"), "1.0");
  }

  /** With microseconds, the most that a database keeps. */
  static MovableClock clock() {
    return new MovableClock("2026-03-01T09:00:00.123456Z");
  }
}
