package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.AnswerShape;
import org.saddlepoint.tutor.Outcome;
import org.saddlepoint.tutor.PartView;

/**
 * What is said to the last answer.
 *
 * @param word correct, imprecise, partial, incorrect or unreadable
 * @param stale whether the field holds something else by now
 * @param free readable, not right, and yet no attempt used up
 * @param told how components are named: entry (by row and column), component, pair, point, end or
 *     step
 */
public record VerdictBox(
    String word,
    Text feedback,
    List<Component> components,
    String told,
    boolean stale,
    boolean repeated,
    boolean free) {

  public record Component(int row, int column, boolean right) {}

  static VerdictBox of(Outcome outcome, PartView part) {
    String word = Vocabulary.word(outcome.verdict());
    return new VerdictBox(
        word,
        Text.of(outcome.feedback()),
        told(part.shape()).isEmpty() ? List.of() : components(outcome),
        told(part.shape()),
        !outcome.raw().equals(part.draft()),
        outcome.repeated(),
        !outcome.counted() && !word.equals("correct"));
  }

  private static List<Component> components(Outcome outcome) {
    return outcome.components().stream()
        .map(part -> new Component(part.row(), part.column(), part.right()))
        .toList();
  }

  /** Of a choice it is only told whether all of it is right. */
  private static String told(AnswerShape shape) {
    return switch (shape) {
      case AnswerShape.Matrix m -> "entry";
      case AnswerShape.Iterates i -> "step";
      case AnswerShape.Pairs p -> "pair";
      case AnswerShape.Points p -> "point";
      case AnswerShape.Line(var kind, var example) ->
          kind == AnswerShape.Kind.INTERVAL ? "end" : "component";
      case AnswerShape.Vector v -> "component";
      case AnswerShape.Direction d -> "component";
      case AnswerShape.Choice c -> "";
      case AnswerShape.Choices c -> "";
      case AnswerShape.Reasoned r -> "";
      case AnswerShape.Order o -> "";
    };
  }
}
