package org.saddlepoint.tutor.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Drafts;
import org.saddlepoint.store.Hints;
import org.saddlepoint.store.Learner;
import org.saddlepoint.store.Session;

/**
 * Everything that is kept of one person.
 *
 * @param skills what is believed of each skill, as far as it is worked out
 */
record Belongings(
    Account account, List<Session> sessions, Map<String, Mastery> skills, List<Problem> problems) {

  /** One problem with all that was done with it. */
  record Problem(
      DealtProblem dealt,
      List<Attempt> attempts,
      List<Hints.Hint> hints,
      List<Drafts.Draft> drafts) {}

  static Belongings of(Database database, Visit visit) {
    Account account = database.accounts().find(visit.person().id()).orElseThrow();
    Learner learner = database.learners().find(account.learner()).orElseThrow();
    Map<Long, List<Attempt>> attempts =
        database.attempts().of(learner).stream().collect(Collectors.groupingBy(Attempt::problemId));
    Map<Long, List<Hints.Hint>> hints = database.hints().of(learner);
    Map<Long, List<Drafts.Draft>> drafts = database.drafts().of(learner);
    List<Problem> problems =
        database.problems().of(learner).stream()
            .map(dealt ->
                new Problem(
                    dealt,
                    attempts.getOrDefault(dealt.id(), List.of()),
                    hints.getOrDefault(dealt.id(), List.of()),
                    drafts.getOrDefault(dealt.id(), List.of())))
            .toList();
    Map<String, Mastery> skills =
        database
            .models()
            .find(learner)
            .map(model -> new TreeMap<>(model.skills()))
            .orElseGet(TreeMap::new);
    return new Belongings(account, database.sessions().of(account), skills, problems);
  }
}
