package org.saddlepoint.learning.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Observations for tests: a problem of its own each, unless said otherwise. */
final class Seen {
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private Seen() {}

  static Observation of(String skill, Result result, long minute) {
    return new Observation(
        item(skill, minute), skill, result, 0, Guess.NUMBER, false, Optional.empty(), at(minute));
  }

  static Observation right(String skill, long minute) {
    return of(skill, Result.CORRECT, minute);
  }

  static Observation wrong(String skill, long minute) {
    return of(skill, Result.INCORRECT, minute);
  }

  static Observation helped(Observation seen, int hints) {
    return new Observation(
        seen.item(),
        seen.skill(),
        seen.result(),
        hints,
        seen.guess(),
        seen.chosen(),
        seen.blamed(),
        seen.at());
  }

  static Observation blaming(Observation seen, String skill) {
    return new Observation(
        seen.item(),
        seen.skill(),
        seen.result(),
        seen.hints(),
        seen.guess(),
        seen.chosen(),
        Optional.of(skill),
        seen.at());
  }

  static Observation chosen(String skill, Guess guess, long minute) {
    return new Observation(
        item(skill, minute), skill, Result.CORRECT, 0, guess, true, Optional.empty(), at(minute));
  }

  static Item item(String skill, long seed) {
    return new Item(skill + "/kind", seed, true);
  }

  static Instant at(long minute) {
    return START.plus(Duration.ofMinutes(minute));
  }
}
