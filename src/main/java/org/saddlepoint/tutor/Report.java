package org.saddlepoint.tutor;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.learning.Chapter;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Summaries;

/** What one learner has come to, skill by skill. */
final class Report {
  /** Solved at once on so many problems before a skill counts as proficient (learning.md, 3.2). */
  private static final int PROFICIENT_AFTER = 3;

  /** Solved again after so long is known for good, not for the evening. */
  private static final Duration SPACED = Duration.ofDays(1);

  private final Map<String, List<Template>> templates;
  private final Map<String, List<Summaries.Progress>> progress;
  private final Skills skills;
  private final Language language;

  Report(List<Template> templates, List<Summaries.Progress> progress, Words words) {
    this.skills = new Skills(words);
    this.language = words.language();
    this.templates = templates.stream().collect(Collectors.groupingBy(Template::skill));
    this.progress = progress.stream().collect(Collectors.groupingBy(Summaries.Progress::skill));
  }

  List<ChapterView> chapters() {
    return Arrays.stream(Chapter.values()).map(this::chapter).toList();
  }

  private ChapterView chapter(Chapter chapter) {
    return new ChapterView(
        chapter.number(),
        skills.named(chapter.nameKey()),
        Curriculum.skills(chapter).stream().map(this::card).toList());
  }

  SkillCard card(Skill skill) {
    List<Summaries.Progress> rows = progress.getOrDefault(skill.id(), List.of());
    return new SkillCard(
        skills.ref(skill.id()),
        skills.statement(skill),
        level(skill.id(), rows),
        templates.getOrDefault(skill.id(), List.of()).size(),
        rows.stream().mapToInt(Summaries.Progress::tried).sum(),
        rows.stream().mapToInt(Summaries.Progress::solved).sum(),
        rows.stream().mapToInt(Summaries.Progress::unaided).sum());
  }

  private Level level(String skill, List<Summaries.Progress> rows) {
    int atOnce = rows.stream().mapToInt(row -> row.atOnce().times()).sum();
    if (atOnce >= PROFICIENT_AFTER && reachedSecondTier(skill, rows)) {
      return isSpaced(rows) ? Level.SECURE : Level.PROFICIENT;
    }
    if (atOnce > 0) {
      return Level.NEARLY;
    }
    return rows.stream().anyMatch(row -> row.tried() > 0) ? Level.LEARNING : Level.NOT_STARTED;
  }

  /** One of them beyond the easiest tier, where there are such problems. */
  private boolean reachedSecondTier(String skill, List<Summaries.Progress> rows) {
    Map<String, Integer> tiers = new HashMap<>();
    templates
        .getOrDefault(skill, List.of())
        .forEach(template -> tiers.put(template.id(), template.tier()));
    boolean exists = tiers.values().stream().anyMatch(tier -> tier >= 2);
    return !exists
        || rows.stream()
            .anyMatch(
                row -> row.atOnce().times() > 0 && tiers.getOrDefault(row.template(), 2) >= 2);
  }

  private static boolean isSpaced(List<Summaries.Progress> rows) {
    var first =
        rows.stream()
            .flatMap(row -> row.atOnce().first().stream())
            .min(java.time.Instant::compareTo);
    var last =
        rows.stream()
            .flatMap(row -> row.atOnce().last().stream())
            .max(java.time.Instant::compareTo);
    return first.isPresent()
        && Duration.between(first.get(), last.orElse(first.get())).compareTo(SPACED) >= 0;
  }

  Optional<TopicView> topic(String id) {
    return Curriculum.find(id)
        .map(skill ->
            new TopicView(
                card(skill),
                skills.named(skill.chapter().nameKey()),
                skill.prerequisites().stream()
                    .flatMap(needed -> Curriculum.find(needed).stream())
                    .map(this::card)
                    .toList(),
                templates(id)));
  }

  private List<TopicView.TemplateCard> templates(String skill) {
    Map<String, Summaries.Progress> rows =
        progress.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(Summaries.Progress::template, row -> row));
    return templates.getOrDefault(skill, List.of()).stream()
        .sorted(java.util.Comparator.comparingInt(Template::tier).thenComparing(Template::id))
        .map(template -> {
          Optional<Summaries.Progress> row = Optional.ofNullable(rows.get(template.id()));
          return new TopicView.TemplateCard(
              template.id(),
              template.title().in(language),
              template.tier(),
              row.map(Summaries.Progress::tried).orElse(0),
              row.map(Summaries.Progress::solved).orElse(0));
        })
        .toList();
  }
}
