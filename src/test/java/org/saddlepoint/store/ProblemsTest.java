package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.testing.MovableClock;

class ProblemsTest {
  private final MovableClock clock = Samples.clock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Problems problems = database.problems();
  private final Learner learner = Samples.learner(database);
  private final Learner stranger = Samples.learner(database);

  @AfterEach
  void close() {
    database.close();
  }

  private DealtProblem opened(String template, long seed) {
    clock.advance(Duration.ofSeconds(1));
    return Samples.problem(database, learner, template, seed);
  }

  @Test
  void keepsWhatWasDealt() {
    DealtProblem problem = opened("hessian/bowl", -7);
    assertThat(problem.instance()).isEqualTo(new Instance("hessian/bowl", "v1", -7));
    assertThat(problem.skill()).isEqualTo("hess.two");
    assertThat(problem.parameters()).isEqualTo("{\"a\": -7}");
    assertThat(problem.opened()).isEqualTo(clock.instant());
    assertThat(problem.isOpen()).isTrue();
    assertThat(problems.find(learner, problem.id())).contains(problem);
    assertThat(problems.find(learner, problem.instance())).contains(problem);
  }

  @Test
  void anotherLearnersProblemIsNotThere() {
    DealtProblem problem = opened("hessian/bowl", 1);
    assertThat(problems.find(stranger, problem.id())).isEmpty();
    assertThat(problems.find(stranger, problem.instance())).isEmpty();
    assertThat(problems.findLatestOpen(stranger)).isEmpty();
    assertThat(problems.findOpenOfSkill(stranger, "hess.two")).isEmpty();
    assertThat(problems.findOpenOfTemplate(stranger, "hessian/bowl")).isEmpty();
  }

  @Test
  void theSameInstanceAgainIsTheSameProblem() {
    DealtProblem first = opened("hessian/bowl", 1);
    DealtProblem again = opened("hessian/bowl", 1);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.opened()).isEqualTo(first.opened());
    assertThat(again.visited()).isEqualTo(clock.instant()).isAfter(first.visited());
  }

  @Test
  void continuesWithTheOpenProblemVisitedLast() {
    assertThat(problems.findLatestOpen(learner)).isEmpty();
    opened("hessian/bowl", 1);
    DealtProblem pair = opened("eigen/pair", 2);
    assertThat(problems.findLatestOpen(learner)).contains(pair);
    DealtProblem bowl = opened("hessian/bowl", 1);
    assertThat(problems.findLatestOpen(learner)).contains(bowl);
    assertThat(problems.findOpenOfSkill(learner, "eig.two")).contains(pair);
    assertThat(problems.findOpenOfTemplate(learner, "eigen/pair")).contains(pair);
    problems.end(bowl, Ending.SKIPPED);
    assertThat(problems.findLatestOpen(learner)).contains(pair);
    assertThat(problems.findOpenOfTemplate(learner, "hessian/bowl")).isEmpty();
  }

  @Test
  void theFirstEndingStands() {
    DealtProblem problem = opened("hessian/bowl", 1);
    DealtProblem shown = problems.end(problem, Ending.SHOWN);
    assertThat(shown.end()).contains(new DealtProblem.End(Ending.SHOWN, clock.instant()));
    clock.advance(Duration.ofHours(1));
    assertThat(problems.end(shown, Ending.SOLVED)).isEqualTo(shown);
    assertThat(problems.find(learner, problem.id())).contains(shown);
  }

  @Test
  void isOneProblemWhenOpenedInManyTabsAtOnce() {
    database.templateSources().keep("hessian/bowl", "v1", "title: bowl");
    List<Integer> tabs = IntStream.range(0, 16).boxed().toList();
    Set<Long> ids =
        tabs.parallelStream()
            .map(tab -> problems.open(learner, Samples.deal("hessian/bowl", 5)).id())
            .collect(Collectors.toSet());
    assertThat(ids).hasSize(1);
  }

  @Test
  void nothingIsDealtWhoseSourceIsNotKept() {
    assertThatThrownBy(() -> problems.open(learner, Samples.deal("hessian/unknown", 1)))
        .hasMessageContaining("TEMPLATE_SOURCE");
  }

  @Test
  void aSourceIsKeptOnceAndStays() {
    TemplateSources sources = database.templateSources();
    assertThat(sources.find("hessian/bowl", "v1")).isEqualTo(Optional.empty());
    String text = "title: Bowl\nprompt: 'λ₁ ≠ λ₂'\n".repeat(1_000);
    sources.keep("hessian/bowl", "v1", text);
    sources.keep("hessian/bowl", "v1", "title:  Bowl");
    sources.keep("hessian/bowl", "v2", "title: Bowl, mended");
    assertThat(sources.find("hessian/bowl", "v1")).contains(text);
    assertThat(sources.find("hessian/bowl", "v2")).contains("title: Bowl, mended");
  }
}
