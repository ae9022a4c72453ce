package org.saddlepoint.learning.mastery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.learning.Curriculum;

/**
 * What one observation says about one skill, and how much: weight 1 for a right answer without
 * help, .7 where it follows from an earlier wrong value, .5 after the first hint, .25 after the
 * second, .3 at most once the slip was named. A step done by the last hint, or a solution read,
 * counts as not known. Partly right is half a miss.
 *
 * <p>A right answer also speaks, by a quarter, for each skill that this one builds on directly. Of
 * a miss whose slip is known, half falls on the skill of that slip.
 *
 * @param direct whether this skill was what was asked for
 */
public record Evidence(String skill, boolean right, double weight, boolean direct) {
  private static final double FOLLOWED = 0.7;
  private static final double MENDED = 0.3;
  private static final double POINTED = 0.5;
  private static final double TAUGHT = 0.25;
  private static final double PARTIAL = 0.5;
  private static final double PREREQUISITE = 0.25;
  private static final double BLAME = 0.5;

  static List<Evidence> of(Observation observation) {
    if (observation.isRight()) {
      return right(observation);
    }
    // The miss was counted at the first verdict already.
    return observation.result().isFirst() ? wrong(observation) : List.of();
  }

  private static List<Evidence> right(Observation observation) {
    double weight = weight(observation);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence(observation.skill(), true, weight, true));
    for (String needed : Curriculum.prerequisites(observation.skill())) {
      evidence.add(new Evidence(needed, true, PREREQUISITE * weight, false));
    }
    return evidence;
  }

  private static double weight(Observation observation) {
    double unaided =
        switch (observation.hints()) {
          case 0 -> 1;
          case 1 -> POINTED;
          default -> TAUGHT;
        };
    return switch (observation.result()) {
      case FOLLOWED -> FOLLOWED * unaided;
      case MENDED -> Math.min(MENDED, unaided);
      default -> unaided;
    };
  }

  private static List<Evidence> wrong(Observation observation) {
    double weight = observation.result() == Result.PARTIAL ? PARTIAL : 1;
    String skill = observation.skill();
    Optional<String> blamed = observation.blamed().filter(other -> !other.equals(skill));
    return blamed
        .map(other ->
            List.of(
                new Evidence(skill, false, (1 - BLAME) * weight, true),
                new Evidence(other, false, BLAME * weight, false)))
        .orElseGet(() -> List.of(new Evidence(skill, false, weight, true)));
  }
}
