package org.saddlepoint.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The only threads that touch the database. An interrupt that reaches a thread inside H2's file
 * access closes the file and with it the whole database for everyone (seen with 2.4.240 under each
 * of its file systems, the one named for retrying included), and a web server interrupts its
 * threads when it stops. Nobody can interrupt these; callers that are interrupted while they wait
 * stay until the answer is there and find their interrupt afterwards.
 */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;
  private final Duration patience;

  Workers(int count, Duration patience) {
    this.threads =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().daemon().name("store-", 1).factory());
    this.patience = patience;
  }

  /** The work's result or its exception; a {@link StoreException} once patience has run out. */
  <R> R call(Callable<R> work) {
    Future<R> answer = submitted(work);
    long deadline = System.nanoTime() + patience.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (TimeoutException e) {
      // Not cancelled: cancelling interrupts, and that is what these threads are for avoiding.
      throw new StoreException("The database gave no answer within " + patience + ".", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private <R> Future<R> submitted(Callable<R> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw new StoreException("The database is closed.", e);
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    return switch (cause) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      default -> new StoreException("The database failed: " + cause.getMessage(), cause);
    };
  }

  /** Takes no more work and waits, as long as patience lasts, for the work that it has. */
  @Override
  public void close() {
    threads.shutdown();
    long deadline = System.nanoTime() + patience.toNanos();
    boolean interrupted = false;
    boolean waiting = true;
    while (waiting) {
      try {
        threads.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        waiting = false;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
