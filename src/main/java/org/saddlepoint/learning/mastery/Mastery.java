package org.saddlepoint.learning.mastery;

import java.time.Instant;
import java.util.Optional;
import org.saddlepoint.learning.Curriculum;

/**
 * One learner and one skill.
 *
 * @param known the probability that the skill is known
 * @param memory from the first time that it was proficient
 * @param seen when it was asked for last
 */
public record Mastery(
    double known,
    Tally tally,
    Proofs proofs,
    Standing standing,
    Optional<Memory> memory,
    Optional<Instant> seen) {

  static Mastery start(String skill) {
    double known = Curriculum.isOnSpine(skill) ? Tracing.START_ON_SPINE : Tracing.START;
    return new Mastery(
        known, Tally.NONE, Proofs.NONE, Standing.NONE, Optional.empty(), Optional.empty());
  }

  public Level level() {
    return standing.level();
  }

  /** Mastered once, and by now so long ago that it should be asked for again. */
  public boolean isDue(Instant now) {
    return isProficient() && memory.map(m -> m.isDue(now)).orElse(false);
  }

  public boolean isProficient() {
    return level().isAtLeast(Level.PROFICIENT);
  }

  /** When a review is due; empty before the skill is proficient. */
  public Optional<Instant> due() {
    return memory.filter(m -> isProficient()).map(Memory::due);
  }

  /** The probability that the skill is known and comes to mind now. */
  public double ready(Instant now) {
    return known * memory.map(m -> m.recall(now)).orElse(1.0);
  }

  Mastery with(Evidence evidence, Observation observation, Occasion occasion) {
    double traced = traced(evidence, observation.guess());
    return evidence.direct()
        ? asked(traced, evidence, observation, occasion)
        : touched(traced, evidence, occasion);
  }

  private double traced(Evidence evidence, Guess guess) {
    double posterior = Tracing.posterior(known, evidence.right(), guess);
    double weighted = Tracing.weighted(known, posterior, evidence.weight());
    return evidence.direct() ? Tracing.learnt(weighted) : weighted;
  }

  private Mastery asked(
      double traced, Evidence evidence, Observation observation, Occasion occasion) {
    Proofs more = proofs.with(observation);
    Level earned = Standing.earned(traced, more, Curriculum.isOnSpine(evidence.skill()));
    Standing next =
        evidence.right()
            ? standing.raised(earned, observation.isProof(), occasion)
            : standing.lowered(earned, true, occasion);
    Tally counted = tally.with(observation);
    boolean arrived = next.level().isAtLeast(Level.PROFICIENT);
    return new Mastery(
        traced,
        arrived ? counted.arrived() : counted,
        more,
        next,
        remembered(arrived, observation, occasion.at()),
        Optional.of(occasion.at()));
  }

  /** Help leaves the memory as it was: what had to be told has not come to mind. */
  private Optional<Memory> remembered(boolean arrived, Observation observation, Instant at) {
    if (memory.isEmpty()) {
      return arrived ? Optional.of(Memory.from(at)) : Optional.empty();
    }
    if (!observation.isRight()) {
      return memory.map(m -> m.missed(at));
    }
    return observation.isProof() ? memory.map(m -> m.succeeded(at)) : memory;
  }

  /** The skill came up inside another one. */
  private Mastery touched(double traced, Evidence evidence, Occasion occasion) {
    Level earned = Standing.earned(traced, proofs, Curriculum.isOnSpine(evidence.skill()));
    boolean started = tally.observed() > 0;
    Standing next =
        !started
            ? standing
            : evidence.right()
                ? standing.raised(earned, false, occasion)
                : standing.lowered(earned, false, occasion);
    return new Mastery(traced, tally, proofs, next, memory, seen);
  }
}
