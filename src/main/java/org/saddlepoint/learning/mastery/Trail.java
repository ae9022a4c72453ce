package org.saddlepoint.learning.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a learner did last, as far as it matters to what comes next.
 *
 * @param sessionStart when this sitting began
 * @param item the problem worked on
 * @param skills what it has asked for so far
 * @param before what the problem before it asked for in the same sitting
 */
public record Trail(
    Instant sessionStart, Instant last, String item, Set<String> skills, Set<String> before) {

  /** A longer pause begins a new sitting; it is as long as a sitting is meant to be. */
  public static final Duration PAUSE = Duration.ofMinutes(25);

  public Trail {
    skills = Set.copyOf(skills);
    before = Set.copyOf(before);
  }

  static Trail start(Observation first) {
    return new Trail(first.at(), first.at(), first.item().id(), Set.of(first.skill()), Set.of());
  }

  Trail then(Observation next) {
    if (Duration.between(last, next.at()).compareTo(PAUSE) > 0) {
      return start(next);
    }
    boolean same = item.equals(next.item().id());
    Set<String> now = new LinkedHashSet<>(same ? skills : Set.of());
    now.add(next.skill());
    return new Trail(sessionStart, next.at(), next.item().id(), now, same ? before : skills);
  }

  Occasion occasion(Observation observation) {
    return new Occasion(observation.at(), !before.contains(observation.skill()), sessionStart);
  }
}
