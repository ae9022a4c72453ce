package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Prose;

/**
 * What one learner has done.
 *
 * @param attempts newest first, at most the last hundred
 * @param slips most frequent first
 */
public record ProgressView(
    List<ChapterView> chapters, List<AttemptLine> attempts, List<Slip> slips) {

  public ProgressView {
    chapters = List.copyOf(chapters);
    attempts = List.copyOf(attempts);
    slips = List.copyOf(slips);
  }

  /**
   * @param label the part's name
   * @param shape of the field that it was typed into; empty where the problem is gone
   * @param assisted whether a hint or the solution was taken before
   */
  public record AttemptLine(
      Instant at,
      ProblemKey key,
      Phrase title,
      String label,
      Optional<AnswerShape> shape,
      String raw,
      VerdictWord verdict,
      boolean assisted) {}

  /** A slip seen more than once: in words, without numbers. */
  public record Slip(String id, Prose words, int times, SkillRef skill) {}
}
