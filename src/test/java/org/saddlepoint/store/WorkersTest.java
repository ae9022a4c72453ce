package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
  private static final Duration LONG = Duration.ofSeconds(50);

  @Test
  void anInterruptedCallerStillGetsItsAnswerAndKeepsItsInterrupt() {
    try (Workers workers = new Workers(1, LONG)) {
      Thread.currentThread().interrupt();
      boolean seenInside = workers.call(() -> Thread.currentThread().isInterrupted());
      assertThat(seenInside).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void patienceRunsOut() {
    CountDownLatch never = new CountDownLatch(1);
    Workers workers = new Workers(1, Duration.ofMillis(20));
    assertThatThrownBy(() ->
            workers.call(() -> {
              never.await();
              return 0;
            }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no answer within");
    never.countDown();
    workers.close();
  }

  @Test
  void whatTheWorkThrowsReachesTheCaller() {
    try (Workers workers = new Workers(1, LONG)) {
      RuntimeException unchecked = new IllegalStateException("mine");
      assertThatThrownBy(() ->
              workers.call(() -> {
                throw unchecked;
              }))
          .isSameAs(unchecked);
      assertThatThrownBy(() ->
              workers.call(() -> {
                throw new IOException("disk");
              }))
          .isInstanceOf(StoreException.class)
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void nothingIsTakenAfterClosing() {
    Workers workers = new Workers(1, LONG);
    workers.close();
    assertThatThrownBy(() -> workers.call(() -> 1))
        .isInstanceOf(StoreException.class)
        .hasMessage("The database is closed.");
  }
}
