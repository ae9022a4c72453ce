package org.saddlepoint.tutor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.DealtProblem;

/** What whoever comes in can begin with, or go on with. */
record Welcome(Workshop workshop, Words words) {

  /** One problem a day, the same for everybody who has not done it yet. */
  ProblemKey live(Learner learner) {
    long day = LocalDate.now(workshop.clock()).toEpochDay();
    Dealer dealer = workshop.dealer();
    List<Template> templates = new ArrayList<>(dealer.ofSkill("hess.matrix"));
    templates.addAll(workshop.library().bank().templates());
    for (Template template : templates) {
      Optional<ProblemKey> key = dealer.from(template, day);
      if (key.isPresent()) {
        return (isOver(learner, key.get())
                ? dealer.open(learner, new Wish.Template(template.id(), Optional.empty()))
                : key)
            .orElseThrow(Welcome::nothing);
      }
    }
    throw nothing();
  }

  private static IllegalStateException nothing() {
    return new IllegalStateException("an empty bank");
  }

  private boolean isOver(Learner learner, ProblemKey key) {
    return workshop.notebook().dealt(learner, key).map(dealt -> !dealt.isOpen()).orElse(false);
  }

  /** The problem left open last. */
  Optional<StartView.Resume> resume(Learner learner) {
    return workshop
        .notebook()
        .account(learner)
        .flatMap(account -> workshop.database().problems().findLatestOpen(account))
        .flatMap(dealt ->
            workshop.sound(learner, Notebook.key(dealt.instance())).map(p -> resume(dealt, p)));
  }

  private StartView.Resume resume(DealtProblem dealt, Problem problem) {
    Work work = Work.of(workshop.database(), dealt);
    List<Part> parts = Steps.parts(problem);
    long solved = parts.stream().filter(part -> work.isSolved(part.id())).count();
    return new StartView.Resume(
        problem.key(),
        problem.title().in(words.language()),
        new Skills(words).ref(problem.skill()),
        (int) solved,
        parts.size());
  }
}
