package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.saddlepoint.testing.MovableClock;

/**
 * A guest and an account work in turns on the same few problems; then the guest signs in. The
 * account has afterwards all that either did, in the order of time, and the guest is gone. And
 * whoever deletes the account leaves no row.
 */
class MergerProperties {
  private static final MovableClock CLOCK = Samples.clock();
  private static final Database DATABASE = Samples.emptyDatabase(CLOCK);
  private static final List<String> PARTS = List.of("trace", "determinant");

  @AfterContainer
  static void close() {
    DATABASE.close();
  }

  enum Deed {
    ANSWER,
    DRAFT,
    HINT,
    END
  }

  record Step(boolean byGuest, long seed, String part, Deed deed, int number) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 3),
            Arbitraries.of(PARTS),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, Deed.ANSWER),
                net.jqwik.api.Tuple.of(3, Deed.DRAFT),
                net.jqwik.api.Tuple.of(3, Deed.HINT),
                net.jqwik.api.Tuple.of(1, Deed.END)),
            Arbitraries.integers().between(1, 3))
        .as(Step::new);
  }

  /** What is expected of each problem, kept with nothing but collections. */
  private static final class Page {
    final Map<String, List<String>> answers = new TreeMap<>();
    final Map<String, String> drafts = new TreeMap<>();
    final Set<String> hints = new java.util.TreeSet<>();
    Optional<Ending> ending = Optional.empty();
  }

  @Property(tries = 60)
  void nothingIsLostAndNothingIsThereTwice(
      @ForAll @Size(max = 24) List<@From("steps") Step> steps) {
    Learner guest = Samples.learner(DATABASE);
    Account account = account();
    Learner own = DATABASE.learners().find(account.learner()).orElseThrow();
    Map<Long, Page> pages = new TreeMap<>();
    Map<Boolean, Set<Long>> dealt =
        Map.of(true, new java.util.TreeSet<>(), false, new java.util.TreeSet<>());
    int n = 0;
    for (Step step : steps) {
      dealt.get(step.byGuest).add(step.seed);
      act(step, step.byGuest ? guest : own, pages.computeIfAbsent(step.seed, s -> new Page()), n++);
    }
    int moved = DATABASE.merger().merge(guest, account);
    Set<Long> fresh = new java.util.TreeSet<>(dealt.get(true));
    assertThat(moved).isEqualTo(fresh.size());
    assertThat(DATABASE.learners().find(guest.id())).isEmpty();
    assertThat(DATABASE.merger().merge(guest, account)).isZero();
    check(own, pages);
    DATABASE.removal().remove(account, "key");
    assertThat(rows()).allSatisfy((table, count) -> assertThat(count).as(table).isZero());
  }

  private static Account account() {
    var entry =
        new Account.Entry("Ada", UUID.randomUUID() + "@x", Optional.of("hash"), Role.STUDENT);
    return DATABASE.accounts().add(entry, Optional.empty()).orElseThrow();
  }

  private static void act(Step step, Learner learner, Page page, int n) {
    CLOCK.advance(java.time.Duration.ofSeconds(1));
    DealtProblem problem = Samples.problem(DATABASE, learner, "hessian/bowl", step.seed);
    String text = "text " + n;
    switch (step.deed) {
      case ANSWER -> {
        var sent = Samples.submission(step.part, text, "t" + n);
        DATABASE.attempts().record(problem, sent, Samples.right());
        page.answers.computeIfAbsent(step.part, p -> new ArrayList<>()).add(text);
      }
      case DRAFT -> {
        DATABASE.drafts().save(problem, step.part, text);
        page.drafts.put(step.part, text);
      }
      case HINT -> {
        DATABASE.hints().take(problem, step.part, step.number);
        page.hints.add(step.part + step.number);
      }
      case END -> {
        Ending ending = Ending.values()[step.number % 3];
        DATABASE.problems().end(problem, ending);
        page.ending = page.ending.or(() -> Optional.of(ending));
      }
    }
  }

  private static void check(Learner own, Map<Long, Page> pages) {
    List<DealtProblem> problems = DATABASE.problems().of(own);
    assertThat(problems.stream().map(problem -> problem.instance().seed()))
        .containsExactlyInAnyOrderElementsOf(pages.keySet());
    for (DealtProblem problem : problems) {
      check(own, problem, pages.get(problem.instance().seed()));
    }
  }

  private static void check(Learner own, DealtProblem problem, Page page) {
    Map<String, List<String>> answers = new HashMap<>();
    List<Attempt> attempts = DATABASE.attempts().of(problem);
    for (Attempt attempt : attempts) {
      String part = attempt.submission().part();
      answers.computeIfAbsent(part, p -> new ArrayList<>()).add(attempt.submission().raw());
      assertThat(attempt.ordinal()).isEqualTo(answers.get(part).size());
      assertThat(attempt.learnerId()).isEqualTo(own.id());
    }
    assertThat(answers).isEqualTo(page.answers);
    assertThat(attempts).isSortedAccordingTo(Comparator.comparing(Attempt::at));
    assertThat(
            DATABASE.drafts().of(own).getOrDefault(problem.id(), List.of()).stream()
                .collect(Collectors.toMap(Drafts.Draft::part, Drafts.Draft::raw)))
        .isEqualTo(page.drafts);
    assertThat(
            DATABASE.hints().of(own).getOrDefault(problem.id(), List.of()).stream()
                .map(hint -> hint.part() + hint.level()))
        .containsExactlyInAnyOrderElementsOf(page.hints);
    assertThat(problem.end().map(DealtProblem.End::ending)).isEqualTo(page.ending);
  }

  /** Of every table but those that are nobody's; a new table has to be thought of here. */
  private static Map<String, Long> rows() {
    String tables =
        """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = 'PUBLIC' AND table_name NOT IN ('TEMPLATE_SOURCE')
          AND table_name <> 'flyway_schema_history'
        """;
    return DATABASE
        .transactions()
        .reading(handle ->
            handle.createQuery(tables).mapTo(String.class).list().stream()
                .collect(
                    Collectors.toMap(
                        table -> table,
                        table ->
                            handle
                                .createQuery("SELECT COUNT(*) FROM " + table)
                                .mapTo(Long.class)
                                .one())));
  }
}
