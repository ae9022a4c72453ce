package org.saddlepoint.tutor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Attempts;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Ending;

/** Practice over the bank, the marker and the store. */
public final class StoredPractice implements Practice {
  private final Workshop workshop;
  private final Words words;
  private final Welcome welcome;
  private final Submissions submissions;
  private final ProblemViews views;
  private final Database database;
  private final Library library;
  private final Guide guide;
  private final Notebook notebook;
  private final Dealer dealer;

  /**
   * @param random for fresh seeds
   * @param engine the version of the program, kept with every attempt
   */
  public StoredPractice(
      Database database, Library library, RandomGenerator random, Clock clock, String engine) {
    this(Workshop.of(database, library, random, clock, engine), Messages.english());
  }

  private StoredPractice(Workshop workshop, Words words) {
    this.workshop = workshop;
    this.words = words;
    this.database = workshop.database();
    this.library = workshop.library();
    this.guide = workshop.guide();
    this.notebook = workshop.notebook();
    this.dealer = workshop.dealer();
    this.welcome = new Welcome(workshop, words);
    Feedback feedback = new Feedback();
    this.submissions =
        new Submissions(
            notebook, workshop.beliefs().observer(), feedback, workshop.engine(), words);
    this.views = new ProblemViews(library, dealer, feedback, words);
  }

  @Override
  public Practice in(Language language) {
    return words.language() == language
        ? this
        : new StoredPractice(workshop, Messages.in(language));
  }

  @Override
  public StartView start(Learner learner) {
    return new StartView(
        problem(learner, welcome.live(learner), Optional.of(Rung.SOLO)).orElseThrow(),
        report(learner).chapters(),
        welcome.resume(learner));
  }

  private Report report(Learner learner) {
    Optional<org.saddlepoint.store.Learner> account = notebook.account(learner);
    return new Report(
        library.bank().templates(),
        account.map(known -> database.summaries().progress(known)).orElse(List.of()),
        guide.model(account),
        workshop.clock().instant(),
        words);
  }

  @Override
  public Optional<TodayView> today(Learner learner) {
    return notebook
        .account(learner)
        .flatMap(account ->
            new Today(database, library, guide, words)
                .of(account, welcome.resume(learner), report(learner).chapters()));
  }

  @Override
  public Optional<TopicView> topic(Learner learner, String skill) {
    return report(learner).topic(skill);
  }

  @Override
  public Optional<ProblemKey> open(Learner learner, Wish wish) {
    return dealer.open(learner, wish);
  }

  @Override
  public Optional<ProblemView> problem(Learner learner, ProblemKey key, Optional<Rung> wish) {
    return sound(learner, key).map(problem -> view(learner, problem, wish));
  }

  @Override
  public void choose(Learner.Guest learner, ProblemKey key, Rung rung) {
    sound(learner, key)
        .flatMap(problem -> notebook.deal(learner, problem))
        .filter(dealt -> !dealt.rung().equals(Optional.of(rung)))
        .ifPresent(dealt -> database.problems().choose(dealt, rung));
  }

  private ProblemView view(Learner learner, Problem problem, Optional<Rung> wish) {
    Work work = notebook.work(learner, problem.key());
    Rung rung =
        wish.or(() -> work.dealt().flatMap(DealtProblem::rung))
            .orElseGet(() -> opening(learner, problem));
    return views.of(problem, work, rung, why(learner, problem, work));
  }

  /** Of a stranger nothing is known, not even that help is wanted. */
  private Rung opening(Learner learner, Problem problem) {
    Optional<org.saddlepoint.store.Learner> account = notebook.account(learner);
    return account.isEmpty()
        ? Rung.SOLO
        : Rung.opening(guide.model(account).of(problem.skill()).known());
  }

  /** A stranger is not asked why; nobody chose for them. */
  private String why(Learner learner, Problem problem, Work work) {
    Optional<org.saddlepoint.store.Learner> account = notebook.account(learner);
    return account.isEmpty() ? "" : new Whys(words).of(guide.why(account, problem, work.dealt()));
  }

  private Optional<Problem> sound(Learner learner, ProblemKey key) {
    return workshop.sound(learner, key);
  }

  @Override
  public Optional<Outcome> submit(Learner.Guest learner, ProblemKey key, String part, String raw) {
    return sound(learner, key)
        .flatMap(problem ->
            problem.part(part).flatMap(p -> submissions.submit(learner, problem, p, raw)));
  }

  @Override
  public Echo read(ProblemKey key, String part, String raw) {
    return library
        .stepwise(key)
        .flatMap(problem -> problem.part(part).map(p -> new Typed(words).echo(problem, p, raw)))
        .orElseGet(Echo.Nothing::new);
  }

  @Override
  public void saveDraft(Learner.Guest learner, ProblemKey key, String part, String raw) {
    sound(learner, key)
        .filter(problem -> problem.part(part).isPresent())
        .flatMap(problem -> notebook.deal(learner, problem))
        .ifPresent(dealt -> database.drafts().save(dealt, part, Attempts.storable(raw)));
  }

  @Override
  public Optional<HintView> hint(Learner.Guest learner, ProblemKey key, String part) {
    return sound(learner, key)
        .flatMap(problem -> problem.part(part).flatMap(p -> hint(learner, problem, p)));
  }

  private Optional<HintView> hint(Learner.Guest learner, Problem problem, Part part) {
    return notebook
        .deal(learner, problem)
        .map(dealt -> {
          int taken = database.hints().levelByPart(dealt).getOrDefault(part.id(), 0);
          int level = Math.min(taken + 1, HintView.LEVELS);
          database.hints().take(dealt, part.id(), level);
          return HintTexts.of(problem, part, level, words);
        });
  }

  @Override
  public void giveUp(Learner.Guest learner, ProblemKey key) {
    sound(learner, key)
        .ifPresent(
            problem -> notebook.deal(learner, problem).ifPresent(dealt -> show(problem, dealt)));
  }

  private void show(Problem problem, DealtProblem dealt) {
    List<Attempt> attempts = database.attempts().of(dealt);
    database
        .problems()
        .end(dealt, Ending.SHOWN, at -> workshop.beliefs().observer().shown(problem, attempts, at));
  }

  @Override
  public void skip(Learner.Guest learner, ProblemKey key) {
    sound(learner, key)
        .flatMap(problem -> notebook.deal(learner, problem))
        .ifPresent(dealt -> database.problems().end(dealt, Ending.SKIPPED));
  }

  @Override
  public Optional<SolutionView> solution(Learner learner, ProblemKey key) {
    return sound(learner, key)
        .flatMap(problem -> {
          Work work = notebook.work(learner, key);
          return work.solutionOpen(problem)
              ? Optional.of(shown(problem, work))
              : Optional.<SolutionView>empty();
        });
  }

  /** Whoever reads the solution of an unsolved problem is done with it, without credit. */
  private SolutionView shown(Problem problem, Work work) {
    work.dealt()
        .filter(DealtProblem::isOpen)
        .ifPresent(dealt -> database.problems().end(dealt, Ending.SHOWN));
    return new Solutions(words).of(problem, work);
  }

  @Override
  public Optional<SolutionView> example(String skill) {
    return dealer
        .example(skill)
        .flatMap(library::find)
        .map(problem -> new Solutions(words).of(problem, Work.NONE));
  }

  @Override
  public ProgressView progress(Learner learner) {
    return new History(notebook, library, words).of(learner, report(learner).chapters());
  }
}
