package org.saddlepoint.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.HintView;
import org.saddlepoint.tutor.PartView;

/**
 * One question with its field, its verdict and its hints.
 *
 * @param number counted from 1, and of how many
 * @param anchor for ids in the page: letters, digits and hyphens only
 * @param url the answers, drafts, hints and reading of the part lie below it
 * @param reading how what stands in the field is read; none for a choice
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
    List<ReadingFragment> reading,
    String rule,
    List<VerdictBox> verdicts,
    List<Hint> hints,
    int attempts,
    boolean hintLeft,
    boolean solved) {

  /** How the text that stands in a part's field would be read. */
  @FunctionalInterface
  public interface Reader {
    Echo read(PartView part);
  }

  /**
   * @param newest whether it has just been asked for
   */
  public record Hint(int level, Text text, boolean newest) {}

  static PartBox of(ProblemKey key, PartView part, Reader reader, int number, int of) {
    Echo echo = reader.read(part);
    int taken = part.hints().size();
    return new PartBox(
        number,
        of,
        anchor(number),
        Links.part(key, part.id()),
        part.label(),
        Text.of(part.prompt()),
        FieldBox.of(part, echo),
        reading(part, echo),
        part.rule(),
        part.latest().stream().map(outcome -> VerdictBox.of(outcome, part)).toList(),
        IntStream.range(0, taken).mapToObj(i -> hint(part.hints().get(i), i == taken - 1)).toList(),
        part.attempts(),
        part.hintLeft(),
        part.solved());
  }

  private static List<ReadingFragment> reading(PartView part, Echo echo) {
    boolean chosen =
        switch (part.shape()) {
          case AnswerShape.Choice c -> true;
          case AnswerShape.Choices c -> true;
          case AnswerShape.Reasoned r -> true;
          case AnswerShape.Order o -> true;
          case AnswerShape typed -> false;
        };
    return chosen ? List.of() : List.of(ReadingFragment.of(echo, part.draft()));
  }

  /** Of the part of this number, counted from 1. */
  static String anchor(int number) {
    return "part-" + number;
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
