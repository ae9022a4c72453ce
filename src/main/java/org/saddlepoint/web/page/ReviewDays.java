package org.saddlepoint.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saddlepoint.tutor.ChapterView;
import org.saddlepoint.tutor.SkillCard;

/** The calendar of reviews: what is due now, then day by day. */
final class ReviewDays {
  private ReviewDays() {}

  static List<ProgressPage.Reviews> of(List<ChapterView> chapters, Locale locale) {
    List<SkillCard> mastered =
        chapters.stream()
            .flatMap(chapter -> chapter.skills().stream())
            .filter(card -> card.standing().due().isPresent())
            .sorted(Comparator.comparing(card -> due(card)))
            .toList();
    List<ProgressPage.Reviews> days = new ArrayList<>();
    List<SkillCard> now = mastered.stream().filter(card -> card.standing().isDue()).toList();
    if (!now.isEmpty()) {
      days.add(new ProgressPage.Reviews(List.of(), links(now)));
    }
    Map<LocalDate, List<SkillCard>> later =
        mastered.stream()
            .filter(card -> !card.standing().isDue())
            .collect(
                Collectors.groupingBy(
                    card -> LocalDate.ofInstant(due(card), ZoneOffset.UTC),
                    TreeMap::new,
                    Collectors.toList()));
    later.values().forEach(cards -> days.add(on(cards, locale)));
    return days;
  }

  private static ProgressPage.Reviews on(List<SkillCard> cards, Locale locale) {
    return new ProgressPage.Reviews(List.of(Day.of(due(cards.getFirst()), locale)), links(cards));
  }

  private static Instant due(SkillCard card) {
    return card.standing().due().orElseThrow();
  }

  private static List<SkillLink> links(List<SkillCard> cards) {
    return cards.stream().map(card -> SkillLink.of(card.skill())).toList();
  }
}
