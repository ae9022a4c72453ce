package org.saddlepoint.web;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.PictureView;
import org.saddlepoint.tutor.SolutionView.Step;

/** The worked solution of the sample problem, by hand. */
final class SampleSolution {
  private SampleSolution() {}

  static List<Step> steps() {
    return List.of(
        new Step(
            "Gradient",
            PracticeInMemory.HESSIAN,
            shown(
                "\\nabla f = \\begin{pmatrix} 2x_1 + 2x_2 \\\\ 2x_1 + 6x_2 \\end{pmatrix}",
                "(2x1 + 2x2, 2x1 + 6x2)"),
            SampleProblem.sentence(
                "Differentiate once with respect to each variable; the mixed term ",
                "2x_1x_2",
                "2x1x2",
                " gives one piece to both."),
            List.of(),
            Optional.empty()),
        new Step(
            "Hessian",
            PracticeInMemory.HESSIAN,
            shown("H = \\begin{pmatrix} 2 & 2 \\\\ 2 & 6 \\end{pmatrix}", "[[2, 2], [2, 6]]"),
            SampleProblem.words("Differentiate each component of the gradient once more."),
            List.of(SampleProblem.words("The matrix is symmetric, as it must be.")),
            Optional.of(SampleProblem.words("Your off-diagonal entry was twice as large."))),
        new Step(
            "Eigenvalues",
            PracticeInMemory.EIGENVALUES,
            shown(
                "\\lambda^2 - 8\\lambda + 8 = 0, \\qquad \\lambda = 4 \\pm 2\\sqrt{2}",
                "4 + 2*sqrt(2), 4 - 2*sqrt(2)"),
            SampleProblem.words("Trace 8 and determinant 8 give the characteristic equation."),
            List.of(
                SampleProblem.sentence(
                    "The sum ", "\\lambda_1+\\lambda_2=8", "8", " is the trace."),
                SampleProblem.sentence(
                    "The product ", "\\lambda_1\\lambda_2=8", "8", " is the determinant.")),
            Optional.empty()));
  }

  static PictureView picture() {
    return new PictureView(
        "<svg class=\"plot\" role=\"img\" viewBox=\"0 0 480 300\"><title>Contour lines</title>"
            + "<ellipse class=\"contour\" cx=\"240\" cy=\"150\" rx=\"200\" ry=\"90\"/></svg>",
        SampleProblem.words("Each line joins points of one height."),
        List.of(
            new PictureView.Table(
                SampleProblem.words("Critical points"),
                List.of(SampleProblem.words("x1"), SampleProblem.words("")),
                List.of(List.of(SampleProblem.words("0"), SampleProblem.words("minimum"))))));
  }

  private static Prose shown(String tex, String text) {
    return new Prose(List.of(SampleProblem.display(tex, text)));
  }
}
