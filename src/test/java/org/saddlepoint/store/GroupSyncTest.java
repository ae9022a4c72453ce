package org.saddlepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupSyncTest {
  @Test
  void eachCallerWaitsForACheckpointThatBeganAfterItsCommit() throws Exception {
    AtomicLong committed = new AtomicLong();
    AtomicLong durable = new AtomicLong();
    AtomicInteger tooEarly = new AtomicInteger();
    GroupSync sync =
        new GroupSync(() -> {
          long seen = committed.get(); // what is committed now is what this checkpoint covers
          Thread.onSpinWait();
          durable.accumulateAndGet(seen, Math::max);
        });
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      callers.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int round = 0; round < 2_000; round++) {
                  long mine = committed.incrementAndGet();
                  sync.await();
                  if (durable.get() < mine) {
                    tooEarly.incrementAndGet();
                  }
                }
              }));
    }
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(tooEarly).hasValue(0);
    assertThat(durable).hasValue(16_000);
  }

  @Test
  void callersThatComeDuringACheckpointShareTheNextOne() throws Exception {
    Gate gate = new Gate();
    GroupSync sync = new GroupSync(gate);
    Thread first = Thread.ofPlatform().start(sync::await);
    gate.entered.await();
    List<Thread> others = waitingCallers(sync, 20, new ConcurrentLinkedQueue<>());
    gate.open.countDown();
    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(gate.checkpoints).hasValue(2);
  }

  @Test
  void aFailureIsToldToItsRoundAndTheNextTriesAfresh() throws Exception {
    Gate gate = new Gate();
    gate.failing = 2;
    GroupSync sync = new GroupSync(gate);
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    Thread first = Thread.ofPlatform().start(sync::await);
    gate.entered.await();
    List<Thread> others = waitingCallers(sync, 5, failures);
    gate.open.countDown();
    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(failures).hasSize(5).allMatch(thrown -> thrown instanceof StoreException);
    assertThat(failures).allMatch(thrown -> thrown.getCause().equals(gate.failure));
    sync.await();
    assertThat(gate.checkpoints).hasValue(3);
  }

  @Test
  void anInterruptNeitherEndsTheWaitNorGetsLost() throws Exception {
    Gate gate = new Gate();
    GroupSync sync = new GroupSync(gate);
    Thread leader = Thread.ofPlatform().start(sync::await);
    gate.entered.await();
    AtomicInteger stillInterrupted = new AtomicInteger();
    Thread follower =
        Thread.ofPlatform()
            .start(() -> {
              sync.await();
              if (Thread.interrupted() && gate.checkpoints.get() == 2) {
                stillInterrupted.incrementAndGet();
              }
            });
    awaitWaiting(follower);
    follower.interrupt();
    gate.open.countDown();
    leader.join();
    follower.join();
    assertThat(stillInterrupted).hasValue(1);
  }

  @Test
  void anErrorReleasesTheCallerToo() {
    GroupSync sync =
        new GroupSync(() -> {
          throw new OutOfMemoryError("for the test");
        });
    assertThatThrownBy(sync::await)
        .isInstanceOf(StoreException.class)
        .hasCauseInstanceOf(OutOfMemoryError.class);
    assertThatThrownBy(sync::await).isInstanceOf(StoreException.class);
  }

  private static List<Thread> waitingCallers(GroupSync sync, int count, Queue<Throwable> failures) {
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      callers.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((t, e) -> failures.add(e))
              .start(sync::await));
    }
    callers.forEach(GroupSyncTest::awaitWaiting);
    return callers;
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  /** A checkpoint whose first run stays inside until the gate is opened. */
  private static final class Gate implements Runnable {
    final AtomicInteger checkpoints = new AtomicInteger();
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch open = new CountDownLatch(1);
    final RuntimeException failure = new IllegalStateException("disk full");
    volatile int failing = 0;

    @Override
    public void run() {
      int number = checkpoints.incrementAndGet();
      entered.countDown();
      if (number == 1) {
        awaitOpen();
      }
      if (number == failing) {
        throw failure;
      }
    }

    private void awaitOpen() {
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
