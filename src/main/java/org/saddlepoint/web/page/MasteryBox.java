package org.saddlepoint.web.page;

import java.util.List;
import java.util.Locale;
import org.saddlepoint.tutor.SkillCard;

/**
 * One skill that was begun, with what is known of it.
 *
 * @param seen when it was asked for last; none or one
 * @param due when a review is due; none or one
 * @param asked first answers, and how many of them were right without help
 */
public record MasteryBox(
    SkillBox card, List<Day> seen, List<Day> due, boolean dueNow, int asked, int right) {

  static MasteryBox of(SkillCard card, Locale locale) {
    SkillCard.Standing standing = card.standing();
    return new MasteryBox(
        SkillBox.of(card),
        standing.seen().stream().map(at -> Day.of(at, locale)).toList(),
        standing.due().stream().map(at -> Day.of(at, locale)).toList(),
        standing.isDue(),
        standing.asked(),
        standing.right());
  }
}
