package org.saddlepoint.tutor;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.problem.Words;

/** The curriculum in words. A skill that it does not know is called by its id. */
final class Skills {
  private final Words words;

  Skills(Words words) {
    this.words = words;
  }

  SkillRef ref(String id) {
    return Curriculum.find(id)
        .map(skill -> new SkillRef(id, named(skill.nameKey()), Curriculum.section(skill)))
        .orElseGet(() -> new SkillRef(id, id, ""));
  }

  String statement(Skill skill) {
    return named(skill.statementKey());
  }

  String chapter(String id) {
    return Curriculum.find(id).map(skill -> named(skill.chapter().nameKey())).orElse("");
  }

  String named(String key) {
    return words.plain(Message.of(key));
  }
}
