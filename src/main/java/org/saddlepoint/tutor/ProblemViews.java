package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.picture.figure.Pictured;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;

/** Problems as one learner sees them. */
final class ProblemViews {
  private final Library library;
  private final Dealer dealer;
  private final Feedback feedback;
  private final Words words;
  private final Skills skills;

  ProblemViews(Library library, Dealer dealer, Feedback feedback, Words words) {
    this.library = library;
    this.dealer = dealer;
    this.feedback = feedback;
    this.words = words;
    this.skills = new Skills(words);
  }

  /**
   * @param problem with its steps
   * @param rung the one to be on, where the problem has it
   */
  ProblemView of(Problem problem, Work work, Rung rung, String why) {
    Optional<Template> template = library.bank().find(problem.key().template());
    boolean open = work.solutionOpen(problem);
    PathView path = new Paths(words).of(problem, work, rung, part -> part(problem, part, work));
    return new ProblemView(
        problem.key(),
        problem.title().in(words.language()),
        skills.chapter(problem.skill()),
        skills.ref(problem.skill()),
        problem.tier(),
        why,
        problem.statement().in(words.language()),
        Steps.parts(problem).stream().map(part -> part(problem, part, work)).toList(),
        path,
        open,
        work.gaveUp(),
        template.map(t -> !dealer.easier(t).isEmpty()).orElse(false),
        template.map(t -> !dealer.harder(t).isEmpty()).orElse(false),
        picture(problem, path.rung()),
        open ? curvature(problem) : Optional.empty());
  }

  /** It must not answer a step that is asked either. */
  private Optional<PictureView> picture(Problem problem, Rung rung) {
    List<Quantity> asked = Paths.asked(problem, rung).stream().map(Part::ask).toList();
    return PictureView.of(Pictured.question(problem.derivation(), asked), words);
  }

  private PartView part(Problem problem, Part part, Work work) {
    String id = part.id();
    return new PartView(
        id,
        Prompts.label(part, words),
        Prompts.of(part, words),
        new Shapes(words).of(problem, part),
        words.plain(Marker.precision(part)),
        work.text(id),
        work.latest(id).map(attempt -> feedback.of(problem, part, attempt, work, words)),
        work.counted(id),
        IntStream.rangeClosed(1, Math.min(work.hintLevel(id), HintView.LEVELS))
            .mapToObj(level -> HintTexts.of(problem, part, level, words))
            .toList(),
        work.isSolved(id));
  }

  /** For drawing only. */
  static Optional<ProblemView.Curvature> curvature(Problem problem) {
    Derivation derivation = problem.derivation();
    return derivation.find(Quantities.HESSIAN_AT_POINT)
                instanceof Finding.Found(Value.Grid(Matrix<Expression> hessian))
            && hessian.height() == 2
            && hessian.width() == 2
        ? curvature(hessian)
        : Optional.empty();
  }

  private static Optional<ProblemView.Curvature> curvature(Matrix<Expression> hessian) {
    try {
      List<Double> entries =
          List.of(hessian.at(0, 0), hessian.at(0, 1), hessian.at(1, 1)).stream()
              .map(Constants::toDouble)
              .toList();
      return Optional.of(new ProblemView.Curvature(entries.get(0), entries.get(1), entries.get(2)));
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }
}
