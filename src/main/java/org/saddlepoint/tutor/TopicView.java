package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.problem.Phrase;

/** One skill: what it needs and the kinds of problem there are, easiest first. */
public record TopicView(
    SkillCard card, String chapter, List<SkillCard> prerequisites, List<TemplateCard> templates) {

  public TopicView {
    prerequisites = List.copyOf(prerequisites);
    templates = List.copyOf(templates);
  }

  /**
   * @param tier 1 (easiest) to 4
   */
  public record TemplateCard(String id, Phrase title, int tier, int tried, int solved) {}
}
