package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Attempts;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;

/** Marks what a learner sends, and keeps it before anything is said. */
final class Submissions {
  /** Earlier answers looked at to find the same one again; the newest of them. */
  private static final int REPEATS_SEARCHED = 20;

  private final Notebook notebook;
  private final Observer observer;
  private final Feedback feedback;
  private final String engine;
  private final Words words;

  Submissions(Notebook notebook, Observer observer, Feedback feedback, String engine, Words words) {
    this.notebook = notebook;
    this.observer = observer;
    this.feedback = feedback;
    this.engine = engine;
    this.words = words;
  }

  Optional<Outcome> submit(Learner.Guest learner, Problem problem, Part part, String raw) {
    return notebook.deal(learner, problem).map(dealt -> submit(dealt, problem, part, raw));
  }

  private Outcome submit(DealtProblem dealt, Problem problem, Part part, String typed) {
    Database database = notebook.database();
    String raw = Attempts.storable(typed);
    Work before = Work.of(database, dealt);
    Verdict verdict = Marker.mark(problem, part, raw, before.earlier(part.id()));
    boolean costs = verdict.costsAttempt() && !isRepeated(problem, part, raw, before);
    List<Attempt> atPart = before.attempts(part.id());
    // Two sent at once know of the same earlier ones: a double click is one answer.
    String token = "after-" + atPart.size();
    Attempt.Submission submission =
        new Attempt.Submission(part.id(), raw, help(before, part), token);
    Attempt attempt =
        database
            .attempts()
            .seenBy(observer.of(problem, part, dealt))
            .record(dealt, submission, judgement(problem, part, verdict, costs))
            .attempt();
    Work after = Work.of(database, dealt);
    if (after.isSolved(problem)) {
      database.problems().end(dealt, Ending.SOLVED);
    }
    return feedback.of(problem, part, attempt, after, words);
  }

  /** Steps that were worked for the learner are help with what is asked at their end. */
  private static int help(Work work, Part part) {
    boolean worked =
        !Steps.isStep(part.id())
            && work.dealt().flatMap(DealtProblem::rung).equals(Optional.of(Rung.COMPLETE));
    return Math.max(work.hintLevel(part.id()), worked ? 1 : 0);
  }

  private static boolean isRepeated(Problem problem, Part part, String raw, Work work) {
    return work.attempts(part.id()).reversed().stream()
        .filter(attempt -> attempt.judgement().costsAttempt())
        .map(attempt -> attempt.submission().raw())
        .distinct()
        .limit(REPEATS_SEARCHED)
        .anyMatch(earlier -> Marker.isRepeat(problem, part, earlier, raw));
  }

  private Attempt.Judgement judgement(
      Problem problem, Part part, Verdict verdict, boolean costsAttempt) {
    return new Attempt.Judgement(
        VerdictJson.word(verdict),
        verdict.score(),
        costsAttempt,
        Attempts.storable(key(problem, part)),
        Attempts.storable(verdict.read().map(Formula::text).orElse("")),
        verdict.slip(),
        verdict.note(),
        engine);
  }

  private static String key(Problem problem, Part part) {
    return switch (problem.derivation().find(part.ask())) {
      case Finding.Found(var key) -> PlainValue.of(key);
      case Finding.Missing missing -> "";
    };
  }
}
