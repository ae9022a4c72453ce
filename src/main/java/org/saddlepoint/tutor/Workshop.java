package org.saddlepoint.tutor;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;

/** What practice works with, whatever language it speaks. */
record Workshop(
    Database database,
    Library library,
    Beliefs beliefs,
    Guide guide,
    Notebook notebook,
    Dealer dealer,
    Clock clock,
    String engine) {

  static Workshop of(
      Database database, Library library, RandomGenerator random, Clock clock, String engine) {
    Beliefs beliefs = new Beliefs(database, library);
    Guide guide = new Guide(database, library, beliefs, clock);
    Notebook notebook = new Notebook(database, library, guide);
    Dealer dealer = new Dealer(library, notebook, guide, random);
    return new Workshop(database, library, beliefs, guide, notebook, dealer, clock, engine);
  }

  /**
   * The problem with its steps, unless its template is at fault: then it is taken back from who has
   * it.
   */
  Optional<Problem> sound(Learner learner, ProblemKey key) {
    Optional<Problem> problem = library.stepwise(key).filter(Workshop::hasKeys);
    if (problem.isEmpty()) {
      notebook
          .dealt(learner, key)
          .filter(DealtProblem::isOpen)
          .ifPresent(dealt -> withdraw(learner, dealt));
    }
    return problem;
  }

  /** What it showed counts for nothing: what is believed is made anew without it. */
  private void withdraw(Learner learner, DealtProblem dealt) {
    database.problems().end(dealt, Ending.WITHDRAWN);
    notebook.account(learner).ifPresent(database.models()::forget);
  }

  private static boolean hasKeys(Problem problem) {
    return problem.parts().stream()
        .allMatch(part -> problem.derivation().find(part.ask()) instanceof Finding.Found);
  }
}
