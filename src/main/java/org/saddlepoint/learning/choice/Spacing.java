package org.saddlepoint.learning.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How what comes next must differ from what came last. The strictest that can be kept is kept:
 * somebody who begins has one skill open only.
 */
enum Spacing {
  /** Another skill than the last one, and at least three different ones in any five. */
  MIXED(2),
  /** Another skill than the last one. */
  ALTERNATING(2),
  /** The same skill again, from a template not among the last two. */
  REPEATING(2),
  /** The same skill, from another template than the last one. */
  NARROW(1),
  ANY(0);

  private static final int WINDOW = 5;
  private static final int DIFFERENT = 3;

  private final int templatesApart;

  Spacing(int templatesApart) {
    this.templatesApart = templatesApart;
  }

  /**
   * @param past newest first
   */
  boolean allows(String skill, List<Past> past) {
    return switch (this) {
      case MIXED -> ALTERNATING.allows(skill, past) && isVaried(skill, past);
      case ALTERNATING -> past.isEmpty() || !past.getFirst().skill().equals(skill);
      case REPEATING, NARROW, ANY -> true;
    };
  }

  private static boolean isVaried(String skill, List<Past> past) {
    List<Past> last = past.subList(0, Math.min(WINDOW - 1, past.size()));
    Set<String> skills = new HashSet<>(last.stream().map(Past::skill).toList());
    skills.add(skill);
    // Before there are five, each further one may still bring a skill that is missing.
    return skills.size() + (WINDOW - 1 - last.size()) >= DIFFERENT;
  }

  boolean allows(Stock kind, List<Past> past) {
    return past.stream()
        .limit(templatesApart)
        .noneMatch(problem -> problem.template().equals(kind.template()));
  }
}
