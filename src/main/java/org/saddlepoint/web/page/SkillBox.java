package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.tutor.SkillCard;

/**
 * One skill in a list.
 *
 * @param level the level's word, the end of its message key
 * @param ring its five segments, in order, filled or not
 * @param taught whether there are problems for it yet
 */
public record SkillBox(
    SkillLink skill,
    String practise,
    String statement,
    String level,
    List<Boolean> ring,
    boolean taught,
    int templates,
    int tried,
    int solved,
    int unaided) {

  public static SkillBox of(SkillCard card) {
    return new SkillBox(
        SkillLink.of(card.skill()),
        Links.practise(card.skill().id()),
        card.statement(),
        Vocabulary.word(card.standing().level()),
        ring(card.standing().level()),
        card.templates() > 0,
        card.templates(),
        card.tried(),
        card.solved(),
        card.unaided());
  }

  /** The first step and the last are whole segments; "nearly" is past the middle. */
  private static List<Boolean> ring(Level level) {
    int filled =
        switch (level) {
          case NOT_STARTED -> 0;
          case LEARNING -> 1;
          case NEARLY -> 3;
          case PROFICIENT -> 4;
          case SECURE -> 5;
        };
    return List.of(filled > 0, filled > 1, filled > 2, filled > 3, filled > 4);
  }
}
