package org.saddlepoint.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Many commits, one checkpoint. Callers that have committed join the gathering round. A round's
 * checkpoint begins only after every member has joined and after the previous round's has ended, so
 * that it covers all of their commits, and nobody waits for more than the rest of one checkpoint
 * and the whole of the next. One of the members performs it for all; if it fails, it fails for
 * exactly the members of that round, and the next round tries afresh. No thread, no queue: a round
 * holds nothing but its outcome.
 *
 * <p>Interrupts do not end the wait, since the commit cannot be taken back; the interrupt is kept
 * for the caller. The checkpoint itself has to end in bounded time, by success or by exception.
 */
final class GroupSync {
  private enum Outcome {
    PENDING,
    DONE,
    FAILED
  }

  private static final class Round {
    private Outcome outcome = Outcome.PENDING;
    private Throwable failure = null;
  }

  private final Runnable checkpoint;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition roundEnded = lock.newCondition();
  private Round gathering = new Round();
  private boolean running = false;

  GroupSync(Runnable checkpoint) {
    this.checkpoint = checkpoint;
  }

  /** Returns once a checkpoint that began after this call has ended well; else throws. */
  void await() {
    Round mine = joinAndWait();
    if (mine.outcome == Outcome.PENDING) {
      lead(mine);
    }
    if (mine.outcome == Outcome.FAILED) {
      throw new StoreException("The answer could not be forced to the disk.", mine.failure);
    }
  }

  /** The round joined: ended, or pending and from now on this caller's to lead. */
  private Round joinAndWait() {
    lock.lock();
    try {
      Round mine = gathering;
      while (running && mine.outcome == Outcome.PENDING) {
        roundEnded.awaitUninterruptibly();
      }
      if (mine.outcome == Outcome.PENDING) {
        running = true;
        gathering = new Round();
      }
      return mine;
    } finally {
      lock.unlock();
    }
  }

  private void lead(Round round) {
    Throwable failure = null;
    try {
      checkpoint.run();
    } catch (
        Throwable thrown) { // an Error too must release those who wait; it travels as the cause
      failure = thrown;
    }
    lock.lock();
    try {
      round.failure = failure;
      round.outcome = failure == null ? Outcome.DONE : Outcome.FAILED;
      running = false;
      roundEnded.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
