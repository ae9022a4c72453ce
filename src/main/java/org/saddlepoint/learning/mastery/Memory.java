package org.saddlepoint.learning.mastery;

import java.time.Duration;
import java.time.Instant;

/**
 * How well a skill that was mastered is still there: recall = 2^(−Δ/h) after the time Δ with the
 * half-life h (the form of Settles &amp; Meeder 2016). A review is due when recall falls below .71,
 * half a half-life after the last time: a new proficiency is due on the next day. A success that
 * was due makes h longer; one that came early would have succeeded anyway, and only starts the time
 * anew.
 */
public record Memory(Duration halfLife, Instant since) {
  private static final Duration FIRST = Duration.ofDays(2);
  private static final Duration SHORTEST = Duration.ofDays(1);

  /** Reviews less often than once in two years are none. */
  private static final Duration LONGEST = Duration.ofDays(1_500);

  private static final double GROWTH = 2.2;
  private static final double LOSS = 0.5;
  private static final double DUE_BELOW = 0.71;

  static Memory from(Instant proficient) {
    return new Memory(FIRST, proficient);
  }

  public double recall(Instant now) {
    return Math.exp(-Math.log(2) * age(now).toSeconds() / halfLife.toSeconds());
  }

  private Duration age(Instant now) {
    return now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
  }

  /** When recall falls to where a review helps most. */
  public Instant due() {
    return since.plus(times(halfLife, -Math.log(DUE_BELOW) / Math.log(2)));
  }

  public boolean isDue(Instant now) {
    return !now.isBefore(due());
  }

  Memory succeeded(Instant at) {
    return isDue(at) ? of(times(halfLife, GROWTH), at) : of(halfLife, at);
  }

  Memory missed(Instant at) {
    return of(times(halfLife, LOSS), at);
  }

  private static Memory of(Duration halfLife, Instant at) {
    Duration atLeast = halfLife.compareTo(SHORTEST) < 0 ? SHORTEST : halfLife;
    return new Memory(atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast, at);
  }

  private static Duration times(Duration duration, double factor) {
    return Duration.ofSeconds(Math.round(duration.toSeconds() * factor));
  }
}
