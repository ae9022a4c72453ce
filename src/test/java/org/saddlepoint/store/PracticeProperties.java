package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import org.saddlepoint.testing.MovableClock;

/** Whatever a learner does, the tables say afterwards what a notebook of it says. */
class PracticeProperties {
  private static final MovableClock CLOCK = Samples.clock();
  private static final Database DATABASE = Samples.emptyDatabase(CLOCK);
  private static final List<String> PARTS = List.of("trace", "determinant");
  private static final List<String> TEMPLATES = List.of("eigen/pair", "hessian/bowl");

  @AfterContainer
  static void close() {
    DATABASE.close();
  }

  sealed interface Action {
    record Open() implements Action {}

    record Submit(Attempt.Submission submission, Attempt.Judgement judgement) implements Action {}

    record Save(String part, String raw) implements Action {}

    record Hint(String part, int level) implements Action {}

    record End(Ending ending) implements Action {}
  }

  /** An action on one of four problems, two of each template. */
  record Step(int problem, Action action) {
    String template() {
      return TEMPLATES.get(problem % 2);
    }
  }

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<String> parts = Arbitraries.of(PARTS);
    Arbitrary<String> texts = Arbitraries.of("", "1", "2", "λ' \"--");
    Arbitrary<Action> submits =
        Combinators.combine(parts, texts, Arbitraries.of(0, 0, 1), Arbitraries.of("t", "u", "v"))
            .as(Attempt.Submission::new)
            .flatMap(sent ->
                Arbitraries.of(Samples.right(), Samples.wrong("H4"), Samples.wrong("E1"))
                    .map(judgement -> new Action.Submit(sent, judgement)));
    Arbitrary<Action> saves = Combinators.combine(parts, texts).as(Action.Save::new);
    Arbitrary<Action> hints =
        Combinators.combine(parts, Arbitraries.integers().between(1, 3)).as(Action.Hint::new);
    Arbitrary<Action> ends = Arbitraries.of(Ending.class).map(Action.End::new);
    Arbitrary<Action> opens = Arbitraries.create(Action.Open::new);
    Arbitrary<Action> actions =
        Arbitraries.oneOf(List.of(opens, submits, submits, submits, saves, hints, ends));
    return Combinators.combine(Arbitraries.integers().between(0, 3), actions).as(Step::new);
  }

  @Property(tries = 150)
  void theTablesAgreeWithANotebook(
      @ForAll("steps") Step first, @ForAll @Size(max = 25) List<@From("steps") Step> rest) {
    Learner learner = Samples.learner(DATABASE);
    Map<Integer, Notebook> notebooks = new TreeMap<>();
    List<Step> steps = new ArrayList<>(rest);
    steps.add(0, first);
    for (int time = 0; time < steps.size(); time++) {
      CLOCK.advance(Duration.ofSeconds(1));
      Step step = steps.get(time);
      DealtProblem problem = Samples.problem(DATABASE, learner, step.template(), step.problem());
      perform(problem, step.action());
      notebooks.computeIfAbsent(step.problem(), n -> new Notebook()).note(time, step.action());
    }
    notebooks.forEach((number, notebook) -> compare(learner, number, notebook));
    compareWhole(learner, notebooks);
  }

  private static void perform(DealtProblem problem, Action action) {
    switch (action) {
      case Action.Open() -> {}
      case Action.Submit(var submission, var judgement) ->
          DATABASE.attempts().record(problem, submission, judgement);
      case Action.Save(var part, var raw) -> DATABASE.drafts().save(problem, part, raw);
      case Action.Hint(var part, var level) -> DATABASE.hints().take(problem, part, level);
      case Action.End(var ending) -> DATABASE.problems().end(problem, ending);
    }
  }

  private static void compare(Learner learner, int number, Notebook notebook) {
    DealtProblem problem =
        DATABASE
            .problems()
            .find(learner, new Instance(TEMPLATES.get(number % 2), "v1", number))
            .orElseThrow();
    assertThat(problem.end().map(DealtProblem.End::ending)).isEqualTo(notebook.ending);
    assertThat(DATABASE.attempts().of(problem))
        .extracting(Attempt::submission)
        .containsExactlyElementsOf(notebook.submissions());
    for (String part : PARTS) {
      List<Integer> times = notebook.timesAt(part);
      Optional<Attempt> latest =
          Optional.ofNullable(DATABASE.attempts().latestByPart(problem).get(part));
      assertThat(latest.map(Attempt::ordinal).orElse(0)).isEqualTo(times.size());
      assertThat(Optional.ofNullable(DATABASE.drafts().unsent(problem).get(part)))
          .map(Drafts.Draft::raw)
          .isEqualTo(notebook.unsent(part));
    }
    assertThat(DATABASE.hints().levelByPart(problem)).isEqualTo(notebook.hints);
  }

  private static void compareWhole(Learner learner, Map<Integer, Notebook> notebooks) {
    assertThat(DATABASE.problems().findLatestOpen(learner).map(p -> (int) p.instance().seed()))
        .isEqualTo(
            notebooks.entrySet().stream()
                .filter(entry -> entry.getValue().ending.isEmpty())
                .max(Comparator.comparing(entry -> entry.getValue().visited))
                .map(Map.Entry::getKey));
    List<Notebook.Line> lines =
        notebooks.values().stream()
            .flatMap(notebook -> notebook.lines.stream())
            .sorted(Comparator.comparing(Notebook.Line::time).reversed())
            .toList();
    assertThat(DATABASE.attempts().recent(learner, 500).attempts())
        .extracting(Attempt::submission)
        .containsExactlyElementsOf(lines.stream().map(Notebook.Line::submission).toList());
    Map<String, Long> slips =
        lines.stream()
            .flatMap(line -> line.judgement().slip().stream())
            .collect(Collectors.groupingBy(slip -> slip, Collectors.counting()));
    assertThat(DATABASE.summaries().slips(learner))
        .allMatch(count -> slips.get(count.slip()) == count.times())
        .hasSize(slips.size());
    compareProgress(learner, notebooks);
  }

  private static void compareProgress(Learner learner, Map<Integer, Notebook> notebooks) {
    Map<String, List<Notebook>> byTemplate =
        notebooks.entrySet().stream()
            .filter(entry -> !entry.getValue().ending.equals(Optional.of(Ending.WITHDRAWN)))
            .collect(
                Collectors.groupingBy(
                    entry -> TEMPLATES.get(entry.getKey() % 2),
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<Summaries.Progress> progress = DATABASE.summaries().progress(learner);
    assertThat(progress)
        .extracting(Summaries.Progress::template)
        .containsExactlyElementsOf(byTemplate.keySet());
    for (Summaries.Progress topic : progress) {
      List<Notebook> expected = byTemplate.get(topic.template());
      assertThat(topic.solved()).isEqualTo(count(expected, Notebook::isSolved));
      assertThat(topic.unaided()).isEqualTo(count(expected, Notebook::isSolvedUnaided));
      assertThat(topic.tried()).isEqualTo(count(expected, Notebook::isTried));
    }
  }

  private static int count(List<Notebook> notebooks, Predicate<Notebook> condition) {
    return (int) notebooks.stream().filter(condition).count();
  }

  /** What a person keeping a list by hand would know of one problem. */
  private static final class Notebook {
    record Line(int time, Attempt.Submission submission, Attempt.Judgement judgement) {}

    record Draft(int time, String raw) {}

    final List<Line> lines = new ArrayList<>();
    final Map<String, Draft> drafts = new TreeMap<>();
    final Map<String, Integer> hints = new TreeMap<>();
    Optional<Ending> ending = Optional.empty();
    int visited = 0;

    void note(int time, Action action) {
      visited = time;
      switch (action) {
        case Action.Open() -> {}
        case Action.Submit(var submission, var judgement) -> note(time, submission, judgement);
        case Action.Save(var part, var raw) -> drafts.put(part, new Draft(time, raw));
        case Action.Hint(var part, var level) -> hints.merge(part, level, Math::max);
        case Action.End(var how) -> ending = ending.or(() -> Optional.of(how));
      }
    }

    private void note(int time, Attempt.Submission submission, Attempt.Judgement judgement) {
      boolean isRepeat =
          lines.stream()
              .map(Line::submission)
              .anyMatch(earlier ->
                  earlier.token().equals(submission.token())
                      && earlier.part().equals(submission.part())
                      && earlier.raw().equals(submission.raw()));
      if (!isRepeat) {
        lines.add(new Line(time, submission, judgement));
      }
    }

    List<Attempt.Submission> submissions() {
      return lines.stream().map(Line::submission).toList();
    }

    List<Integer> timesAt(String part) {
      return lines.stream()
          .filter(line -> line.submission().part().equals(part))
          .map(Line::time)
          .toList();
    }

    Optional<String> unsent(String part) {
      int lastSent = timesAt(part).stream().reduce(-1, Math::max);
      return Optional.ofNullable(drafts.get(part))
          .filter(draft -> draft.time() >= lastSent)
          .map(Draft::raw);
    }

    boolean isSolved() {
      return ending.equals(Optional.of(Ending.SOLVED));
    }

    boolean isTried() {
      return lines.stream().anyMatch(line -> !line.judgement().verdict().equals("unreadable"));
    }

    boolean isSolvedUnaided() {
      return isSolved() && lines.stream().noneMatch(line -> line.submission().hintsUsed() > 0);
    }
  }

  @Property(tries = 200)
  void anyTextComesBackAsItWasTyped(@ForAll @StringLength(max = 4_000) String raw) {
    Learner learner = Samples.learner(DATABASE);
    DealtProblem problem = Samples.problem(DATABASE, learner, "hessian/bowl", 99);
    DATABASE.drafts().save(problem, "trace", raw);
    assertThat(DATABASE.drafts().unsent(problem).get("trace").raw()).isEqualTo(raw);
    DATABASE.attempts().record(problem, Samples.submission("trace", raw, "t"), Samples.right());
    assertThat(DATABASE.attempts().of(problem).getFirst().submission().raw()).isEqualTo(raw);
  }
}
