package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Step;
import org.saddlepoint.picture.figure.Pictured;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Attempt;

/** Worked solutions, with the place where the learner's own answer left the path. */
final class Solutions {
  private final Words words;
  private final Skills skills;

  Solutions(Words words) {
    this.words = words;
    this.skills = new Skills(words);
  }

  SolutionView of(Problem problem, Work work) {
    Optional<Divergence> divergence = divergence(problem, work);
    List<Quantity> asked = Steps.parts(problem).stream().map(Part::ask).toList();
    List<SolutionView.Step> steps = new ArrayList<>();
    for (Step step : problem.derivation().steps(asked)) {
      steps.add(
          step(
              step, divergence.filter(d -> d.at().equals(step.quantity())).map(Divergence::words)));
    }
    return new SolutionView(
        problem.key(),
        problem.title().in(words.language()),
        skills.chapter(problem.skill()),
        skills.ref(problem.skill()),
        problem.tier(),
        problem.statement().in(words.language()),
        steps,
        PictureView.of(Pictured.solution(problem.derivation(), asked), words),
        ProblemViews.curvature(problem));
  }

  private SolutionView.Step step(Step step, Optional<Prose> divergence) {
    return new SolutionView.Step(
        words.plain(step.title()),
        skills.ref(step.skill()),
        words.prose(step.body()),
        words.prose(step.reason()),
        step.checks().stream()
            .filter(Certificate::holds)
            .map(check -> words.prose(check.words()))
            .toList(),
        divergence);
  }

  /** The step at which an answer went wrong, and what to say there. */
  private record Divergence(Quantity at, Prose words) {}

  /**
   * Along the way, of the first step or part whose latest answer is wrong, else of the first that
   * ever was.
   */
  private Optional<Divergence> divergence(Problem problem, Work work) {
    for (Part part : problem.parts()) {
      Optional<Attempt> wrong =
          work.attempts(part.id()).reversed().stream()
              .filter(attempt -> attempt.judgement().costsAttempt())
              .findFirst();
      if (wrong.isPresent()) {
        return Optional.of(divergence(problem, part, wrong.get()));
      }
    }
    return Optional.empty();
  }

  private Divergence divergence(Problem problem, Part part, Attempt attempt) {
    Message typed = Message.of("solution.diverged", readAs(part, attempt.judgement().readAs()));
    return attempt
        .judgement()
        .note()
        .flatMap(note -> slip(problem, part, note))
        .map(slip -> new Divergence(slip.of(), prose(typed, slip.says())))
        .orElseGet(() -> new Divergence(part.ask(), prose(typed)));
  }

  /** A formula as it was read; of a choice the words. */
  private Argument readAs(Part part, String read) {
    return part.kind().isChosen()
        ? Message.plain(
            Stream.of(read.split(", | because ", -1))
                .map(id -> words.has("word." + id) ? words.plain(Message.of("word." + id)) : id)
                .collect(Collectors.joining("; ", "„", "“")))
        : Message.plain(words.language().notation().text(read));
  }

  private Prose prose(Message... messages) {
    return words.prose(List.of(messages).stream().<Passage>map(Passage.Say::new).toList());
  }

  /** Notes begin with the slip's own. */
  private static Optional<Slip> slip(Problem problem, Part part, String note) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().path(List.of(part.ask())).stream().map(Rule::slips).forEach(slips::addAll);
    return slips.stream().filter(slip -> note.startsWith(slip.note())).findFirst();
  }
}
