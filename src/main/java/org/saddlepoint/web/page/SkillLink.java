package org.saddlepoint.web.page;

import org.saddlepoint.tutor.SkillRef;

/** A skill's name with the address of its page. */
public record SkillLink(String name, String section, String url) {
  static SkillLink of(SkillRef skill) {
    return new SkillLink(skill.name(), skill.section(), Links.topic(skill.id()));
  }
}
