package org.saddlepoint.learning.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.learning.choice.Stock;

/** What a made-up learner really knows, as it changes. */
final class Head {
  private final Pupil pupil;
  private final Random chance;
  private final Map<String, Trace> traces = new HashMap<>();

  private record Trace(Instant last, double halfLife) {}

  Head(Pupil pupil, long seed, Instant start) {
    this.pupil = pupil;
    this.chance = new Random(seed);
    for (Skill skill : Curriculum.skills()) {
      boolean founded = skill.prerequisites().stream().allMatch(traces::containsKey);
      if (founded && chance.nextDouble() < pupil.before()) {
        traces.put(skill.id(), new Trace(start, pupil.halfLife()));
      }
    }
  }

  boolean knows(String skill) {
    return traces.containsKey(skill);
  }

  /** Answers, and learns from the feedback. */
  boolean answers(Stock kind, Instant at) {
    String skill = kind.skill();
    boolean remembered = knows(skill) && recalls(traces.get(skill), at);
    boolean right =
        remembered
            ? chance.nextDouble() >= pupil.slips() * kind.tier() / 2.0
            : chance.nextDouble() < kind.guess().chance();
    if (remembered) {
      traces.put(skill, practised(traces.get(skill), at));
    } else if (knows(skill) || chance.nextDouble() < ease(skill)) {
      traces.put(skill, new Trace(at, pupil.halfLife())); // learnt, or brought back by the solution
    }
    return right;
  }

  private boolean recalls(Trace trace, Instant at) {
    double days = Duration.between(trace.last(), at).toMinutes() / 1440.0;
    return chance.nextDouble() < Math.pow(2, -days / trace.halfLife());
  }

  private Trace practised(Trace trace, Instant at) {
    boolean spaced = Duration.between(trace.last(), at).toHours() >= 20;
    return new Trace(at, spaced ? 2 * trace.halfLife() : trace.halfLife());
  }

  private double ease(String skill) {
    boolean founded = Curriculum.prerequisites(skill).stream().allMatch(this::knows);
    return founded ? pupil.learns() : pupil.learnsUnfounded();
  }
}
