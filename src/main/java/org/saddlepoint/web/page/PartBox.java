package org.saddlepoint.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.HintView;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.ProblemView;

/**
 * One question with its field, its verdict and its hints.
 *
 * @param noun part or step: what is counted
 * @param number counted from 1, and of how many
 * @param anchor for ids in the page: letters, digits and hyphens only
 * @param mode sent along: on which rung it was answered
 * @param url the answers, drafts, hints and reading of the part lie below it
 * @param reading how what stands in the field is read; none for a choice
 * @param verdicts none or one
 */
public record PartBox(
    String noun,
    int number,
    int of,
    String mode,
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

  /** Among what the problem asks. */
  static PartBox of(ProblemView view, PartView part, Reader reader) {
    return of(view, part, reader, "part", view.parts());
  }

  /** On the way there, where every step is counted. */
  static PartBox onPath(ProblemView view, PartView part, Reader reader) {
    return view.path().rung() == Rung.SOLO
        ? of(view, part, reader)
        : of(view, part, reader, "step", view.path().asked());
  }

  private static PartBox of(
      ProblemView view, PartView part, Reader reader, String noun, List<PartView> all) {
    Echo echo = reader.read(part);
    int taken = part.hints().size();
    return new PartBox(
        noun,
        all.indexOf(part) + 1,
        all.size(),
        view.path().rung().word(),
        anchor(view, part),
        Links.part(view.key(), part.id()),
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

  /** The same on every rung. */
  public static String anchor(ProblemView view, PartView part) {
    int place = view.parts().indexOf(part);
    return place >= 0 ? "part-" + (place + 1) : part.id().replace(':', '-');
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
