package org.saddlepoint.web;

import java.util.List;
import java.util.Map;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Prose.Block;
import org.saddlepoint.problem.Prose.Inline;
import org.saddlepoint.tutor.AnswerShape;

/** The text's own example as a problem in memory: f = x₁² + 2x₁x₂ + 3x₂². */
final class SampleProblem {
  static final List<String> PARTS = List.of("gradient", "hessian", "eigenvalues", "class", "kappa");

  /** On the way to the eigenvalues. */
  static final String STEP = "step:determinant";

  private static final Map<String, AnswerKind> KINDS =
      Map.of(
          "gradient",
          AnswerKind.VECTOR,
          "hessian",
          AnswerKind.MATRIX,
          "eigenvalues",
          AnswerKind.SET,
          "kappa",
          AnswerKind.NUMBER,
          STEP,
          AnswerKind.NUMBER,
          "class",
          new AnswerKind.OneChoice(
              List.of(
                  new AnswerKind.Option("minimum", "a minimum"),
                  new AnswerKind.Option("maximum", "a maximum"),
                  new AnswerKind.Option("saddle", "a saddle"))));

  private SampleProblem() {}

  static AnswerKind kind(String part) {
    return SampleKinds.PARTS.contains(part) ? SampleKinds.kind(part) : KINDS.get(part);
  }

  static String key(String part) {
    if (SampleKinds.PARTS.contains(part)) {
      return SampleKinds.key(part);
    }
    return switch (part) {
      case "gradient" -> "2x1 + 2x2\t2x1 + 6x2";
      case "hessian" -> "2\t2\n2\t6";
      case "eigenvalues" -> "4 + 2sqrt(2), 4 - 2sqrt(2)";
      case "class" -> "minimum";
      case STEP -> "8";
      default -> "3 + 2sqrt(2)";
    };
  }

  static AnswerShape shape(String part) {
    if (SampleKinds.PARTS.contains(part)) {
      return SampleKinds.shape(part);
    }
    return switch (part) {
      case "gradient" -> new AnswerShape.Vector(2);
      case "hessian" -> new AnswerShape.Matrix(2, 2);
      case "eigenvalues" -> new AnswerShape.Line(AnswerShape.Kind.SET, "3 + sqrt(2), 3 - sqrt(2)");
      case "class" ->
          new AnswerShape.Choice(
              List.of(
                  new AnswerShape.Option("minimum", words("a minimum")),
                  new AnswerShape.Option("maximum", words("a maximum")),
                  new AnswerShape.Option("saddle", words("a saddle"))));
      default -> new AnswerShape.Line(AnswerShape.Kind.NUMBER, "3/4");
    };
  }

  static String label(String part) {
    if (SampleKinds.PARTS.contains(part)) {
      return SampleKinds.label(part);
    }
    return switch (part) {
      case "gradient" -> "Gradient ∇f";
      case "hessian" -> "Hessian H";
      case "eigenvalues" -> "Eigenvalues of H";
      case "class" -> "The origin is";
      case STEP -> "Determinant of H";
      default -> "Condition number κ";
    };
  }

  static Prose prompt(String part) {
    if (SampleKinds.PARTS.contains(part)) {
      return SampleKinds.prompt(part);
    }
    return switch (part) {
      case "gradient" -> sentence("Find the gradient ", "\\nabla f(x_1,x_2)", "∇f(x1,x2)", ".");
      case "hessian" -> sentence("Find the Hessian ", "H(x_1,x_2)", "H(x1,x2)", ".");
      case "eigenvalues" -> sentence("Find the eigenvalues of ", "H", "H", ".");
      case STEP -> sentence("Find the determinant of ", "H", "H", ".");
      case "class" -> sentence("What is the critical point ", "(0,0)", "(0,0)", "?");
      default -> sentence("Find the condition number ", "\\kappa(H)", "κ(H)", ".");
    };
  }

  static Prose statement() {
    return new Prose(
        List.of(
            new Block.Paragraph(List.of(new Inline.Words("Let"))),
            display(
                "f(x_1, x_2) = x_1^2 + 2x_1x_2 + 3x_2^2", "f(x1, x2) = x1^2 + 2*x1*x2 + 3*x2^2")));
  }

  static Prose words(String text) {
    return new Prose(List.of(new Block.Paragraph(List.of(new Inline.Words(text)))));
  }

  static Block display(String tex, String text) {
    return new Block.Display(new Formula(tex, text));
  }

  static Prose sentence(String before, String tex, String text, String after) {
    return new Prose(
        List.of(
            new Block.Paragraph(
                List.of(
                    new Inline.Words(before),
                    new Inline.Mathematics(new Formula(tex, text)),
                    new Inline.Words(after)))));
  }
}
