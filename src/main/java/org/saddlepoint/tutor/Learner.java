package org.saddlepoint.tutor;

/** Who practises. Use cases that write take a {@link Guest}: holding one is proof of who asks. */
public sealed interface Learner {

  /** Somebody whose work is kept: a guest, or the owner of an account. */
  record Guest(long id) implements Learner {}

  /** A first visit: nothing is stored yet, and every view reads as an empty history. */
  record Stranger() implements Learner {}
}
