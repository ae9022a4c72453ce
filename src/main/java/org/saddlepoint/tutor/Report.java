package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.learning.Chapter;
import org.saddlepoint.learning.Curriculum;
import org.saddlepoint.learning.Skill;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Summaries;

/** What one learner has come to, skill by skill. */
final class Report {
  private final Map<String, List<Template>> templates;
  private final Map<String, List<Summaries.Progress>> progress;
  private final LearnerModel model;
  private final Instant now;
  private final Skills skills;
  private final Language language;

  Report(
      List<Template> templates,
      List<Summaries.Progress> progress,
      LearnerModel model,
      Instant now,
      Words words) {
    this.model = model;
    this.now = now;
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
        standing(skill.id()),
        templates.getOrDefault(skill.id(), List.of()).size(),
        rows.stream().mapToInt(Summaries.Progress::tried).sum(),
        rows.stream().mapToInt(Summaries.Progress::solved).sum(),
        rows.stream().mapToInt(Summaries.Progress::unaided).sum());
  }

  private SkillCard.Standing standing(String skill) {
    Mastery mastery = model.of(skill);
    return new SkillCard.Standing(
        mastery.level(),
        mastery.seen(),
        mastery.due(),
        mastery.isDue(now),
        mastery.tally().observed(),
        mastery.tally().unaided());
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
