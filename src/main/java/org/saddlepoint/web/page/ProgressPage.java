package org.saddlepoint.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.ChapterView;
import org.saddlepoint.tutor.ProgressView;
import org.saddlepoint.tutor.SkillCard;

/** What a learner has done so far. */
public record ProgressPage(
    Frame frame,
    List<Chapter> chapters,
    List<Reviews> reviews,
    List<Line> attempts,
    List<Slip> slips) {

  private static final int LATEST = 12;

  /** What was begun of a chapter, and the names of the rest. */
  public record Chapter(
      String number, String name, List<MasteryBox> begun, List<SkillLink> waiting) {}

  /**
   * Reviews that fall on one day.
   *
   * @param day none where they are due now
   */
  public record Reviews(List<Day> day, List<SkillLink> skills) {}

  /**
   * @param sent the answer in one line, its cells with their names
   * @param at for programs; a script shows it in the reader's own time
   */
  public record Line(
      String at,
      String when,
      String url,
      Phrase title,
      String label,
      String sent,
      String word,
      boolean assisted) {}

  public record Slip(Text words, int times, SkillLink skill) {}

  public static ProgressPage of(Frame frame, ProgressView view) {
    Locale locale = frame.language().locale();
    return new ProgressPage(
        frame,
        view.chapters().stream().map(chapter -> chapter(chapter, locale)).toList(),
        ReviewDays.of(view.chapters(), locale),
        view.attempts().stream().map(line -> line(line, locale)).toList(),
        view.slips().stream()
            .map(slip -> new Slip(Text.of(slip.words()), slip.times(), SkillLink.of(slip.skill())))
            .toList());
  }

  /** Those shown at once; the skills stand behind them. */
  public List<Line> latest() {
    return attempts.subList(0, Math.min(LATEST, attempts.size()));
  }

  public List<Line> earlier() {
    return attempts.subList(latest().size(), attempts.size());
  }

  private static Line line(ProgressView.AttemptLine attempt, Locale locale) {
    Instant at = attempt.at();
    return new Line(
        at.toString(),
        Times.legible(at, locale),
        Links.problem(attempt.key()),
        attempt.title(),
        attempt.label(),
        attempt.shape().map(shape -> Sent.line(shape, attempt.raw())).orElse(attempt.raw()),
        Vocabulary.word(attempt.verdict()),
        attempt.assisted());
  }

  private static Chapter chapter(ChapterView chapter, Locale locale) {
    return new Chapter(
        chapter.number(),
        chapter.name(),
        chapter.skills().stream()
            .filter(ProgressPage::isBegun)
            .map(card -> MasteryBox.of(card, locale))
            .toList(),
        chapter.skills().stream()
            .filter(card -> !isBegun(card) && card.templates() > 0)
            .map(card -> SkillLink.of(card.skill()))
            .toList());
  }

  private static boolean isBegun(SkillCard card) {
    return card.standing().level() != Level.NOT_STARTED;
  }
}
