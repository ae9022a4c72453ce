package org.saddlepoint.tutor;

import java.util.List;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Words;

/** The form of field that a part's answer is typed into. */
final class Shapes {
  private Shapes() {}

  static AnswerShape of(Problem problem, Part part) {
    return switch (part.kind()) {
      case AnswerKind.OneNumber n -> line(AnswerShape.Kind.NUMBER, problem, part);
      case AnswerKind.OneExpression e -> line(AnswerShape.Kind.EXPRESSION, problem, part);
      case AnswerKind.OneSet s -> line(AnswerShape.Kind.SET, problem, part);
      case AnswerKind.OneVector v -> new AnswerShape.Vector(size(problem, part));
      case AnswerKind.OneMatrix m -> matrix(problem, part);
      case AnswerKind.OneChoice(var options) ->
          new AnswerShape.Choice(options.stream().map(Shapes::option).toList());
      case AnswerKind.OneDirection d -> new AnswerShape.Vector(size(problem, part));
      case AnswerKind.Iterates i -> matrix(problem, part);
      case AnswerKind other -> line(AnswerShape.Kind.SET, problem, part);
    };
  }

  private static AnswerShape line(AnswerShape.Kind kind, Problem problem, Part part) {
    return new AnswerShape.Line(kind, Marker.example(problem, part));
  }

  private static int size(Problem problem, Part part) {
    return problem.derivation().find(part.ask())
            instanceof Finding.Found(Value.Vector(List<?> entries))
        ? entries.size()
        : problem.derivation().dimension();
  }

  private static AnswerShape matrix(Problem problem, Part part) {
    return problem.derivation().find(part.ask()) instanceof Finding.Found(Value.Grid(var matrix))
        ? new AnswerShape.Matrix(matrix.height(), matrix.width())
        : new AnswerShape.Matrix(
            problem.derivation().dimension(), problem.derivation().dimension());
  }

  /** The usual judgements have words of their own; an author may have chosen others. */
  private static AnswerShape.Option option(AnswerKind.Option option) {
    Words words = Messages.english();
    String key = "word." + option.id();
    boolean isUsual = option.words().equals(option.id().replace('-', ' ')) && words.has(key);
    return new AnswerShape.Option(
        option.id(), isUsual ? words.prose(Message.of(key)) : Messages.literally(option.words()));
  }
}
