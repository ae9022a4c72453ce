package org.saddlepoint.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.tutor.ProgressView;

/** What a learner has done so far. */
public record ProgressPage(
    Frame frame, List<ChapterBox> chapters, List<Line> attempts, List<Slip> slips) {

  private static final int LATEST = 12;

  /**
   * @param at for programs; a script shows it in the reader's own time
   */
  public record Line(
      String at,
      String when,
      String url,
      Phrase title,
      String label,
      String raw,
      String word,
      boolean assisted) {}

  public record Slip(Text words, int times, SkillLink skill) {}

  public static ProgressPage of(Frame frame, ProgressView view) {
    return new ProgressPage(
        frame,
        ChapterBox.of(view.chapters()),
        view.attempts().stream().map(line -> line(line, frame.language().locale())).toList(),
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
        legible(attempt.raw()),
        Vocabulary.word(attempt.verdict()),
        attempt.assisted());
  }

  /** The cells of a grid in one line. */
  private static String legible(String raw) {
    return raw.replace("\n", "; ").replace("\t", ", ");
  }
}
