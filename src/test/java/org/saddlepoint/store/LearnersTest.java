package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.testing.MovableClock;

class LearnersTest {
  private final MovableClock clock = Samples.clock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Learners learners = database.learners();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void isFoundByTheSecretsHashAndByNothingElse() {
    Learner one = learners.admit("a".repeat(64));
    Learner other = learners.admit("b".repeat(64));
    assertThat(learners.find("a".repeat(64))).contains(one);
    assertThat(learners.find(other.id())).contains(other);
    assertThat(one.id()).isNotEqualTo(other.id());
    assertThat(learners.find("")).isEmpty();
    assertThat(learners.find("a".repeat(63))).isEmpty();
    assertThat(learners.find("' OR '1' = '1")).isEmpty();
    assertThat(learners.find(-1)).isEmpty();
  }

  @Test
  void isAdmittedOnceHoweverManyAskAtOnce() {
    List<Long> ids =
        IntStream.range(0, 32)
            .parallel()
            .mapToObj(i -> learners.admit("c".repeat(64)).id())
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
  }

  @Test
  void aChosenThemeStays() {
    Learner dark = learners.choose(learners.admit("hash"), Theme.DARK);
    assertThat(dark.theme()).isEqualTo(Theme.DARK);
    assertThat(learners.find("hash")).contains(dark);
  }

  @Test
  void lastSeenMovesInSteps() {
    Learner admitted = learners.admit("hash");
    clock.advance(Duration.ofMinutes(9));
    assertThat(learners.seen(admitted)).isEqualTo(admitted);
    clock.advance(Duration.ofMinutes(2));
    Learner seen = learners.seen(admitted);
    assertThat(seen.seen()).isEqualTo(clock.instant());
    assertThat(seen.created()).isEqualTo(admitted.created());
    assertThat(learners.find("hash")).contains(seen);
  }
}
