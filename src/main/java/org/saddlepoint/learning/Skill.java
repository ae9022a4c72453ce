package org.saddlepoint.learning;

import java.util.List;

/**
 * One thing to be able to do.
 *
 * @param id chapter's family and name, {@code eig.two}
 * @param prerequisites ids of the skills that it builds on directly
 */
public record Skill(String id, Chapter chapter, List<String> prerequisites) {
  public Skill {
    prerequisites = List.copyOf(prerequisites);
  }

  public String nameKey() {
    return "skill." + id + ".name";
  }

  public String statementKey() {
    return "skill." + id + ".statement";
  }
}
