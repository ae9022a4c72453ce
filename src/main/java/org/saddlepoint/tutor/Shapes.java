package org.saddlepoint.tutor;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;

/** The form of field that a part's answer is typed into. */
final class Shapes {
  private final Words words;

  Shapes(Words words) {
    this.words = words;
  }

  AnswerShape of(Problem problem, Part part) {
    return of(problem, part, part.kind());
  }

  private AnswerShape of(Problem problem, Part part, AnswerKind kind) {
    return switch (kind) {
      case AnswerKind.OneNumber n -> line(AnswerShape.Kind.NUMBER, problem, part);
      case AnswerKind.OneExpression e -> line(AnswerShape.Kind.EXPRESSION, problem, part);
      case AnswerKind.OneSet s -> line(AnswerShape.Kind.SET, problem, part);
      case AnswerKind.OneInterval i -> line(AnswerShape.Kind.INTERVAL, problem, part);
      case AnswerKind.OneVector v -> new AnswerShape.Vector(size(problem, part));
      case AnswerKind.OneDirection(boolean isSensed) ->
          new AnswerShape.Direction(size(problem, part), isSensed);
      case AnswerKind.OneMatrix m -> matrix(problem, part);
      case AnswerKind.EigenPairs p -> new AnswerShape.Pairs(sizeOfPairs(problem, part));
      case AnswerKind.SeveralPoints(var classes) ->
          new AnswerShape.Points(coordinates(problem, part), options(classes));
      case AnswerKind.Iterates iterates -> iterates(problem, part, iterates);
      case AnswerKind.OneChoice(var options) -> new AnswerShape.Choice(options(options));
      case AnswerKind.ReasonedChoice(var options, var reasons) ->
          new AnswerShape.Reasoned(options(options), options(reasons));
      case AnswerKind.SeveralChoices(var options) -> new AnswerShape.Choices(options(options));
      case AnswerKind.OneOrder(var options) -> new AnswerShape.Order(options(options));
      case AnswerKind.Satisfying(var inner) -> of(problem, part, inner);
    };
  }

  private static int sizeOfPairs(Problem problem, Part part) {
    return problem.derivation().find(part.ask()) instanceof Finding.Found(Value.Pairs(var pairs))
            && !pairs.isEmpty()
        ? pairs.getFirst().vector().size()
        : problem.derivation().dimension();
  }

  /** The variables; where points have another number of coordinates, these have only numbers. */
  private static List<Formula> coordinates(Problem problem, Part part) {
    List<String> names = problem.derivation().variables();
    int size =
        problem.derivation().find(part.ask()) instanceof Finding.Found(Value.Points(var places))
                && !places.isEmpty()
            ? places.getFirst().at().size()
            : names.size();
    return size == names.size()
        ? names.stream().map(name -> Printer.formula(Expression.variable(name))).toList()
        : IntStream.rangeClosed(1, size)
            .mapToObj(i -> new Formula(Integer.toString(i), Integer.toString(i)))
            .toList();
  }

  private static AnswerShape iterates(Problem problem, Part part, AnswerKind.Iterates kind) {
    int rows =
        problem.derivation().find(part.ask()) instanceof Finding.Found(Value.Grid(var table))
            ? table.height()
            : 1;
    Vocabulary vocabulary = Vocabulary.of(problem.derivation().variables());
    return new AnswerShape.Iterates(
        rows,
        kind.columns(),
        kind.first().stream().map(text -> formula(text, vocabulary)).toList());
  }

  private static Formula formula(String text, Vocabulary vocabulary) {
    return ExpressionReader.read(text, vocabulary) instanceof Parsing.Parsed parsed
        ? parsed.echo()
        : new Formula("\\text{" + text + "}", text);
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

  private List<AnswerShape.Option> options(List<AnswerKind.Option> options) {
    return options.stream().map(this::option).toList();
  }

  /**
   * The usual words in the reader's language, else the author's, which may hold formulae as those
   * of the message files do.
   */
  private AnswerShape.Option option(AnswerKind.Option option) {
    Message usual = Message.of("word." + option.id());
    Prose author = Words.of(Map.of(option.id(), option.words())).prose(Message.of(option.id()));
    boolean isUsual = author.equals(Messages.english().prose(usual));
    return new AnswerShape.Option(option.id(), isUsual ? words.prose(usual) : author);
  }
}
