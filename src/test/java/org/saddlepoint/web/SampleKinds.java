package org.saddlepoint.web;

import java.util.List;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.AnswerShape;

/** A question for each kind of answer that the text's own example has none of. */
final class SampleKinds {
  static final List<String> PARTS =
      List.of("axis", "pairs", "points", "steps", "interval", "apply", "order", "reason");

  private static final List<AnswerKind.Option> CLASSES =
      options("minimum", "a local minimum", "maximum", "a local maximum", "saddle", "a saddle");
  private static final List<AnswerKind.Option> METHODS =
      options("sgd", "SGD", "adam", "Adam", "newton", "Newton’s method", "l-bfgs", "L-BFGS");
  private static final List<AnswerKind.Option> REASONS =
      options("opposite", "its eigenvalues have opposite signs", "positive", "both are positive");
  private static final List<Formula> COORDINATES =
      List.of(new Formula("x_{1}", "x1"), new Formula("x_{2}", "x2"));

  private SampleKinds() {}

  private static List<AnswerKind.Option> options(String... idsAndWords) {
    return java.util.stream.IntStream.range(0, idsAndWords.length / 2)
        .mapToObj(i -> new AnswerKind.Option(idsAndWords[2 * i], idsAndWords[2 * i + 1]))
        .toList();
  }

  static AnswerKind kind(String part) {
    return switch (part) {
      case "axis" -> new AnswerKind.OneDirection(false);
      case "pairs" -> new AnswerKind.EigenPairs();
      case "points" -> new AnswerKind.SeveralPoints(CLASSES);
      case "steps" -> new AnswerKind.Iterates(COORDINATES, List.of("1", "1"));
      case "interval" -> new AnswerKind.OneInterval();
      case "apply" -> new AnswerKind.SeveralChoices(METHODS);
      case "order" -> new AnswerKind.OneOrder(METHODS);
      default -> new AnswerKind.ReasonedChoice(CLASSES, REASONS);
    };
  }

  static String key(String part) {
    return switch (part) {
      case "axis" -> "1\t-1";
      case "pairs" -> "2\t1\t1\n4\t1\t-1";
      case "points" -> "0\t0\tsaddle\n1\t1\tminimum";
      case "steps" -> "1/2\t1/4\n1/4\t1/16";
      case "interval" -> "(0, 1/2)";
      case "apply" -> "adam, l-bfgs";
      case "order" -> "sgd, adam, l-bfgs, newton";
      default -> "saddle because opposite";
    };
  }

  static AnswerShape shape(String part) {
    return switch (part) {
      case "axis" -> new AnswerShape.Direction(2, false);
      case "pairs" -> new AnswerShape.Pairs(2);
      case "points" -> new AnswerShape.Points(COORDINATES, shown(CLASSES));
      case "steps" ->
          new AnswerShape.Iterates(
              2, COORDINATES, List.of(new Formula("1", "1"), new Formula("1", "1")));
      case "interval" -> new AnswerShape.Line(AnswerShape.Kind.INTERVAL, "0 < x < 3/4");
      case "apply" -> new AnswerShape.Choices(shown(METHODS));
      case "order" -> new AnswerShape.Order(shown(METHODS));
      default -> new AnswerShape.Reasoned(shown(CLASSES), shown(REASONS));
    };
  }

  private static List<AnswerShape.Option> shown(List<AnswerKind.Option> options) {
    return options.stream()
        .map(option -> new AnswerShape.Option(option.id(), SampleProblem.words(option.words())))
        .toList();
  }

  static String label(String part) {
    return switch (part) {
      case "axis" -> "Eigenvector v";
      case "pairs" -> "Eigenvalues and eigenvectors";
      case "points" -> "Critical points";
      case "steps" -> "Iterates";
      case "interval" -> "Stable step sizes α";
      case "apply" -> "Methods";
      case "order" -> "Methods by memory";
      default -> "The origin is";
    };
  }

  static Prose prompt(String part) {
    return SampleProblem.words(
        switch (part) {
          case "axis" -> "Find an eigenvector of the smaller eigenvalue.";
          case "pairs" -> "Find the eigenvalues with an eigenvector each.";
          case "points" -> "Find all critical points and say what each is.";
          case "steps" -> "Take two steps from the point of step 0.";
          case "interval" -> "For which step sizes does the iteration converge?";
          case "apply" -> "Which of these keep an estimate of curvature?";
          case "order" -> "Put these in order of the memory they need, the least first.";
          default -> "What is the origin, and why?";
        });
  }
}
