package org.saddlepoint.tutor;

import java.util.List;

/**
 * One chapter of the curriculum with its skills in teaching order.
 *
 * @param number as printed before the name, a roman numeral
 */
public record ChapterView(String number, String name, List<SkillCard> skills) {

  public ChapterView {
    skills = List.copyOf(skills);
  }
}
