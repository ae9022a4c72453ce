package org.saddlepoint.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.HintView;
import org.saddlepoint.tutor.PartView;

/**
 * One question with its field, its verdict and its hints.
 *
 * @param number counted from 1, and of how many
 * @param anchor for ids in the page: letters, digits and hyphens only
 * @param url the answers, drafts, hints and reading of the part lie below it
 * @param verdicts none or one
 */
public record PartBox(
    int number,
    int of,
    String anchor,
    String url,
    String label,
    Text prompt,
    FieldBox field,
    String rule,
    List<VerdictBox> verdicts,
    List<Hint> hints,
    int attempts,
    boolean hintLeft,
    boolean solved) {

  /**
   * @param newest whether it has just been asked for
   */
  public record Hint(int level, Text text, boolean newest) {}

  static PartBox of(ProblemKey key, PartView part, int number, int of) {
    boolean grid = part.shape() instanceof AnswerShape.Matrix;
    int taken = part.hints().size();
    return new PartBox(
        number,
        of,
        "part-" + number,
        Links.part(key, part.id()),
        part.label(),
        Text.of(part.prompt()),
        FieldBox.of(part),
        part.rule(),
        part.latest().stream().map(outcome -> VerdictBox.of(outcome, part.draft(), grid)).toList(),
        IntStream.range(0, taken).mapToObj(i -> hint(part.hints().get(i), i == taken - 1)).toList(),
        part.attempts(),
        part.hintLeft(),
        part.solved());
  }

  private static Hint hint(HintView hint, boolean newest) {
    return new Hint(hint.level(), Text.of(hint.text()), newest);
  }

  public int hintsTaken() {
    return hints.size();
  }

  public int hintLevels() {
    return HintView.LEVELS;
  }
}
