package org.saddlepoint.tutor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;
import org.saddlepoint.store.Learner;

/** What is believed of a learner: as it is kept, else made anew from the attempts and kept. */
final class Beliefs {
  private final Database database;
  private final Library library;
  private final Observer observer;

  Beliefs(Database database, Library library) {
    this.database = database;
    this.library = library;
    this.observer = new Observer(library);
  }

  Observer observer() {
    return observer;
  }

  LearnerModel of(Learner learner) {
    return database.models().find(learner).orElseGet(() -> renewed(learner));
  }

  private LearnerModel renewed(Learner learner) {
    List<Attempt> attempts = database.attempts().of(learner);
    LearnerModel model = fromAttempts(attempts, database.problems().of(learner));
    database.models().keep(learner, attempts.size(), model);
    return model;
  }

  /** The fold over everything in the order in which it came. */
  LearnerModel fromAttempts(List<Attempt> attempts, List<DealtProblem> problems) {
    Map<Long, List<Attempt>> byProblem =
        attempts.stream().collect(Collectors.groupingBy(Attempt::problemId));
    List<Observation> observations = new ArrayList<>();
    for (DealtProblem dealt : problems) {
      library
          .stepwise(Notebook.key(dealt.instance()))
          .filter(problem -> !hasEnded(dealt, Ending.WITHDRAWN))
          .ifPresent(problem ->
              observations.addAll(
                  of(problem, dealt, byProblem.getOrDefault(dealt.id(), List.of()))));
    }
    // The sort keeps the order of what came at the same moment.
    observations.sort(Comparator.comparing(Observation::at));
    return LearnerModel.of(observations);
  }

  private List<Observation> of(Problem problem, DealtProblem dealt, List<Attempt> attempts) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      String part = attempt.submission().part();
      List<Attempt> before =
          attempts.subList(0, i).stream()
              .filter(earlier -> earlier.submission().part().equals(part))
              .toList();
      problem
          .part(part)
          .flatMap(found -> observer.of(problem, found, dealt).of(before, attempt))
          .ifPresent(observations::add);
    }
    if (hasEnded(dealt, Ending.SHOWN)) {
      Instant at = dealt.end().orElseThrow().at();
      observations.addAll(
          observer.shown(problem, attempts.stream().filter(a -> !a.at().isAfter(at)).toList(), at));
    }
    return observations;
  }

  private static boolean hasEnded(DealtProblem dealt, Ending ending) {
    return dealt.end().filter(end -> end.ending() == ending).isPresent();
  }
}
