package org.saddlepoint.tutor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.saddlepoint.learning.choice.NextProblem;
import org.saddlepoint.learning.choice.Past;
import org.saddlepoint.learning.choice.Purpose;
import org.saddlepoint.learning.choice.Reason;
import org.saddlepoint.learning.choice.Stock;
import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.Guess;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Learner;

/** The rule of what comes next, over the bank and what is stored of a learner. */
final class Guide {
  /** As far back as the rule looks. */
  private static final int LATELY = 40;

  private static final int GUESSES_KEPT = 4_096;

  /** Any problem will do to see what kind of answer a template asks for. */
  private static final long SAMPLE_SEEDS = 5;

  private final Database database;
  private final Library library;
  private final Beliefs beliefs;
  private final Clock clock;
  private final Cache<String, Guess> guesses = new Cache<>(GUESSES_KEPT);

  Guide(Database database, Library library, Beliefs beliefs, Clock clock) {
    this.database = database;
    this.library = library;
    this.beliefs = beliefs;
    this.clock = clock;
  }

  /**
   * @param account none for a stranger
   */
  LearnerModel model(Optional<Learner> account) {
    return account.map(beliefs::of).orElse(LearnerModel.NEW);
  }

  NextProblem next(Optional<Learner> account) {
    return new NextProblem(model(account), past(account), stock(), clock.instant());
  }

  /** Why it was dealt, where that was kept, else why it would be dealt now. */
  Reason why(Optional<Learner> account, Problem problem, Optional<DealtProblem> dealt) {
    return dealt
        .flatMap(DealtProblem::reason)
        .map(Reason::read)
        .orElseGet(() -> next(account).why(problem.skill()));
  }

  private List<Past> past(Optional<Learner> account) {
    return account
        .map(known -> database.problems().recent(known, LATELY))
        .orElse(List.of())
        .stream()
        .map(Guide::past)
        .toList();
  }

  private static Past past(DealtProblem dealt) {
    Purpose purpose = dealt.reason().map(Reason::read).map(Reason::purpose).orElse(Purpose.CHOSEN);
    return new Past(dealt.instance().template(), dealt.skill(), purpose, dealt.visited());
  }

  private List<Stock> stock() {
    Map<String, Difficulty> known = database.difficulties().byTemplate();
    return library.bank().templates().stream()
        .map(template ->
            new Stock(
                template.id(),
                template.skill(),
                template.tier(),
                known.getOrDefault(template.id(), Difficulty.ofTier(template.tier())),
                guess(template)))
        .toList();
  }

  private Guess guess(Template template) {
    return guesses.get(template.id() + "@" + template.version(), unused -> sampled(template));
  }

  private static Guess sampled(Template template) {
    return LongStream.range(0, SAMPLE_SEEDS)
        .mapToObj(seed -> Library.problem(template, seed))
        .flatMap(Optional::stream)
        .findFirst()
        .map(problem -> Guesses.of(main(problem).kind(), ""))
        .orElse(Guess.NUMBER);
  }

  /** The last part that practises the problem's own skill. */
  private static Part main(Problem problem) {
    return problem.parts().reversed().stream()
        .filter(part -> part.skill().equals(problem.skill()))
        .findFirst()
        .orElse(problem.parts().getLast());
  }
}
