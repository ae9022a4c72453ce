package org.saddlepoint.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Phrase;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.tutor.ChapterView;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.Guests;
import org.saddlepoint.tutor.HintView;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.tutor.Outcome;
import org.saddlepoint.tutor.PartView;
import org.saddlepoint.tutor.PathView;
import org.saddlepoint.tutor.Practice;
import org.saddlepoint.tutor.ProblemView;
import org.saddlepoint.tutor.ProgressView;
import org.saddlepoint.tutor.SkillCard;
import org.saddlepoint.tutor.SkillRef;
import org.saddlepoint.tutor.SolutionView;
import org.saddlepoint.tutor.StartView;
import org.saddlepoint.tutor.TodayView;
import org.saddlepoint.tutor.TopicView;
import org.saddlepoint.tutor.Wish;

/**
 * The use cases over one problem, any seed of it, in memory: what the pages are tried against
 * without a bank and a database. It reads answers with the real reader; right is what reads the
 * same as the key.
 */
final class PracticeInMemory implements Practice, Guests {
  static final SkillRef HESSIAN = new SkillRef("hess.matrix", "Hessian of a quadratic", "I.5");
  static final SkillRef EIGENVALUES = new SkillRef("eig.two", "Eigenvalues 2×2", "II.2");
  static final SkillRef TO_COME = new SkillRef("eig.axes", "Principal axes", "II.5");
  static final String TEMPLATE = "spectra/text-example";
  static final String EVERY_KIND = "spectra/every-kind";
  static final String VERSION = "1a2b3c4d";
  static final String EVERY_KIND_PATH = "/problems/" + EVERY_KIND + "@" + VERSION + ":1";

  private static final Vocabulary VARIABLES = Vocabulary.of("x1", "x2");
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  private final Map<String, Long> guests = new ConcurrentHashMap<>();
  private final Map<String, Work> works = new ConcurrentHashMap<>();

  /** What one guest has done with one problem. */
  private static final class Work {
    final Map<String, String> drafts = new HashMap<>();
    final Map<String, List<Outcome>> outcomes = new HashMap<>();
    final Map<String, Integer> hints = new HashMap<>();
    boolean gaveUp;
    Rung rung = Rung.SOLO;
  }

  static ProblemKey key(long seed) {
    return new ProblemKey(TEMPLATE, VERSION, seed);
  }

  @Override
  public Optional<Learner.Guest> find(String tokenHash) {
    return Optional.ofNullable(guests.get(tokenHash)).map(Learner.Guest::new);
  }

  @Override
  public Learner.Guest admit(String tokenHash) {
    return new Learner.Guest(guests.computeIfAbsent(tokenHash, unused -> (long) guests.size() + 1));
  }

  int guestCount() {
    return guests.size();
  }

  private Work work(Learner learner, ProblemKey key) {
    return switch (learner) {
      case Learner.Stranger() -> new Work();
      case Learner.Guest(var id) -> works.computeIfAbsent(id + " " + key, unused -> new Work());
    };
  }

  private static boolean exists(ProblemKey key) {
    return (key.template().equals(TEMPLATE) || key.template().equals(EVERY_KIND))
        && key.version().equals(VERSION);
  }

  private static List<String> parts(ProblemKey key) {
    return key.template().equals(EVERY_KIND) ? SampleKinds.PARTS : SampleProblem.PARTS;
  }

  private static boolean answered(ProblemKey key, String part) {
    return parts(key).contains(part) || part.equals(SampleProblem.STEP);
  }

  @Override
  public Practice in(Language language) {
    return this;
  }

  @Override
  public StartView start(Learner learner) {
    ProblemKey key = key(1);
    Work work = work(learner, key);
    var resume =
        Optional.of(
                new StartView.Resume(
                    key, title(), EIGENVALUES, solvedParts(work), SampleProblem.PARTS.size()))
            .filter(line -> !work.outcomes.isEmpty());
    return new StartView(view(work, key, Rung.SOLO), chapters(work), resume);
  }

  private static Phrase title() {
    return new Phrase("A quadratic in two variables", Language.ENGLISH);
  }

  private int solvedParts(Work work) {
    return (int) SampleProblem.PARTS.stream().filter(part -> solved(work, part)).count();
  }

  private static List<ChapterView> chapters(Work work) {
    Level level = work.outcomes.isEmpty() ? Level.NOT_STARTED : Level.NEARLY;
    return List.of(
        new ChapterView(
            "I",
            "Calculus",
            List.of(
                new SkillCard(
                    HESSIAN, "assemble the constant matrix H", at(Level.SECURE), 2, 9, 8, 7))),
        new ChapterView(
            "II",
            "Spectra",
            List.of(
                new SkillCard(
                    EIGENVALUES, "solve the characteristic equation", at(level), 1, 1, 0, 0),
                new SkillCard(
                    TO_COME, "find the axes of the ellipses", at(Level.NOT_STARTED), 0, 0, 0, 0))));
  }

  private static SkillCard.Standing at(Level level) {
    boolean mastered = level.isAtLeast(Level.PROFICIENT);
    return new SkillCard.Standing(
        level,
        Optional.of(THEN).filter(unused -> level != Level.NOT_STARTED),
        Optional.of(THEN.plusSeconds(86_400)).filter(unused -> mastered),
        mastered,
        4,
        3);
  }

  @Override
  public Optional<TodayView> today(Learner learner) {
    Work work = work(learner, key(1));
    if (work.outcomes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TodayView(
            Optional.of(new TodayView.Next(HESSIAN, "You have what it builds on.", 3, 10)),
            start(learner).resume(),
            List.of(new TodayView.Review(HESSIAN, Optional.of(THEN))),
            List.of(new TodayView.Offer(EIGENVALUES, 12, Optional.of(HESSIAN), true)),
            List.of(new TodayView.Done(key(1), title(), EIGENVALUES, TodayView.Came.OPEN)),
            chapters(work)));
  }

  @Override
  public Optional<TopicView> topic(Learner learner, String skill) {
    return chapters(work(learner, key(1))).stream()
        .flatMap(chapter ->
            chapter.skills().stream()
                .filter(card -> card.skill().id().equals(skill))
                .map(card -> topic(chapter, card)))
        .findFirst();
  }

  private static TopicView topic(ChapterView chapter, SkillCard card) {
    var needs = chapters(new Work()).getFirst().skills();
    var kinds =
        card.templates() == 0
            ? List.<TopicView.TemplateCard>of()
            : List.of(new TopicView.TemplateCard(TEMPLATE, title(), 2, 3, 1));
    return new TopicView(card, chapter.name(), needs, kinds);
  }

  @Override
  public Optional<ProblemKey> open(Learner learner, Wish wish) {
    return switch (wish) {
      case Wish.Next() -> Optional.of(key(3));
      case Wish.Skill(var id) ->
          topic(learner, id).filter(topic -> topic.card().templates() > 0).map(topic -> key(1));
      case Wish.Template(var id, var seed) ->
          Optional.of(key(seed.orElse(7L))).filter(key -> id.equals(TEMPLATE));
      case Wish.Sibling(var of, var change) ->
          Optional.of(key(of.seed() + 1)).filter(key -> exists(of));
    };
  }

  @Override
  public Optional<ProblemView> problem(Learner learner, ProblemKey key, Optional<Rung> wish) {
    Work work = work(learner, key);
    return exists(key) ? Optional.of(view(work, key, wish.orElse(work.rung))) : Optional.empty();
  }

  @Override
  public void choose(Learner.Guest learner, ProblemKey key, Rung rung) {
    work(learner, key).rung = rung;
  }

  private ProblemView view(Work work, ProblemKey key, Rung rung) {
    List<PartView> parts = parts(key).stream().map(part -> part(work, part)).toList();
    boolean solved = parts.stream().allMatch(PartView::solved);
    boolean open = solved || work.gaveUp || work.hints.containsValue(HintView.LEVELS);
    return new ProblemView(
        key,
        title(),
        "Spectra",
        EIGENVALUES,
        2,
        work.outcomes.isEmpty() ? "" : "You chose “Eigenvalues” yourself.",
        SampleProblem.statement(),
        parts,
        path(work, parts, rung),
        open,
        work.gaveUp,
        true,
        true,
        Optional.of(SampleSolution.picture()),
        Optional.of(new ProblemView.Curvature(2, 2, 6)).filter(unused -> solved));
  }

  private PathView path(Work work, List<PartView> parts, Rung rung) {
    PartView step = part(work, SampleProblem.STEP);
    List<PathView.Item> items = new ArrayList<>();
    if (rung != Rung.SOLO) {
      items.add(new PathView.Item.Asked(step));
      items.add(
          step.solved()
              ? new PathView.Item.Shown(
                  "trace",
                  "Trace of H",
                  SampleProblem.words("2 + 6"),
                  SampleProblem.words("A sum."))
              : new PathView.Item.Waiting("trace", "Trace of H"));
    }
    parts.forEach(part -> items.add(new PathView.Item.Asked(part)));
    return new PathView(rung, List.of(Rung.values()), items, List.of(step));
  }

  private PartView part(Work work, String part) {
    List<Outcome> outcomes = work.outcomes.getOrDefault(part, List.of());
    return new PartView(
        part,
        SampleProblem.label(part),
        SampleProblem.prompt(part),
        SampleProblem.shape(part),
        part.equals("class") ? "" : "Exact, or rounded to at least three digits.",
        work.drafts.getOrDefault(part, ""),
        outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast()),
        (int) outcomes.stream().filter(Outcome::counted).count(),
        hints(work.hints.getOrDefault(part, 0)),
        solved(work, part));
  }

  private static boolean solved(Work work, String part) {
    return work.outcomes.getOrDefault(part, List.of()).stream()
        .anyMatch(outcome -> outcome.verdict() == VerdictWord.CORRECT);
  }

  private static List<HintView> hints(int taken) {
    List<HintView> hints = new ArrayList<>();
    for (int level = 1; level <= taken; level++) {
      hints.add(
          new HintView(
              level,
              SampleProblem.sentence(
                  "Differentiate with respect to ", "x_" + level, "x" + level, ".")));
    }
    return hints;
  }

  @Override
  public synchronized Optional<Outcome> submit(
      Learner.Guest learner, ProblemKey key, String part, String raw) {
    if (!exists(key) || !answered(key, part)) {
      return Optional.empty();
    }
    Work work = work(learner, key);
    work.drafts.put(part, raw);
    List<Outcome> before = work.outcomes.computeIfAbsent(part, unused -> new ArrayList<>());
    before.add(outcome(part, raw, before));
    return Optional.of(before.getLast());
  }

  private static Outcome outcome(String part, String raw, List<Outcome> before) {
    boolean repeated = before.stream().anyMatch(outcome -> outcome.raw().equals(raw));
    VerdictWord word =
        switch (SampleProblem.kind(part).read(raw, VARIABLES)) {
          case Reading.NotUnderstood n -> VerdictWord.UNREADABLE;
          case Reading.Understood u -> isKey(part, u) ? VerdictWord.CORRECT : VerdictWord.INCORRECT;
        };
    Prose feedback =
        switch (word) {
          case CORRECT -> SampleProblem.words("That is it.");
          case UNREADABLE -> SampleProblem.words("Something is missing in " + raw);
          case IMPRECISE, PARTIAL, INCORRECT ->
              SampleProblem.sentence(
                  "Check how often each term contains ", "x_1", "x1", ", and differentiate again.");
        };
    boolean counted = word == VerdictWord.INCORRECT && !repeated;
    return new Outcome(
        word,
        raw,
        word == VerdictWord.CORRECT ? 1 : 0,
        feedback,
        counted && !before.isEmpty() ? components(part) : List.of(),
        counted,
        repeated,
        "");
  }

  private static boolean isKey(String part, Reading.Understood read) {
    return SampleProblem.kind(part).read(SampleProblem.key(part), VARIABLES)
            instanceof Reading.Understood key
        && key.echo().equals(read.echo());
  }

  private static List<Outcome.Component> components(String part) {
    if (!List.of("hessian", "pairs", "points", "steps").contains(part)) {
      return List.of();
    }
    return List.of(
        new Outcome.Component(1, 1, true),
        new Outcome.Component(1, 2, false),
        new Outcome.Component(2, 1, true),
        new Outcome.Component(2, 2, true));
  }

  @Override
  public Echo read(ProblemKey key, String part, String raw) {
    if (raw.isBlank() || !answered(key, part)) {
      return new Echo.Nothing();
    }
    return switch (SampleProblem.kind(part).read(raw, VARIABLES)) {
      case Reading.Understood(var answer, var echo, var remarks) -> new Echo.Understood(echo, "");
      case Reading.NotUnderstood(var reason, var position, var expected) ->
          new Echo.NotUnderstood("Something is missing here.", Math.max(0, position - 1));
    };
  }

  @Override
  public synchronized void saveDraft(
      Learner.Guest learner, ProblemKey key, String part, String raw) {
    if (exists(key) && answered(key, part)) {
      work(learner, key).drafts.put(part, raw);
    }
  }

  @Override
  public synchronized Optional<HintView> hint(Learner.Guest learner, ProblemKey key, String part) {
    if (!exists(key) || !answered(key, part)) {
      return Optional.empty();
    }
    int taken =
        work(learner, key).hints.merge(part, 1, (old, one) -> Math.min(HintView.LEVELS, old + one));
    return Optional.of(hints(taken).getLast());
  }

  @Override
  public void skip(Learner.Guest learner, ProblemKey key) {
    work(learner, key).drafts.clear();
  }

  @Override
  public void giveUp(Learner.Guest learner, ProblemKey key) {
    work(learner, key).gaveUp = true;
  }

  @Override
  public Optional<SolutionView> solution(Learner learner, ProblemKey key) {
    return problem(learner, key)
        .filter(ProblemView::solutionOpen)
        .map(view ->
            new SolutionView(
                key,
                title(),
                "Spectra",
                EIGENVALUES,
                2,
                SampleProblem.statement(),
                SampleSolution.steps(),
                Optional.of(SampleSolution.picture()),
                Optional.of(new ProblemView.Curvature(2, 2, 6))));
  }

  @Override
  public Optional<SolutionView> example(String skill) {
    Learner.Guest reader = new Learner.Guest(0);
    giveUp(reader, key(2));
    return solution(reader, key(2)).filter(view -> skill.equals(EIGENVALUES.id()));
  }

  @Override
  public ProgressView progress(Learner learner) {
    Set<ProgressView.AttemptLine> lines = new HashSet<>();
    Work work = work(learner, key(1));
    work.outcomes.forEach((part, outcomes) ->
        outcomes.forEach(outcome ->
            lines.add(
                new ProgressView.AttemptLine(
                    THEN,
                    key(1),
                    title(),
                    SampleProblem.label(part),
                    Optional.of(SampleProblem.shape(part)),
                    outcome.raw(),
                    outcome.verdict(),
                    work.hints.containsKey(part)))));
    var slip =
        new ProgressView.Slip(
            "H4", SampleProblem.words("The off-diagonal entry was doubled."), 2, HESSIAN);
    return new ProgressView(
        chapters(work), List.copyOf(lines), lines.isEmpty() ? List.of() : List.of(slip));
  }
}
