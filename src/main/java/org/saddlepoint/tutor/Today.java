package org.saddlepoint.tutor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.learning.choice.Choice;
import org.saddlepoint.learning.choice.NextProblem;
import org.saddlepoint.learning.choice.Session;
import org.saddlepoint.learning.mastery.Guard;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.learning.mastery.Trail;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;
import org.saddlepoint.store.Learner;

/** What there is to do today, for somebody of whom something is known. */
final class Today {
  /** Beyond these it is a list that nobody reads. */
  private static final int MOST = 6;

  private final Database database;
  private final Library library;
  private final Guide guide;
  private final Words words;
  private final Skills skills;

  Today(Database database, Library library, Guide guide, Words words) {
    this.database = database;
    this.library = library;
    this.guide = guide;
    this.words = words;
    this.skills = new Skills(words);
  }

  /** Empty while there is nothing to go by. */
  Optional<TodayView> of(
      Learner account, Optional<StartView.Resume> resume, List<ChapterView> chapters) {
    LearnerModel model = guide.model(Optional.of(account));
    if (model.trail().isEmpty()) {
      return Optional.empty();
    }
    NextProblem next = guide.next(Optional.of(account));
    return Optional.of(
        new TodayView(
            next.choose().map(choice -> next(choice, next.session())),
            resume,
            next.due().stream().limit(MOST).map(skill -> review(skill, model)).toList(),
            offers(model, next),
            last(account),
            chapters));
  }

  private TodayView.Next next(Choice choice, Session session) {
    return new TodayView.Next(
        skills.ref(choice.kind().skill()),
        new Whys(words).of(choice.reason()),
        session.done().size() + 1,
        Session.LENGTH);
  }

  private TodayView.Review review(String skill, LearnerModel model) {
    return new TodayView.Review(skills.ref(skill), model.of(skill).seen());
  }

  private List<TodayView.Offer> offers(LearnerModel model, NextProblem next) {
    return model.skills().entrySet().stream()
        .filter(entry -> Guard.of(entry.getValue()) != Guard.NONE)
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> offer(entry.getKey(), entry.getValue(), next))
        .toList();
  }

  private TodayView.Offer offer(String skill, Mastery mastery, NextProblem next) {
    return new TodayView.Offer(
        skills.ref(skill),
        mastery.tally().trying(),
        next.weakestBelow(skill).map(skills::ref),
        Guard.of(mastery) == Guard.FLAG);
  }

  private List<TodayView.Done> last(Learner account) {
    List<TodayView.Done> done = new ArrayList<>();
    Optional<Instant> later = Optional.empty();
    for (DealtProblem dealt : database.problems().recent(account, MOST)) {
      Instant at = dealt.visited();
      if (later.filter(time -> isApart(at, time)).isPresent()) {
        break;
      }
      later = Optional.of(at);
      library
          .find(Notebook.key(dealt.instance()))
          .flatMap(problem -> done(problem, dealt))
          .ifPresent(done::add);
    }
    return done;
  }

  private static boolean isApart(Instant earlier, Instant later) {
    return Duration.between(earlier, later).compareTo(Trail.PAUSE) > 0;
  }

  /** What was withdrawn is nobody's. */
  private Optional<TodayView.Done> done(Problem problem, DealtProblem dealt) {
    return came(dealt)
        .map(came ->
            new TodayView.Done(
                problem.key(),
                problem.title().in(words.language()),
                skills.ref(problem.skill()),
                came));
  }

  private static Optional<TodayView.Came> came(DealtProblem dealt) {
    Optional<Ending> ending = dealt.end().map(DealtProblem.End::ending);
    if (ending.isEmpty()) {
      return Optional.of(TodayView.Came.OPEN);
    }
    return switch (ending.get()) {
      case SOLVED -> Optional.of(TodayView.Came.SOLVED);
      case SHOWN -> Optional.of(TodayView.Came.SHOWN);
      case SKIPPED -> Optional.of(TodayView.Came.SKIPPED);
      case WITHDRAWN -> Optional.empty();
    };
  }
}
