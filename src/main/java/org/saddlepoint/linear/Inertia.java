package org.saddlepoint.linear;

/** How many eigenvalues of a symmetric matrix are negative, zero and positive. */
public record Inertia(int negative, int zero, int positive) {
  public int size() {
    return negative + zero + positive;
  }
}
