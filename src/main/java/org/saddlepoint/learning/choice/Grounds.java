package org.saddlepoint.learning.choice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.learning.mastery.Guard;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;

/** Which skills may be dealt to a learner now. */
final class Grounds {
  /** So long a skill rests once the guard against spinning wheels has stopped it. */
  private static final Duration REST = Duration.ofDays(1);

  private final LearnerModel model;
  private final Set<String> stocked;
  private final Instant now;
  private final List<String> frontier;
  private final List<String> mastered;

  /**
   * @param stocked the skills with problems
   */
  Grounds(LearnerModel model, Set<String> stocked, Instant now) {
    this.model = model;
    this.stocked = stocked;
    this.now = now;
    List<String> skills =
        Curriculum.skills().stream().map(Skill::id).filter(stocked::contains).toList();
    this.frontier = skills.stream().filter(this::isOnFrontier).toList();
    this.mastered =
        skills.stream()
            .filter(skill -> model.of(skill).isProficient())
            .sorted(Comparator.comparingDouble(skill -> model.of(skill).ready(now)))
            .toList();
  }

  /**
   * The frontier: skills not yet mastered, all of whose prerequisites are. A prerequisite without
   * problems cannot be mastered here; then its own prerequisites stand in for it.
   */
  List<String> frontier() {
    return frontier;
  }

  private boolean isOnFrontier(String skill) {
    return !model.of(skill).isProficient() && isFounded(skill) && !rests(skill);
  }

  private boolean isFounded(String skill) {
    return Curriculum.prerequisites(skill).stream()
        .allMatch(needed ->
            stocked.contains(needed) ? model.of(needed).isProficient() : isFounded(needed));
  }

  private boolean rests(String skill) {
    Mastery mastery = model.of(skill);
    return Guard.of(mastery) != Guard.NONE
        && mastery.seen().map(seen -> seen.plus(REST).isAfter(now)).orElse(false);
  }

  /** Reviews that are due, the one most likely to be lost first. */
  List<String> due() {
    return mastered.stream().filter(skill -> model.of(skill).isDue(now)).toList();
  }

  /** Mastered skills, the one most likely to be lost first. */
  List<String> mastered() {
    return mastered;
  }

  /** Of those that a skill builds on and that have problems, the one known least. */
  Optional<String> weakestBelow(String skill) {
    return Curriculum.prerequisites(skill).stream()
        .filter(stocked::contains)
        .min(Comparator.comparingDouble(needed -> model.of(needed).ready(now)));
  }
}
