package org.saddlepoint.tutor;

import java.util.Optional;
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

  Notebook(Database database, Library library) {
    this.database = database;
    this.library = library;
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
    return account(learner).map(account -> deal(account, problem));
  }

  private DealtProblem deal(org.saddlepoint.store.Learner account, Problem problem) {
    ProblemKey key = problem.key();
    Template template = library.template(key).orElseThrow();
    database.templateSources().keep(key.template(), key.version(), template.source());
    String parameters = Json.line(Sample.parameters(problem.parameters()));
    return database
        .problems()
        .open(account, new Problems.Deal(instance(key), problem.skill(), parameters));
  }

  static Instance instance(ProblemKey key) {
    return new Instance(key.template(), key.version(), key.seed());
  }

  static ProblemKey key(Instance instance) {
    return new ProblemKey(instance.template(), instance.version(), instance.seed());
  }
}
