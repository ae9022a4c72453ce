package org.saddlepoint.tutor;

import java.util.Optional;
import org.saddlepoint.learning.choice.Reason;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Template;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Instance;
import org.saddlepoint.store.Problems;

/** Where the work of learners is found and kept: the store in the words of the use cases. */
final class Notebook {
  private final Database database;
  private final Library library;
  private final Guide guide;

  Notebook(Database database, Library library, Guide guide) {
    this.database = database;
    this.library = library;
    this.guide = guide;
  }

  Database database() {
    return database;
  }

  /** The account of somebody who is known; a stranger has none. */
  Optional<org.saddlepoint.store.Learner> account(Learner learner) {
    return switch (learner) {
      case Learner.Guest(long id) -> database.learners().find(id);
      case Learner.Stranger stranger -> Optional.empty();
    };
  }

  Optional<DealtProblem> dealt(Learner learner, ProblemKey key) {
    return account(learner).flatMap(account -> database.problems().find(account, instance(key)));
  }

  Work work(Learner learner, ProblemKey key) {
    return dealt(learner, key).map(dealt -> Work.of(database, dealt)).orElse(Work.NONE);
  }

  /** The learner's problem, dealt now unless it was before. */
  Optional<DealtProblem> deal(Learner.Guest learner, Problem problem) {
    return account(learner).map(account -> deal(account, problem, reason(account, problem)));
  }

  /** Only what is new to the learner needs one. */
  private Optional<Reason> reason(org.saddlepoint.store.Learner account, Problem problem) {
    boolean known = database.problems().find(account, instance(problem.key())).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(guide.why(Optional.of(account), problem, Optional.empty()));
  }

  private DealtProblem deal(
      org.saddlepoint.store.Learner account, Problem problem, Optional<Reason> reason) {
    ProblemKey key = problem.key();
    Template template = library.template(key).orElseThrow();
    database.templateSources().keep(key.template(), key.version(), template.source());
    if (reason.isPresent()) {
      database.difficulties().begin(key.template(), problem.tier());
    }
    String parameters = Json.line(Sample.parameters(problem.parameters()));
    return database
        .problems()
        .open(
            account,
            new Problems.Deal(
                instance(key), problem.skill(), parameters, reason.map(Reason::line)));
  }

  static Instance instance(ProblemKey key) {
    return new Instance(key.template(), key.version(), key.seed());
  }

  static ProblemKey key(Instance instance) {
    return new ProblemKey(instance.template(), instance.version(), instance.seed());
  }
}
