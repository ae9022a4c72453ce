package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LearnersTest {
  private final TickingClock clock = new TickingClock();
  private final Database database = Samples.emptyDatabase(clock);
  private final Learners learners = database.learners();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void isFoundByTheSecretAndByNothingElse() {
    Learners.Welcome one = learners.welcome();
    Learners.Welcome other = learners.welcome();
    assertThat(learners.find(one.secret())).contains(one.learner());
    assertThat(learners.find(other.secret())).contains(other.learner());
    assertThat(one.learner().id()).isNotEqualTo(other.learner().id());
    assertThat(learners.find("")).isEmpty();
    assertThat(learners.find(one.secret() + "x")).isEmpty();
    assertThat(learners.find("' OR '1' = '1")).isEmpty();
  }

  @Test
  void theSecretIsNotStored() {
    Learners.Welcome welcome = learners.welcome();
    String stored =
        database
            .transactions()
            .reading(handle ->
                handle.createQuery("SELECT secret_hash FROM learner").mapTo(String.class).one());
    assertThat(stored).hasSize(64).doesNotContain(welcome.secret());
    assertThat(welcome.secret()).hasSize(43).matches("[A-Za-z0-9_-]+");
    assertThat(learners.find(stored)).isEmpty();
  }

  @Test
  void aChosenThemeStays() {
    Learners.Welcome welcome = learners.welcome();
    Learner dark = learners.choose(welcome.learner(), Theme.DARK);
    assertThat(dark.theme()).isEqualTo(Theme.DARK);
    assertThat(learners.find(welcome.secret())).contains(dark);
  }

  @Test
  void lastSeenMovesInSteps() {
    Learners.Welcome welcome = learners.welcome();
    clock.advance(Duration.ofMinutes(9));
    assertThat(learners.seen(welcome.learner())).isEqualTo(welcome.learner());
    clock.advance(Duration.ofMinutes(2));
    Learner seen = learners.seen(welcome.learner());
    assertThat(seen.seen()).isEqualTo(clock.instant());
    assertThat(seen.created()).isEqualTo(welcome.learner().created());
    assertThat(learners.find(welcome.secret())).contains(seen);
  }
}
