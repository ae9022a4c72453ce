package org.saddlepoint.problem;

/** Where the choices of a draw come from: a seed, or an enumeration of them all. */
@FunctionalInterface
public interface Chooser {
  /** A whole number from 0 to {@code bound} − 1; the bound is at least 1. */
  int below(int bound);
}
