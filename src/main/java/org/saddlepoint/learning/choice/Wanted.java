package org.saddlepoint.learning.choice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.choice.Purpose.Share;
import org.saddlepoint.learning.mastery.Guard;
import org.saddlepoint.learning.mastery.LearnerModel;

/**
 * Skills in the order in which they are wanted, each with its reason.
 *
 * @param past newest first
 */
record Wanted(LearnerModel model, Grounds grounds, List<Past> past, Instant now) {
  private static final int LATELY = 2;

  /** Problems on a new skill that follow each other before others are mixed in. */
  private static final int BLOCKED = 2;

  /** In the order of the session's shares, and behind them what fills a gap. */
  List<Reason> reasons(Session session) {
    List<Reason> reasons = new ArrayList<>();
    session.wanted().forEach(share -> reasons.addAll(of(share)));
    grounds.mastered().forEach(skill -> reasons.add(Reason.of(Purpose.MIX, skill)));
    return reasons;
  }

  private List<Reason> of(Share share) {
    return switch (share) {
      case NEW -> frontier();
      case REVIEW -> grounds.due().stream().flatMap(skill -> review(skill).stream()).toList();
      case MIXED -> contrast().stream().toList();
      case NONE -> List.of();
    };
  }

  /** The first of a skill is followed by a second one at once. */
  Optional<Reason> second() {
    return past.stream()
        .findFirst()
        .map(Past::skill)
        .filter(skill -> grounds.frontier().contains(skill))
        .filter(skill -> times(skill) < BLOCKED && model.of(skill).tally().observed() > 0)
        .map(skill -> isMissed(skill) ? frontier(skill) : Reason.of(Purpose.SECOND, skill));
  }

  private long times(String skill) {
    return past.stream().filter(problem -> problem.skill().equals(skill)).count();
  }

  private List<Reason> frontier() {
    return grounds.frontier().stream()
        .sorted(Comparator.comparingDouble(this::urgency).reversed())
        .map(this::frontier)
        .toList();
  }

  Reason frontier(String skill) {
    return isMissed(skill)
        ? Reason.of(Purpose.RECOVER, skill)
        : Reason.of(Purpose.FRONTIER, skill, Curriculum.countBuiltOn(skill));
  }

  private boolean isMissed(String skill) {
    return Pitch.of(model.of(skill)) == Pitch.RECOVER;
  }

  /** (1 − L)·(1 + log₂(1 + skills that build on it)), half of it if it was practised just now. */
  private double urgency(String skill) {
    double unlocks = 1 + Math.log(1.0 + Curriculum.countBuiltOn(skill)) / Math.log(2);
    boolean lately = past.stream().limit(LATELY).anyMatch(p -> p.skill().equals(skill));
    return (1 - model.of(skill).ready(now)) * unlocks * (lately ? 0.5 : 1);
  }

  /** Empty unless a review of it is due. */
  Optional<Reason> review(String skill) {
    return model
        .of(skill)
        .seen()
        .filter(seen -> model.of(skill).isDue(now))
        .map(seen -> (int) Duration.between(seen, now).toDays())
        .map(days -> Reason.of(Purpose.REVIEW, skill, days));
  }

  /** What is easily mistaken for the last one, once its foundations are there. */
  private Optional<Reason> contrast() {
    return past.stream()
        .findFirst()
        .flatMap(last ->
            Confusable.with(last.skill())
                .filter(this::isOpen)
                .map(other -> Reason.contrast(other, last.skill())));
  }

  private boolean isOpen(String skill) {
    return grounds.mastered().contains(skill)
        || (grounds.frontier().contains(skill)
            && model.of(skill).tally().observed() > 0
            && Guard.of(model.of(skill)) == Guard.NONE);
  }
}
