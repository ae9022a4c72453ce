package org.saddlepoint.tutor;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;

/** The curriculum in words. A skill that it does not know is called by its id. */
final class Skills {
  private Skills() {}

  static SkillRef ref(String id) {
    return Curriculum.find(id)
        .map(skill -> new SkillRef(id, words(skill.nameKey()), Curriculum.section(skill)))
        .orElseGet(() -> new SkillRef(id, id, ""));
  }

  static String statement(Skill skill) {
    return words(skill.statementKey());
  }

  static String chapter(String id) {
    return Curriculum.find(id).map(skill -> words(skill.chapter().nameKey())).orElse("");
  }

  static String words(String key) {
    return Messages.english().plain(Message.of(key));
  }
}
