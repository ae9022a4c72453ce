package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.ChapterView;

/** A chapter with its skills: those with problems, and the names of those still to come. */
public record ChapterBox(String number, String name, List<SkillBox> taught, List<SkillBox> toCome) {

  static ChapterBox of(ChapterView chapter) {
    List<SkillBox> skills = chapter.skills().stream().map(SkillBox::of).toList();
    return new ChapterBox(
        chapter.number(),
        chapter.name(),
        skills.stream().filter(SkillBox::taught).toList(),
        skills.stream().filter(skill -> !skill.taught()).toList());
  }

  static List<ChapterBox> of(List<ChapterView> chapters) {
    return chapters.stream().map(ChapterBox::of).toList();
  }
}
